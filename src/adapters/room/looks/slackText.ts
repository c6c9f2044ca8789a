import { z } from "zod";
import type { Piece, Run } from "../wire.ts";
import { linkTo } from "./harmless.ts";

/** Our renderer sends plain text alone, so that nothing that a person types is read as markup. */
export const slackText = z.object({ type: z.literal("plain_text"), text: z.string() }).transform(({ text }) => text);

const style = z.object({ bold: z.boolean().optional() }).optional();
const richElement = z.union([
  z.object({ type: z.literal("text"), text: z.string(), style }).transform(({ text, style }): Run => {
    return style?.bold ? { text, strong: true } : { text };
  }),
  z.object({ type: z.literal("link"), url: z.string(), text: z.string().optional() }).transform(({ url, text }) => {
    return linkTo(text ?? url, url);
  }),
]);
const section = z
  .object({ type: z.literal("rich_text_section"), elements: z.array(richElement) })
  .transform(({ elements }): Piece => ({ kind: "text", runs: elements }));
const quote = z
  .object({ type: z.literal("rich_text_quote"), elements: z.array(richElement) })
  .transform(({ elements }): Piece => ({ kind: "quote", runs: elements }));
const list = z
  .object({
    type: z.literal("rich_text_list"),
    style: z.enum(["bullet", "ordered"]),
    elements: z.array(z.object({ elements: z.array(richElement) })),
  })
  .transform(({ style, elements }): Piece => {
    return { kind: "list", numbered: style === "ordered", items: elements.map((item) => item.elements) };
  });

export const richText = z
  .object({ type: z.literal("rich_text"), elements: z.array(z.union([section, quote, list])) })
  .transform(({ elements }): readonly Piece[] => elements);

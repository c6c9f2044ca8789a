import { z } from "zod";
import type { Piece, Run } from "../wire.ts";
import { linkTo } from "./markdown.ts";

/** plain_text and mrkdwn alike show as their letters: our renderer lets no markup of a person's through. */
export const slackText = z.object({ type: z.enum(["plain_text", "mrkdwn"]), text: z.string() }).transform(readText);

function readText({ type, text }: { type: "plain_text" | "mrkdwn"; text: string }): readonly Run[] {
  if (type === "plain_text") return [{ text }];
  const parts = text.split(/\*([^*\n]+)\*/u).map((part, i): Run => {
    const plain = part.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
    return i % 2 === 1 ? { text: plain, strong: true } : { text: plain };
  });
  return parts.filter((run) => run.text !== "");
}

export function wordsIn(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

const style = z.object({ bold: z.boolean().optional() }).optional();
const richElement = z.union([
  z.object({ type: z.literal("text"), text: z.string(), style }).transform(({ text, style }): Run => {
    return style?.bold ? { text, strong: true } : { text };
  }),
  z.object({ type: z.literal("link"), url: z.string(), text: z.string().optional() }).transform(({ url, text }) => {
    return linkTo(text ?? url, url);
  }),
  z.object({ type: z.literal("emoji"), name: z.string() }).transform(({ name }): Run => ({ text: `:${name}:` })),
]);
const section = z
  .object({ type: z.literal("rich_text_section"), elements: z.array(richElement) })
  .transform(({ elements }): Piece => ({ kind: "text", runs: elements }));
const quote = z
  .object({ type: z.literal("rich_text_quote"), elements: z.array(richElement) })
  .transform(({ elements }): Piece => ({ kind: "quote", pieces: [{ kind: "text", runs: elements }] }));
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

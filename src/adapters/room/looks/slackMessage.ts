import { z } from "zod";
import type { Piece, PieceButton } from "../wire.ts";
import { richText, slackText, wordsIn } from "./slackText.ts";

const button = z
  .object({
    type: z.literal("button"),
    text: slackText,
    value: z.string().optional(),
    accessibility_label: z.string().optional(),
    style: z.enum(["primary", "danger"]).optional(),
  })
  .transform(({ text, value, accessibility_label: name, style: tone }): PieceButton => {
    return { label: wordsIn(text), name, tone, payload: value };
  });

const header = z
  .object({ type: z.literal("header"), text: slackText })
  .transform(({ text }): Piece[] => [{ kind: "heading", text: wordsIn(text) }]);
const section = z
  .object({ type: z.literal("section"), text: slackText.optional(), fields: z.array(slackText).optional() })
  .transform(({ text, fields }): Piece[] => [
    ...(text ? [{ kind: "text", runs: text } as const] : []),
    ...(fields ? [{ kind: "fields", items: fields } as const] : []),
  ]);
const context = z
  .object({ type: z.literal("context"), elements: z.array(slackText) })
  .transform(({ elements }): Piece[] => elements.map((runs) => ({ kind: "text", runs, quiet: true })));
const divider = z.object({ type: z.literal("divider") }).transform((): Piece[] => [{ kind: "divider" }]);
const actions = z
  .object({ type: z.literal("actions"), elements: z.array(button) })
  .transform(({ elements }): Piece[] => [{ kind: "buttons", buttons: elements }]);
const other = z.object({ type: z.string() }).transform(({ type }): Piece[] => [{ kind: "unknown", type }]);

/** One block of Block Kit, of those that a message may hold. */
export const slackBlock = z.union([header, section, context, divider, actions, richText, other]);

const message = z.object({ text: z.string(), blocks: z.array(slackBlock).optional() });

/** Block Kit, as the platform's renderer made it, to what the page draws. */
export function readSlackMessage(json: unknown): readonly Piece[] {
  const { text, blocks } = message.parse(json);
  return blocks ? blocks.flat() : [{ kind: "text", runs: [{ text }] }];
}

import { z } from "zod";
import type { Piece, PieceButton } from "../wire.ts";
import { richText, slackText } from "./slackText.ts";

const carried = z.string().transform((value, context): unknown => {
  try {
    return JSON.parse(value);
  } catch {
    context.addIssue("a button's value is no JSON");
    return z.NEVER;
  }
});
const button = z
  .object({
    type: z.literal("button"),
    text: slackText,
    value: carried,
    accessibility_label: z.string().optional(),
    style: z.enum(["primary", "danger"]).optional(),
  })
  .transform(({ text, value, accessibility_label: name, style: tone }): PieceButton => {
    return { label: text, name, tone, payload: value };
  });

const header = z
  .object({ type: z.literal("header"), text: slackText })
  .transform(({ text }): readonly Piece[] => [{ kind: "heading", text }]);
const section = z
  .object({ type: z.literal("section"), text: slackText })
  .transform(({ text }): readonly Piece[] => [{ kind: "text", runs: [{ text }] }]);
const context = z
  .object({ type: z.literal("context"), elements: z.array(slackText) })
  .transform(({ elements }): readonly Piece[] => {
    return elements.map((text) => ({ kind: "text", runs: [{ text }], quiet: true }));
  });
const divider = z.object({ type: z.literal("divider") }).transform((): readonly Piece[] => [{ kind: "divider" }]);
const actions = z
  .object({ type: z.literal("actions"), elements: z.array(button) })
  .transform(({ elements }): readonly Piece[] => [{ kind: "buttons", buttons: elements }]);
const other = z.object({ type: z.string() }).transform(({ type }): readonly Piece[] => [{ kind: "unknown", type }]);

/** One block of Block Kit, of those that our renderer makes. */
export const slackBlock = z.union([header, section, context, divider, actions, richText, other]);

/** Nothing at all, where there is nothing to show. */
const message = z.object({ blocks: z.array(slackBlock) }).optional();

/** Block Kit, as the platform's renderer made it, to what the page draws. */
export function readSlackMessage(json: unknown): readonly Piece[] {
  return message.parse(json)?.blocks.flat() ?? [];
}

import { z } from "zod";
import type { Form } from "../../../core/form.ts";
import type { Piece, Sheet, SheetField } from "../wire.ts";
import { slackBlock } from "./slackMessage.ts";
import { slackText, wordsIn } from "./slackText.ts";

type Control = Pick<SheetField, "control" | "max" | "options" | "value">;

const option = z.object({ text: slackText, value: z.string() }).transform(({ text, value }) => {
  return { value, label: wordsIn(text) };
});
const written = z
  .object({
    type: z.literal("plain_text_input"),
    multiline: z.boolean().optional(),
    max_length: z.number().optional(),
    initial_value: z.string().optional(),
  })
  .transform(({ multiline, max_length: max, initial_value: value }): Control => {
    return { control: multiline ? "longText" : "text", max, value };
  });
const number = z
  .object({ type: z.literal("number_input"), initial_value: z.string().optional() })
  .transform(({ initial_value: value }): Control => ({ control: "number", value }));
const date = z
  .object({ type: z.literal("datepicker"), initial_date: z.string().optional() })
  .transform(({ initial_date: value }): Control => ({ control: "date", value }));
const choice = z
  .object({
    type: z.enum(["static_select", "radio_buttons"]),
    options: z.array(option),
    initial_option: option.optional(),
  })
  .transform(({ options, initial_option: chosen }): Control => ({ control: "choice", options, value: chosen?.value }));
const toggle = z
  .object({ type: z.literal("checkboxes"), initial_options: z.array(option).optional() })
  .transform(({ initial_options: chosen = [] }): Control => ({ control: "toggle", value: chosen.length > 0 }));
const person = z
  .object({ type: z.enum(["users_select", "multi_users_select"]), initial_user: z.string().optional() })
  .transform(({ initial_user: value }): Control => ({ control: "person", value }));

const input = z.object({
  type: z.literal("input"),
  block_id: z.string(),
  label: slackText,
  hint: slackText.optional(),
  optional: z.boolean().optional(),
  element: z.intersection(
    z.object({ action_id: z.string() }),
    z.union([written, number, date, choice, toggle, person]),
  ),
});
const view = z.object({
  type: z.literal("modal"),
  title: slackText,
  submit: slackText,
  blocks: z.array(z.union([input, slackBlock])),
});

/** A modal view, as the platform's renderer made it, to the form that the page draws. */
export function readSlackForm(json: unknown, form: Form): Sheet {
  const { title, submit, blocks } = view.parse(json);
  const parts = blocks.flatMap((block): Sheet["parts"] => {
    if (Array.isArray(block)) return block.filter((piece: Piece) => piece.kind !== "buttons");
    const { block_id, label, hint, optional, element } = block;
    const field = form.fields.find(({ name }) => name === element.action_id || name === block_id);
    if (!field) return [{ kind: "unknown", type: block_id }];
    const { action_id: _id, ...control } = element;
    const words = { label: wordsIn(label), hint: hint && wordsIn(hint) };
    return [{ kind: "field", field: { name: field.name, ...words, required: !optional, ...control, error: field.error } }];
  });
  const more = blocks.some((block) => Array.isArray(block) && block.some((piece: Piece) => piece.kind === "buttons"));
  return { title: wordsIn(title), submit: wordsIn(submit), parts, more };
}

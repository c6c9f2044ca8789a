import { z } from "zod";
import type { Field, Form } from "../../../core/form.ts";
import type { Sheet, SheetField, SheetPart } from "../wire.ts";
import { isFaultOf } from "./faults.ts";
import { slackBlock } from "./slackMessage.ts";
import { slackText } from "./slackText.ts";

type Control = Pick<SheetField, "control" | "max" | "options" | "open" | "value">;

const option = z
  .object({ text: slackText, value: z.string() })
  .transform(({ text, value }) => ({ value, label: text }));
const chosen = option.optional().transform((picked) => picked?.value);
const written = z
  .object({
    type: z.literal("plain_text_input"),
    multiline: z.boolean().optional(),
    max_length: z.number().optional(),
    initial_value: z.string().optional(),
  })
  .transform((input): Control => {
    return { control: input.multiline ? "longText" : "text", max: input.max_length, value: input.initial_value };
  });
const number = z
  .object({ type: z.literal("number_input"), initial_value: z.string().optional() })
  .transform((input): Control => ({ control: "number", value: input.initial_value }));
const date = z
  .object({ type: z.literal("datepicker"), initial_date: z.string().optional() })
  .transform((input): Control => ({ control: "date", value: input.initial_date }));
const radio = z
  .object({ type: z.literal("radio_buttons"), options: z.array(option), initial_option: chosen })
  .transform((input): Control => {
    return { control: "choice", open: true, options: input.options, value: input.initial_option };
  });
const menu = z
  .object({
    type: z.literal("static_select"),
    options: z.array(option).optional(),
    option_groups: z.array(z.object({ options: z.array(option) })).optional(),
    initial_option: chosen,
  })
  .transform(({ options = [], option_groups = [], initial_option: value }): Control => {
    return { control: "choice", options: [...options, ...option_groups.flatMap((group) => group.options)], value };
  });
const toggle = z
  .object({ type: z.literal("checkboxes"), initial_options: z.array(option).optional() })
  .transform(({ initial_options: ticked = [] }): Control => ({ control: "toggle", value: ticked.length > 0 }));
const person = z.object({ type: z.literal("users_select") }).transform((): Control => ({ control: "person" }));

const input = z.object({
  type: z.literal("input"),
  block_id: z.string(),
  label: slackText,
  hint: slackText.optional(),
  optional: z.boolean().optional(),
  element: z.union([written, number, date, radio, menu, toggle, person]),
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
  const parts = blocks.flatMap((block): readonly SheetPart[] => ("block_id" in block ? [fieldOf(block, form)] : block));
  return {
    title,
    submit,
    parts: parts.filter((part) => part.kind !== "buttons" && !isFaultOf(form, part)),
    more: parts.some(({ kind }) => kind === "buttons"),
  };
}

function fieldOf({ block_id: name, label, hint, optional, element }: z.output<typeof input>, form: Form): SheetPart {
  const field: Field | undefined = form.fields.find((each) => each.name === name);
  // Slack's picker knows Slack's people alone: who was chosen here is not in its JSON.
  const value = element.control === "person" ? field?.value : element.value;
  return { kind: "field", field: { name, label, hint, required: !optional, ...element, value, error: field?.error } };
}

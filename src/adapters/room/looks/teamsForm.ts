import { z } from "zod";
import type { Form } from "../../../core/form.ts";
import type { Sheet, SheetField } from "../wire.ts";
import { teamsActions, teamsElement } from "./teamsMessage.ts";

const every = {
  id: z.string(),
  label: z.string().optional(),
  isRequired: z.boolean().optional(),
  value: z.string().optional(),
};
const written = z
  .object({ ...every, type: z.literal("Input.Text"), isMultiline: z.boolean().optional(), maxLength: z.number().optional() })
  .transform(({ isMultiline, maxLength, ...rest }) => {
    return fieldOf(rest, { control: isMultiline ? "longText" : "text", max: maxLength });
  });
const number = z
  .object({ ...every, type: z.literal("Input.Number"), value: z.union([z.string(), z.number()]).optional() })
  .transform((input) => fieldOf(input, { control: "number" }));
const date = z
  .object({ ...every, type: z.literal("Input.Date") })
  .transform((input) => fieldOf(input, { control: "date" }));
const toggle = z
  .object({ ...every, type: z.literal("Input.Toggle"), title: z.string(), valueOn: z.string().optional() })
  .transform(({ title, valueOn = "true", ...rest }) => {
    return { ...fieldOf(rest, { control: "toggle" }), label: title, value: rest.value === valueOn };
  });
const choices = z
  .object({
    ...every,
    type: z.literal("Input.ChoiceSet"),
    choices: z.array(z.object({ title: z.string(), value: z.string() })).optional(),
    "choices.data": z.unknown().optional(),
  })
  .transform(({ choices = [], "choices.data": people, ...rest }) => {
    if (people !== undefined) return fieldOf(rest, { control: "person" });
    return fieldOf(rest, { control: "choice", options: choices.map(({ title, value }) => ({ value, label: title })) });
  });

function fieldOf(
  { id, label = id, isRequired, value }: { id: string; label?: string; isRequired?: boolean; value?: string | number },
  kind: Pick<SheetField, "control" | "max" | "options">,
): SheetField {
  return { name: id, label, required: isRequired ?? false, value, ...kind };
}

const input = z.union([written, number, date, toggle, choices]).transform((field) => ({ kind: "field", field }) as const);
const card = z.object({
  type: z.literal("AdaptiveCard"),
  body: z.array(z.union([input, teamsElement])),
  actions: teamsActions.optional(),
});

/** A form as an Adaptive Card, as the platform's renderer made it, to the form that the page draws. */
export function readTeamsForm(json: unknown, form: Form): Sheet {
  const { body } = card.parse(json);
  const errors = new Map(form.fields.map(({ name, error }) => [name, error]));
  const parts = body.flat().map((part) => {
    return part.kind === "field" ? { ...part, field: { ...part.field, error: errors.get(part.field.name) } } : part;
  });
  const more = form.fields.some((field) => field.more);
  return { title: form.title, submit: form.submit, parts, more };
}

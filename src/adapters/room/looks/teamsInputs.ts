import { z } from "zod";
import type { SheetField, SheetPart } from "../wire.ts";

const every = {
  id: z.string(),
  label: z.string(),
  isRequired: z.boolean().optional(),
};
type Every = { readonly id: string; readonly label: string; readonly isRequired?: boolean };
type Control = Omit<SheetField, "name" | "label" | "required">;

const prefix = "field-";

function part({ id, label, isRequired }: Every, control: Control): readonly SheetPart[] {
  const name = id.startsWith(prefix) ? id.slice(prefix.length) : id;
  return [{ kind: "field", field: { name, label, required: isRequired ?? false, ...control } }];
}

const written = z
  .object({
    ...every,
    type: z.literal("Input.Text"),
    isMultiline: z.boolean().optional(),
    maxLength: z.number().optional(),
    value: z.string().optional(),
  })
  .transform((input) => {
    return part(input, { control: input.isMultiline ? "longText" : "text", max: input.maxLength, value: input.value });
  });
const number = z
  .object({ ...every, type: z.literal("Input.Number"), value: z.number().optional() })
  .transform((input) => part(input, { control: "number", value: input.value }));
const date = z
  .object({ ...every, type: z.literal("Input.Date"), value: z.string().optional() })
  .transform((input) => part(input, { control: "date", value: input.value }));
const toggle = z
  .object({ ...every, type: z.literal("Input.Toggle"), value: z.string().optional() })
  .transform((input) => part(input, { control: "toggle", value: input.value === "true" }));
const choices = z
  .object({
    ...every,
    type: z.literal("Input.ChoiceSet"),
    style: z.string().optional(),
    choices: z.array(z.object({ title: z.string(), value: z.string() })),
    "choices.data": z.unknown().optional(),
    value: z.string().optional(),
  })
  .transform(({ style, choices, "choices.data": people, value, ...input }) => {
    if (people !== undefined) return part(input, { control: "person", value });
    const options = choices.map(({ title, value }) => ({ value, label: title }));
    return part(input, { control: "choice", open: style === "expanded", options, value });
  });

/** What one fills in, of those inputs that our renderer makes. */
export const teamsInput = z.union([written, number, date, toggle, choices]);

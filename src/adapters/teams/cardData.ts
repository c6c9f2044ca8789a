import type { ButtonPayload } from "../../core/payload.ts";

/** What our buttons carry: a call, or a form with the fields where people were picked. Inputs stand beside, by id. */
export type CardData =
  | { readonly call: ButtonPayload }
  | { readonly form: string; readonly persons: readonly string[] };

const prefix = "field-";

/** Inputs are sent in among the button's own data, so their names must not be mistaken for it. */
export function fieldId(name: string): string {
  return `${prefix}${name}`;
}

/** Undefined where the id is no field's. */
export function fieldName(id: string): string | undefined {
  return id.startsWith(prefix) ? id.slice(prefix.length) : undefined;
}

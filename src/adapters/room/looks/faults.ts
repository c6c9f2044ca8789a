import type { Form } from "../../../core/form.ts";
import type { SheetPart } from "../wire.ts";

/** What was wrong with a field stands in the platforms' forms as a text of its own; the page says it at the field. */
export function isFaultOf({ fields }: Form, part: SheetPart): boolean {
  if (part.kind !== "text") return false;
  const text = part.runs.map((run) => run.text).join("");
  return fields.some(({ label, error }) => error !== undefined && text.includes(`${label}: ${error}`));
}

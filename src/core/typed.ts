import type { Command, Values } from "./command.ts";
import { fieldsOf } from "./field.ts";
import type { Reader } from "./read.ts";

/**
 * A form's values as its platform sent them, read by the fields' kinds: platforms send numbers and check boxes as
 * text, some send empty fields, and some send more than was asked.
 */
export function readTyped(command: Command, sent: Values, { message }: Reader): Values {
  const read = fieldsOf(command).flatMap(({ name, kind, linkable }) => {
    const value = sent[name];
    if (value === undefined || value === null || (typeof value === "string" && value.trim() === "")) return [];
    if (kind === "number" && typeof value === "string" && /^-?\d{1,9}$/u.test(value.trim()))
      return [[name, Number(value)] as const];
    if (kind === "toggle" && typeof value === "string") return [[name, value === "true"] as const];
    if (linkable && typeof value === "string") return [[name, message(value.trim()) ?? value] as const];
    return [[name, value] as const];
  });
  return Object.fromEntries(read);
}

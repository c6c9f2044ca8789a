import { randomBytes } from "node:crypto";
import type { Ask } from "../core/ask.ts";
import type { DoorLog } from "../core/ports/door.ts";

/** The asker sees the reference, the operator the error; what was said stays out of the log. */
export function report(log: DoorLog, error: unknown, ask: Ask): string {
  const reference = randomBytes(4).toString("hex");
  const { name, message, stack, cause } = error instanceof Error ? error : new Error(String(error));
  const what = { message: unquoted(message), stack: stack && unquoted(stack), cause: unquoted(String(cause ?? "")) };
  log.error({ reference, door: ask.place.platform, key: ask.key, name, ...what }, "An ask failed.");
  return reference;
}

/** Databases quote what they could not take, and that may be what a person wrote. */
function unquoted(text: string): string {
  return text.replace(/(["'`])(?:(?!\1).)*\1/gsu, "$1…$1");
}

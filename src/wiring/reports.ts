import { createHash, randomBytes } from "node:crypto";
import type { Ask } from "../core/ask.ts";
import type { Commit } from "../core/house.ts";
import type { DoorLog } from "../core/ports/door.ts";

/** The asker sees the reference, the operator the error; what was said stays out of the log. */
export function report(log: DoorLog, error: unknown, ask: Ask): string {
  const reference = randomBytes(4).toString("hex");
  const { name, message, stack, cause } = error instanceof Error ? error : new Error(String(error));
  const what = { message: unquoted(message), stack: stack && unquoted(stack), cause: unquoted(String(cause ?? "")) };
  log.error(
    { reference, trace: traceOf(ask), door: ask.place.platform, key: ask.key, name, ...what },
    "An ask failed.",
  );
  return reference;
}

/** The same for every line about one ask, in every instance that meets it. It tells nothing of who asked. */
function traceOf({ key }: Ask): string {
  return createHash("sha256").update(key).digest("hex").slice(0, 12);
}

/** Which posts an ask leads to: the line of each delivery names what it shows in the same way. */
export function logCommit(log: DoorLog, { ask, command, changed }: Commit): void {
  const shows = [...new Set(changed.map(([subject, id]) => `${subject}:${id}`))];
  log.info({ trace: traceOf(ask), door: ask.place.platform, command, shows }, "The record was changed.");
}

/** Databases quote what they could not take, and that may be what a person wrote. */
function unquoted(text: string): string {
  return text.replace(/(["'`])(?:(?!\1).)*\1/gsu, "$1…$1");
}

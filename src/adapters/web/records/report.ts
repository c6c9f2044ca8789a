import { languageIn } from "./cookies.ts";
import type { House } from "./house.ts";
import type { Asked } from "./request.ts";

/** What the database quotes of a request may be a secret, so that only where it went wrong is told. */
export function report(house: House, asked: Asked, error: unknown): void {
  const { name, stack = "" } = error instanceof Error ? error : new Error();
  const at = stack.split("\n").filter((line) => line.startsWith("    at "));
  house.log.error({ name, at, language: languageIn(asked) }, "A page could not be shown.");
}

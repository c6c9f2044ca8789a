import { canonical } from "../../../core/canonical.ts";
import { fingerprint } from "./fingerprint.ts";
import type { Line } from "./minutes.ts";

/** A mark of what a line says, to tell whether whoever confirms it has read what it says now. */
export function seenOf({ state, text, reason }: Pick<Line, "state" | "text" | "reason">): string {
  return fingerprint(canonical([state, text, reason]));
}

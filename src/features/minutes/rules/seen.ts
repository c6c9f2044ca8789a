import { canonical } from "../../../core/canonical.ts";
import { sha256 } from "../../../core/digest.ts";
import type { Line } from "./minutes.ts";

/** A mark of what a line says, to tell whether whoever confirms it has read what it says now. */
export async function seenOf({ state, text, reason }: Pick<Line, "state" | "text" | "reason">): Promise<string> {
  return await sha256(canonical([state, text, reason]));
}

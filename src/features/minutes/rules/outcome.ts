import type { Line } from "./minutes.ts";

/** How it went with what a line was understood to decide. */
export function outcomeOf({ state }: Pick<Line, "state">): "approved" | "rejected" | "postponed" | "referredBack" {
  return state === "rejected" || state === "postponed" || state === "referredBack" ? state : "approved";
}

import { readNumber } from "../../../core/number.ts";
import type { Look } from "../../../core/turn.ts";
import { type Decision, findDecision } from "../store/decisions.ts";

/** A decision by its number as it is typed; other features get this through the catalogue. */
export async function findCited(look: Look, typed: string): Promise<Decision | undefined> {
  return await findDecision(look, readNumber(typed));
}

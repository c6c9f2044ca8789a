import { readNumber } from "../../../core/number.ts";
import type { Look } from "../../../core/turn.ts";
import { type Decision, findDecision, findLater } from "../store/decisions.ts";

/** A decision by its number as it is typed; other features get this through the catalogue. */
export async function findCited(look: Look, typed: string): Promise<Decision | undefined> {
  return await findDecision(look, readNumber(typed));
}

/** What a later decision has made of one. */
export const became = { replaces: "replaced", revokes: "revoked" } as const;

/** The decision that has taken the place of one, and how: for what rests on it. */
export async function findLaterDecision(look: Look, id: string) {
  const later = await findLater(look, id);
  return later && { number: later.number, year: later.year, relation: became[later.relation] };
}

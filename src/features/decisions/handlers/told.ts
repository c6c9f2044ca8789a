import type { Look } from "../../../core/turn.ts";
import { type Decision, findDecision } from "../store/decisions.ts";
import { numberOf, sentenceOf } from "../views/wording.ts";

/** A decision as others cite it, in the group's language: its number and its whole sentence. */
export interface Told {
  readonly id: string;
  readonly number: string;
  readonly text: string;
}

export async function findTold(look: Look, ids: readonly string[]): Promise<readonly Told[]> {
  const found: Told[] = [];
  for (const id of ids) {
    const decision = await findDecision(look, { id });
    if (decision) found.push(toldOf(decision, look));
  }
  return found;
}

function toldOf(decision: Decision, { group }: Look): Told {
  const { language } = group;
  return { id: decision.id, number: numberOf(decision, language), text: sentenceOf(decision, language) };
}

import type { Look } from "../../../core/turn.ts";
import { type Draft, matterOf } from "../rules.ts";
import { type Decision, findDecision } from "../store/decisions.ts";
import { numberOf, sentenceOf } from "../views/wording.ts";
import { became } from "./cited.ts";

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

/** How a draft would be told; empty where its text tells only how it went. */
export function readsAs({ group }: Pick<Look, "group">, draft: Draft): string {
  const text = matterOf(draft);
  return text === "" ? "" : sentenceOf({ ...draft, text }, group.language);
}

function toldOf(decision: Decision, { group }: Look): Told {
  const { language } = group;
  return { id: decision.id, number: numberOf(decision, language), text: sentenceOf(decision, language) };
}

/** What has become of decisions since they were made. */
export async function findHistories(look: Look, ids: readonly string[]) {
  const { language } = look.group;
  const found = [];
  for (const id of ids) {
    const decision = await findDecision(look, { id });
    if (!decision) continue;
    const { notes, later } = decision;
    found.push({
      ...{ id, number: numberOf(decision, language) },
      corrections: notes.flatMap(({ kind, at, text }) => (kind === "correction" && text ? [{ at, text }] : [])),
      later: later && { number: numberOf(later, language), relation: became[later.relation] },
    });
  }
  return found;
}

import { readAlternatives } from "./alternatives.ts";
import type { Chain } from "./chains.ts";
import { isDenied } from "./denials.ts";
import type { Facts, Phrase } from "./facts.ts";
import { hasDay, hasTime } from "./groups.ts";
import type { Meaning } from "./meanings.ts";
import type { Here } from "./occasions.ts";
import { readRange } from "./ranges.ts";

export interface Choice {
  readonly meaning: Meaning;
  readonly phrases: readonly Phrase[];
}

const RANK: Readonly<Record<Meaning["kind"], number>> = {
  start: 30,
  ambiguous: 30,
  mismatch: 30,
  nonexistent: 30,
  moved: 25,
  rangeOnly: 20,
  past: 10,
  none: 0,
};

/**
 * A meeting has a day and a time. A last day to answer by is mentioned beside it, and so are the days that will not do
 * and times that are true of any day.
 */
function rank({ groups }: Chain, { meaning, phrases }: Choice, text: string): number {
  const says = (what: (facts: Facts) => unknown) => groups.some(({ facts }) => what(facts));
  const recurs = says((facts) => facts.recurrence);
  const isDayless = !recurs && !says((facts) => hasDay(facts) || facts.impossible || facts.until || facts.since);
  const isDeadline = groups.every((group) => group.deadline);
  const denied = isDenied(text, phrases[0]?.start ?? 0, phrases.at(-1)?.end ?? 0);
  const merits = (says(hasTime) ? 4 : 0) + (recurs ? 5 : 0);
  const faults = (isDeadline ? 3 : 0) + (isDayless ? 8 : 0) + (denied ? 15 : 0);
  return RANK[meaning.kind] + merits - faults;
}

const MOVE =
  /(?<!\p{L})(?:flytta|flyttar|flyttas|flyttat|ändra|ändras|byta|byt|boka om|ombokat|move|moved|reschedule|rescheduled|change)(?!\p{L})/u;

/** When something is moved "from Tuesday to Thursday", only the last day is asked for. */
function readChain({ groups, kind }: Chain, isMove: boolean, here: Here): Meaning {
  const [first, last] = groups;
  if (kind === "alternatives" || !first || !last) return readAlternatives(groups, here);
  return isMove ? readAlternatives([last], here) : readRange(first, last, here);
}

/** The chain of a text that is most likely to say when to meet; the first of equals. */
export function choose(text: string, chains: readonly Chain[], here: Here): Choice {
  const isMove = MOVE.test(text);
  let chosen: Choice = { meaning: { kind: "none" }, phrases: [] };
  let highest = Number.NEGATIVE_INFINITY;
  for (const chain of chains) {
    const meaning = readChain(chain, isMove, here);
    const choice = { meaning, phrases: chain.groups.flatMap((group) => group.phrases) };
    const value = rank(chain, choice, text);
    if (meaning.kind === "none" || value <= highest) continue;
    highest = value;
    chosen = choice;
  }
  return chosen;
}

import { readAlternatives } from "./alternatives.ts";
import type { Chain } from "./chains.ts";
import { isDenied, isRefused } from "./denials.ts";
import { withinEdge } from "./edges.ts";
import type { Facts, Phrase } from "./facts.ts";
import { hasDay, hasTime } from "./groups.ts";
import { type Meaning, occasionsIn } from "./meanings.ts";
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
  /(?<!\p{L})(?:flytta\p{L}*|ändra[rst]?|ändrade[ns]?|byta?|byter|bytt|skjut\p{L}*|senareläg\p{L}*|tidigareläg\p{L}*|boka om|ombok\p{L}*|move[ds]?|moving|reschedul\p{L}*|postpon\p{L}*|changed?)(?!\p{L})/u;

/** When something is moved "from Tuesday to Thursday", only the last day is asked for. */
function readChain({ groups, kind }: Chain, text: string, here: Here): Meaning {
  const [first, last] = groups;
  const isMove = MOVE.test(text);
  if (kind === "alternatives" || !first || !last) {
    const meaning = readAlternatives(groups, here);
    return isMove ? meaning : withinEdge(meaning, groups, text, here);
  }
  return isMove ? readAlternatives([last], here) : readRange(first, last, here);
}

function isLeftOut({ phrases }: Choice, text: string): boolean {
  return isRefused(text, phrases[0]?.start ?? 0, phrases.at(-1)?.end ?? 0);
}

/** "Öppnar 1 december och stänger 31 januari": nothing tells which of the days is asked for. */
function either(one: Choice, other: Choice): Choice {
  const choices = [...occasionsIn(one.meaning), ...occasionsIn(other.meaning)];
  const isStart = one.meaning.kind !== "mismatch" && other.meaning.kind === "start";
  const dates = new Set(choices.map(({ date }) => date));
  if (!isStart || dates.size < 2 || dates.size < choices.length) return one;
  return { meaning: { kind: "ambiguous", choices }, phrases: [...one.phrases, ...other.phrases] };
}

/** The chain of a text that is most likely to say when to meet; the first of equals, if they do not differ in days. */
export function choose(text: string, chains: readonly Chain[], here: Here): Choice {
  let chosen: Choice = { meaning: { kind: "none" }, phrases: [] };
  let highest = Number.NEGATIVE_INFINITY;
  for (const chain of chains) {
    const meaning = readChain(chain, text, here);
    const choice = { meaning, phrases: chain.groups.flatMap((group) => group.phrases) };
    const value = rank(chain, choice, text);
    if (meaning.kind === "none" || value < highest || isLeftOut(choice, text)) continue;
    chosen = value === highest ? either(chosen, choice) : choice;
    highest = value;
  }
  return chosen;
}

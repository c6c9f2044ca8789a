import type { Facts } from "./facts.ts";
import { type Group, hasDay, hasTime, isBareWeekday } from "./groups.ts";
import { asIfOn, type Meaning, occasionsIn } from "./meanings.ts";
import type { Here } from "./occasions.ts";
import type { Occasion } from "./reading.ts";
import { resolve } from "./resolve.ts";
import { inWeekOfNext, onlyTime } from "./sharedFacts.ts";

/** "Varje tisdag eller torsdag": both recur. */
function recurring(facts: Facts, { recurrence }: Facts): Facts {
  const { weekday, ...rest } = facts;
  if (!recurrence?.weekdays || weekday === undefined) return { ...facts, ...(recurrence && { recurrence }) };
  return { ...rest, recurrence: { ...recurrence, weekdays: [weekday] } };
}

/** "Tisdag eller torsdag kl. 18": what one alternative lacks, the next or the previous one tells. */
function inherited(groups: readonly Group[], index: number): Facts {
  const facts = groups[index]?.facts ?? {};
  const later = groups.slice(index + 1).map((group) => group.facts);
  const earlier = groups
    .slice(0, index)
    .reverse()
    .map((group) => group.facts);
  if (!hasDay(facts) && !facts.recurrence) return { ...earlier.find(hasDay), ...facts };
  const givers = [...later, ...earlier];
  const timed = hasTime(facts) ? undefined : givers.find(hasTime);
  const recurs = isBareWeekday(facts) ? givers.find((giver) => giver.recurrence !== undefined) : undefined;
  const week = isBareWeekday(facts) ? givers.find((giver) => giver.week !== undefined)?.week : undefined;
  return {
    ...(recurs ? recurring(facts, recurs) : facts),
    ...(timed && onlyTime(timed)),
    ...(week !== undefined && { week }),
  };
}

/** "Fredag eller måndag" and "den 28:e eller den 3:e" go on from the day before them; "8/12 eller 1/12" do not. */
function followsOn(facts: Facts): boolean {
  return isBareWeekday(facts) || (facts.calendar !== undefined && facts.calendar.month === undefined);
}

/** The days and times to choose between, each with what the others say of it. */
export function readAlternatives(groups: readonly Group[], here: Here): Meaning {
  const choices: Occasion[] = [];
  let first: Meaning | undefined;
  for (const [index, group] of groups.entries()) {
    const facts = inWeekOfNext(inherited(groups, index), groups[index + 1], here);
    const meaning = resolve(facts, followsOn(group.facts) && !facts.recurrence ? asIfOn(choices.at(-1), here) : here);
    first ??= meaning;
    if (meaning.kind === "mismatch" || meaning.kind === "nonexistent") return meaning;
    choices.push(...occasionsIn(meaning));
  }
  const [only] = choices;
  if (choices.length > 1) return { kind: "ambiguous", choices };
  return only ? { kind: "start", occasion: only } : (first ?? { kind: "none" });
}

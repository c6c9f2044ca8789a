import { type Day, dayFromIso } from "../day.ts";
import type { Facts } from "./facts.ts";
import { type Group, hasDay, hasTime, isBareWeekday } from "./groups.ts";
import { asIfOn, type Meaning, occasionsIn } from "./meanings.ts";
import type { Here } from "./occasions.ts";
import type { Occasion } from "./reading.ts";
import { resolve } from "./resolve.ts";
import { inWeekOfNext, onlyDay, onlyTime } from "./sharedFacts.ts";

/** The last day that an end names: a day, or the end of a week or a month. */
function lastDayOf(meaning: Meaning): Day | undefined {
  if (meaning.kind === "rangeOnly") return dayFromIso(meaning.to);
  const [occasion] = occasionsIn(meaning);
  return occasion && dayFromIso(occasion.date);
}

/** "Varje tisdag från 12 januari till 15 juni": the end may stand with the recurrence and its time, or alone. */
function recurringSpan(first: Group, last: Group, here: Here): Meaning {
  const { recurrence: own, ...start } = first.facts;
  const { recurrence: other, ...end } = last.facts;
  const [begins] = occasionsIn(resolve(start, here));
  const until = lastDayOf(resolve(onlyDay(end), asIfOn(begins, here)));
  const recurrence = own ?? other;
  return resolve(
    {
      ...onlyTime(end),
      ...start,
      ...(recurrence && { recurrence }),
      ...(until !== undefined && { until: { from: until, to: until } }),
    },
    here,
  );
}

/** "Mån–ons v. 49" and "mån–fre kl. 9–16": the first day shares the week and the time of the last. */
function firstOf(first: Group, last: Group, here: Here): Facts {
  const facts = inWeekOfNext(first.facts, last, here);
  const week = isBareWeekday(facts) ? last.facts.week : undefined;
  const { clock, part } = last.facts;
  const isTimed = hasTime(facts) || !hasDay(last.facts);
  return {
    ...facts,
    ...(week !== undefined && { week }),
    ...(!isTimed && clock && { clock }),
    ...(!isTimed && part && { part }),
  };
}

/** The clock of the last day is its end, unless it told when the first day begins. */
function endTime(first: Group, last: Group, ends: Occasion): string | undefined {
  if (ends.end?.time !== undefined) return ends.end.time;
  return hasTime(first.facts) || !hasDay(last.facts) ? ends.time : undefined;
}

/** From one day or time to another. */
export function readRange(first: Group, last: Group, here: Here): Meaning {
  if (first.facts.recurrence || last.facts.recurrence) return recurringSpan(first, last, here);
  const start = resolve(firstOf(first, last, here), here);
  const [begins] = occasionsIn(start);
  if (start.kind !== "start" || !begins) return start;
  const isTimeOnly = !hasDay(last.facts);
  const facts = isTimeOnly ? { ...last.facts, day: dayFromIso(begins.date) } : last.facts;
  const [ends] = occasionsIn(resolve(facts, asIfOn(begins, here)));
  if (!ends) return start;
  const time = endTime(first, last, ends);
  const end = { date: ends.date, ...(time !== undefined && { time }) };
  return isAfter(end, begins) ? { kind: "start", occasion: { ...begins, end } } : start;
}

/** "9 till 8.30–9.00" ends when it begins: nothing that a range could mean. */
function isAfter(end: Pick<Occasion, "date" | "time">, { date, time = "00:00" }: Occasion): boolean {
  return `${end.date} ${end.time ?? "24:00"}` > `${date} ${time}`;
}

import { type Day, isoDate } from "../day.ts";
import { type DayAnswer, readDay } from "./days.ts";
import type { Facts, Period } from "./facts.ts";
import type { Meaning } from "./meanings.ts";
import { type Here, hasBegun, occasionIn, occasionOn } from "./occasions.ts";
import type { Occasion } from "./reading.ts";
import { readRecurrence } from "./readRecurrence.ts";
import { readTimes, type Times } from "./times.ts";

const NOTHING: Meaning = { kind: "none" };

function lastDay({ through }: Facts, first: Day): Day | undefined {
  if (!through) return undefined;
  const answer = readDay({ calendar: through }, first, false);
  return answer?.kind === "days" ? answer.days[0] : undefined;
}

function occasionsOf(days: readonly Day[], times: Times | undefined, facts: Facts, here: Here): Occasion[] {
  return days.flatMap((day) => {
    const occasion = occasionOn(day, times, facts, here);
    const last = lastDay(facts, day);
    if (!occasion) return [];
    return last === undefined ? [occasion] : [{ ...occasion, end: { ...occasion.end, date: isoDate(last) } }];
  });
}

/** "I förmiddag", said in the forenoon, is an hour that is left of it. */
function stillToCome(times: Times, { minute }: Here): Times {
  const nextHour = Math.ceil(minute / 60) * 60;
  return times.over !== undefined && nextHour < times.over
    ? { ...times, start: Math.max(times.start, nextHour) }
    : times;
}

function onDays(answer: DayAnswer & { kind: "days" }, times: Times | undefined, facts: Facts, here: Here): Meaning {
  const { days, nextYear } = answer;
  const isToday = days.length === 1 && days[0] === here.today;
  const chosen = isToday && times ? stillToCome(times, here) : times;
  const occasions = occasionsOf(days, chosen, facts, here);
  const [occasion] = occasions;
  if (!occasion) return { kind: "nonexistent", missing: "time" };
  if (occasions.length === 1 && hasBegun(occasion, here)) return { kind: "past", occasion };
  if (occasions.length > 1) return { kind: "ambiguous", choices: occasions };
  return { kind: "start", occasion: nextYear ? { ...occasion, nextYear } : occasion };
}

function inPast(day: Day, times: Times | undefined, facts: Facts, here: Here): Meaning {
  return { kind: "past", occasion: occasionOn(day, times, facts, here) ?? { date: isoDate(day) } };
}

function inPeriod({ from, to }: Period, times: Times | undefined, facts: Facts, here: Here): Meaning {
  if (to < here.today) return inPast(from, undefined, facts, here);
  const time = times && occasionOn(from, times, facts, here)?.time;
  return { kind: "rangeOnly", from: isoDate(from), to: isoDate(to), ...(time !== undefined && { time }) };
}

function meaningOf(answer: DayAnswer, times: Times | undefined, facts: Facts, here: Here): Meaning {
  switch (answer.kind) {
    case "days":
      return onDays(answer, times, facts, here);
    case "period":
      return inPeriod(answer.period, times, facts, here);
    case "mismatch": {
      const byDate = occasionOn(answer.byDate, times, facts, here);
      const byWeekday = occasionOn(answer.byWeekday, times, facts, here);
      if (!byDate || !byWeekday) return { kind: "nonexistent", missing: "time" };
      return { kind: "mismatch", choices: [byDate, byWeekday] };
    }
    case "past":
      return inPast(answer.day, times, facts, here);
    case "nonexistent":
      return answer;
  }
}

/** A time without a day is on the day that is talked of, or today, or tomorrow once it has passed. */
function onComingDay(times: Times, facts: Facts, here: Here): Meaning {
  if (here.timeOn !== undefined) return onDays({ kind: "days", days: [here.timeOn] }, times, facts, here);
  const today = occasionOn(here.today, times, facts, here);
  const day = today && hasBegun(today, here) ? here.today + 1 : here.today;
  return onDays({ kind: "days", days: [day] }, times, facts, here);
}

/** "Till jul" and "från januari" without anything that recurs. */
function withinLimit({ until, since }: Facts): DayAnswer | undefined {
  const period = until ?? since;
  if (!period) return undefined;
  return period.from === period.to ? { kind: "days", days: [period.from] } : { kind: "period", period };
}

function onNamedDay(facts: Facts, here: Here): Meaning {
  const times = readTimes(facts);
  const answer = readDay(
    facts,
    here.today,
    times !== undefined && times.over === undefined && times.start < here.minute,
  );
  const chosen = answer ?? withinLimit(facts);
  if (chosen) return meaningOf(chosen, times, facts, here);
  return times ? onComingDay(times, facts, here) : NOTHING;
}

/** What the facts of one group mean, said here and now. */
export function resolve(facts: Facts, here: Here): Meaning {
  if (facts.impossible) return { kind: "nonexistent", missing: facts.impossible };
  if (facts.minutesFromNow !== undefined) {
    return { kind: "start", occasion: occasionIn(facts.minutesFromNow, facts, here) };
  }
  if (facts.recurrence) return readRecurrence(facts.recurrence, facts, here);
  const meaning = onNamedDay(facts, here);
  return facts.past && meaning.kind === "start" ? { kind: "past", occasion: meaning.occasion } : meaning;
}

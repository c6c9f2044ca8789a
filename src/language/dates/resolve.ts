import { type Day, isoDate } from "../day.ts";
import { type DayAnswer, readDay } from "./days.ts";
import type { DayFacts, Facts, Recurrence } from "./facts.ts";
import { type Here, occasionAt, occasionIn, occasionOn } from "./occasions.ts";
import type { DateReading, Occasion } from "./reading.ts";
import { firstOccasion, recurrenceRule } from "./recurrenceRule.ts";
import { readTimes, type Times } from "./times.ts";

type WithoutSpans<Reading> = Reading extends unknown ? Omit<Reading, "spans"> : never;
/** A reading before it is known where in the text its words stand. */
export type Meaning = WithoutSpans<DateReading>;

const NOTHING: Meaning = { kind: "none" };

function onDay(day: Day, times: Times | undefined, facts: Facts, here: Here): Occasion | undefined {
  return times ? occasionAt(day, times, facts, here) : occasionOn(day, facts);
}

function lastDay({ through }: Facts, first: Day): Day | undefined {
  if (!through) return undefined;
  const answer = readDay({ calendar: through }, first, false);
  return answer?.kind === "days" ? answer.days[0] : undefined;
}

function occasionsOf(days: readonly Day[], times: Times | undefined, facts: Facts, here: Here): Occasion[] {
  return days.flatMap((day) => {
    const occasion = onDay(day, times, facts, here);
    const last = lastDay(facts, day);
    if (!occasion) return [];
    return last === undefined ? [occasion] : [{ ...occasion, end: { ...occasion.end, date: isoDate(last) } }];
  });
}

/** "I förmiddag", said in the forenoon, is an hour that is left of it. */
function stillToCome(times: Times, { minute }: Here): Times {
  return { ...times, start: Math.max(times.start, Math.ceil(minute / 60) * 60) };
}

function onDays(answer: DayAnswer & { kind: "days" }, times: Times | undefined, facts: Facts, here: Here): Meaning {
  const { days, nextYear } = answer;
  const isToday = days.length === 1 && days[0] === here.today;
  const chosen = isToday && times?.approximate ? stillToCome(times, here) : times;
  const occasions = occasionsOf(days, chosen, facts, here);
  const [occasion] = occasions;
  if (!occasion) return { kind: "nonexistent", missing: "time" };
  if (isToday && chosen && chosen.start < here.minute) return { kind: "past", occasion };
  if (occasions.length > 1) return { kind: "ambiguous", choices: occasions };
  return { kind: "start", occasion: nextYear ? { ...occasion, nextYear } : occasion };
}

function meaningOf(answer: DayAnswer, times: Times | undefined, facts: Facts, here: Here): Meaning {
  switch (answer.kind) {
    case "days":
      return onDays(answer, times, facts, here);
    case "period": {
      const { from, to } = answer.period;
      const time = times && occasionAt(from, times, facts, here)?.time;
      if (to < here.today) return { kind: "past", occasion: occasionOn(from, facts) };
      return { kind: "rangeOnly", from: isoDate(from), to: isoDate(to), ...(time !== undefined && { time }) };
    }
    case "mismatch": {
      const byDate = onDay(answer.byDate, times, facts, here);
      const byWeekday = onDay(answer.byWeekday, times, facts, here);
      if (!byDate || !byWeekday) return { kind: "nonexistent", missing: "time" };
      return { kind: "mismatch", choices: [byDate, byWeekday] };
    }
    case "past":
      return { kind: "past", occasion: onDay(answer.day, times, facts, here) ?? occasionOn(answer.day, facts) };
    case "nonexistent":
      return answer;
  }
}

/** A time without a day is today, or tomorrow once it has passed. */
function onComingDay(times: Times, facts: Facts, here: Here): Meaning {
  const day = times.start < here.minute ? here.today + 1 : here.today;
  return onDays({ kind: "days", days: [day] }, times, facts, here);
}

/** "Varje vecka på tisdag" and "den 15:e varje månad" get their day from the words beside the recurrence. */
function completed(recurrence: Recurrence, { weekday, calendar }: Facts): Recurrence {
  if (weekday !== undefined) return { ...recurrence, weekdays: [weekday] };
  if (recurrence.unit === "month" && calendar && calendar.month === undefined) {
    return { ...recurrence, monthDays: [calendar.day] };
  }
  return recurrence;
}

interface Bounds {
  readonly from: Day;
  readonly until?: Day;
}

/** A month or a season in which something recurs limits it; a week only says when it begins. */
function limitOf({ recurrence, until, period }: Facts): Day | undefined {
  if (until) return until.to;
  return recurrence?.unit === "month" || recurrence?.unit === "year" ? undefined : period?.to;
}

function boundsOf(facts: Facts, times: Times | undefined, here: Here): Bounds {
  const { calendar, day, week, around, period, since } = facts;
  const date = calendar?.month === undefined ? undefined : calendar;
  const start: DayFacts = {
    ...(date && { calendar: date }),
    ...(day !== undefined && { day }),
    ...(week !== undefined && { week }),
    ...(around !== undefined && { around }),
    ...((since ?? period) && { period: since ?? period }),
  };
  const answer = readDay(start, here.today, false);
  const earliest = times && times.start < here.minute ? here.today + 1 : here.today;
  const named = answer?.kind === "days" ? answer.days[0] : answer?.kind === "period" ? answer.period.from : undefined;
  const until = limitOf(facts);
  return { from: Math.max(named ?? earliest, earliest), ...(until !== undefined && { until }) };
}

/** "I tio veckor", counted in times, so that it is right whatever day it begins. */
function timesOf({ times, forWeeks }: Facts, { unit, weekdays, interval = 1 }: Recurrence): number | undefined {
  if (times !== undefined || forWeeks === undefined || unit !== "week") return times;
  return Math.ceil(forWeeks / interval) * Math.max(weekdays?.length ?? 1, 1);
}

function recurring(given: Recurrence, facts: Facts, here: Here): Meaning {
  const times = readTimes(facts);
  const recurrence = completed(given, facts);
  const { from, until } = boundsOf(facts, times, here);
  const first = firstOccasion(recurrence, from);
  if (first === undefined) return { kind: "nonexistent", missing: "date" };
  const occasion = onDay(first, times, facts, here);
  if (!occasion) return { kind: "nonexistent", missing: "time" };
  const count = timesOf(facts, recurrence);
  const rrule = recurrenceRule(recurrence, {
    hasTime: times !== undefined,
    zone: here.zone,
    ...(count !== undefined && { times: count }),
    ...(until !== undefined && { until }),
  });
  return { kind: "start", occasion: { ...occasion, rrule } };
}

/** "Till jul" and "från januari" without anything that recurs. */
function withinLimit({ until, since }: Facts): DayAnswer | undefined {
  const period = until ?? since;
  if (!period) return undefined;
  return period.from === period.to ? { kind: "days", days: [period.from] } : { kind: "period", period };
}

function onNamedDay(facts: Facts, here: Here): Meaning {
  const times = readTimes(facts);
  const answer = readDay(facts, here.today, times !== undefined && !times.approximate && times.start < here.minute);
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
  if (facts.recurrence) return recurring(facts.recurrence, facts, here);
  const meaning = onNamedDay(facts, here);
  return facts.past && meaning.kind === "start" ? { kind: "past", occasion: meaning.occasion } : meaning;
}

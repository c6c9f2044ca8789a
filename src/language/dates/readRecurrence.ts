import type { Day } from "../day.ts";
import { readDay } from "./days.ts";
import type { DayFacts, Facts, Recurrence } from "./facts.ts";
import type { Meaning } from "./meanings.ts";
import { type Here, occasionOn } from "./occasions.ts";
import { firstOccasion, recurrenceRule } from "./recurrenceRule.ts";
import { readTimes, type Times } from "./times.ts";

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

/** What recurs, from its first occasion on. */
export function readRecurrence(given: Recurrence, facts: Facts, here: Here): Meaning {
  const times = readTimes(facts);
  const recurrence = completed(given, facts);
  const { from, until } = boundsOf(facts, times, here);
  const first = firstOccasion(recurrence, from);
  if (first === undefined) return { kind: "nonexistent", missing: "date" };
  const occasion = occasionOn(first, times, facts, here);
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

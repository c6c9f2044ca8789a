import { addMonths, type Day, isoDate, mondayOf } from "../day.ts";
import { holidayOn } from "../holidays.ts";
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
  readonly isDayNamed: boolean;
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
  const isDayNamed = answer?.kind === "days";
  return { isDayNamed, from: Math.max(named ?? earliest, earliest), ...(until !== undefined && { until }) };
}

/** "I tio veckor", counted in times, so that it is right whatever day it begins. */
function timesOf({ times, forWeeks }: Facts, { unit, weekdays, interval = 1 }: Recurrence): number | undefined {
  if (times !== undefined || forWeeks === undefined || unit !== "week") return times;
  return Math.ceil(forWeeks / interval) * Math.max(weekdays?.length ?? 1, 1);
}

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

function withoutMonths(recurrence: Recurrence, { exceptMonths }: Facts): Recurrence {
  return exceptMonths ? { ...recurrence, months: MONTHS.filter((month) => !exceptMonths.includes(month)) } : recurrence;
}

/** The first occasion, and where it falls on a public holiday that is left out, the next that does not. */
function firstHeld(recurrence: Recurrence, from: Day, { exceptHolidays }: Facts): Day | undefined {
  let day = firstOccasion(recurrence, from);
  while (exceptHolidays && day !== undefined && holidayOn(isoDate(day))?.kind === "publicHoliday") {
    day = recurrence.nth ? day + 7 : firstOccasion(recurrence, day + 1);
  }
  return day;
}

/** Whether the words tell no day to begin with: "en gång i veckan", "två gånger i månaden på tisdagar". */
function lacksDay({ unit, weekdays, monthDays, often }: Recurrence, { isDayNamed }: Bounds): boolean {
  if (often) return true;
  return !isDayNamed && unit !== "day" && !weekdays && !monthDays;
}

/** The first turn of what recurs: the days of which one must be chosen. */
function firstTurn({ unit, interval = 1, weeks }: Recurrence, first: Day): Day {
  if (weeks) return mondayOf(first) + 6;
  if (unit === "week") return first + 7 * interval - 1;
  return addMonths(first, unit === "year" ? 12 * interval : interval) - 1;
}

/** What recurs, from its first occasion on. */
export function readRecurrence(given: Recurrence, facts: Facts, here: Here): Meaning {
  const times = readTimes(facts);
  const recurrence = withoutMonths(completed(given, facts), facts);
  const bounds = boundsOf(facts, times, here);
  const { until } = bounds;
  const first = firstHeld(recurrence, bounds.from, facts);
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
  if (!lacksDay(recurrence, bounds)) {
    const { exceptHolidays } = facts;
    return { kind: "start", occasion: { ...occasion, rrule, ...(exceptHolidays && { exceptHolidays }) } };
  }
  const { date, time } = occasion;
  const to = isoDate(firstTurn(recurrence, first));
  return { kind: "rangeOnly", from: date, to, ...(time && { time }), ...(!recurrence.often && { rrule }) };
}

/**
 * A calendar day as the number of days since 1 January 1970, so that days are compared and counted as numbers.
 * It has neither a time of day nor a zone.
 */
export type Day = number;

/** Monday is 1 and Sunday 7, as in ISO 8601. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

export interface YearMonthDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export const dayMs = 86_400_000;

/** The day of a date, or undefined when there is no such date: 30 February, 31 November. */
export function dayOf({ year, month, day }: YearMonthDay): Day | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.getTime() / dayMs : undefined;
}

/** The day of a date that is known to exist; a month or day outside its limits runs over into the next or previous. */
export function dayAt(year: number, month: number, day: number): Day {
  return Date.UTC(year, month - 1, day) / dayMs;
}

export function yearMonthDay(day: Day): YearMonthDay {
  const date = new Date(day * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** "2026-11-24". */
export function isoDate(day: Day): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** @throws RangeError when the text is not a date as "2026-11-24". */
export function dayFromIso(text: string): Day {
  const moment = Date.parse(`${text}T00:00Z`);
  if (Number.isNaN(moment) || isoDate(moment / dayMs) !== text) throw new RangeError(`Not a date: ${text}`);
  return moment / dayMs;
}

export function weekdayOf(day: Day): Weekday {
  // 1 January 1970 was a Thursday.
  return (((((day + 3) % 7) + 7) % 7) + 1) as Weekday;
}

/** The Monday of the ISO week that a day is in. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** The ISO year and week of a day: 1 January 2027 is in week 53 of 2026. */
export function weekOf(day: Day): { year: number; week: number } {
  const thursday = mondayOf(day) + 3;
  const { year } = yearMonthDay(thursday);
  return { year, week: Math.floor((thursday - dayAt(year, 1, 1)) / 7) + 1 };
}

/** The Monday of an ISO week, or undefined when the year has no such week: 2026 has a week 53, 2027 has not. */
export function mondayOfWeek(year: number, week: number): Day | undefined {
  const monday = mondayOf(dayAt(year, 1, 4)) + (week - 1) * 7;
  const found = weekOf(monday);
  return found.year === year && found.week === week ? monday : undefined;
}

/** The first day with a weekday on or after a day. */
export function onOrAfter(day: Day, weekday: Weekday): Day {
  return day + ((weekday - weekdayOf(day) + 7) % 7);
}

/** The last day with a weekday on or before a day. */
export function onOrBefore(day: Day, weekday: Weekday): Day {
  return day - ((weekdayOf(day) - weekday + 7) % 7);
}

/** The same date some months later; a day that the month lacks becomes its last. */
export function addMonths(day: Day, months: number): Day {
  const from = yearMonthDay(day);
  return Math.min(dayAt(from.year, from.month + months, from.day), dayAt(from.year, from.month + months + 1, 0));
}

/** The first, second … weekday of a month, counted from its end when `nth` is negative: -1 is the last. */
export function nthWeekday(year: number, month: number, weekday: Weekday, nth: number): Day | undefined {
  const first = onOrAfter(dayAt(year, month, 1), weekday);
  const last = onOrBefore(dayAt(year, month + 1, 0), weekday);
  const day = nth > 0 ? first + (nth - 1) * 7 : last + (nth + 1) * 7;
  return day >= first && day <= last ? day : undefined;
}

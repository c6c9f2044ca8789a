import { type Day, isoDate, weekdayOf, weekOf, yearMonthDay } from "../day.ts";
import { instantOf } from "../format/wallClock.ts";
import type { Recurrence } from "./facts.ts";

const CODES = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const FREQUENCIES = { day: "DAILY", week: "WEEKLY", month: "MONTHLY", year: "YEARLY" } as const;
const EVEN_WEEKS = Array.from({ length: 26 }, (_, index) => 2 * index + 2);
const ODD_WEEKS = Array.from({ length: 27 }, (_, index) => 2 * index + 1);

function daysOf({ weekdays = [], nth = [] }: Recurrence): string {
  const codes = weekdays.map((weekday) => CODES[weekday - 1]);
  if (nth.length === 0) return codes.join(",");
  return nth.flatMap((which) => codes.map((code) => `${which}${code}`)).join(",");
}

export interface Limit {
  readonly times?: number;
  readonly until?: Day;
  /** A recurrence at a time of day ends with an instant, one of whole days with a date (RFC 5545, 3.3.10). */
  readonly hasTime: boolean;
  readonly zone: string;
}

function untilOf(until: Day, { hasTime, zone }: Limit): string {
  const date = isoDate(until);
  if (!hasTime) return date.replaceAll("-", "");
  const endOfDay = new Date(instantOf(date, "23:59", zone).getTime() + 59_000);
  return endOfDay.toISOString().replace(/[-:]|\.\d+/g, "");
}

/** The RRULE of a recurrence, without the word RRULE. */
export function recurrenceRule(recurrence: Recurrence, limit: Limit): string {
  const { weeks, unit = "week", interval = 1, months, monthDays = [], position } = recurrence;
  const byDay = daysOf(recurrence);
  const parts = [
    `FREQ=${weeks ? "YEARLY" : FREQUENCIES[unit]}`,
    interval > 1 && !weeks && `INTERVAL=${interval}`,
    // Only a yearly rule can name weeks.
    weeks && `BYWEEKNO=${(weeks === "even" ? EVEN_WEEKS : ODD_WEEKS).join(",")}`,
    months && `BYMONTH=${months.join(",")}`,
    monthDays.length > 0 && `BYMONTHDAY=${monthDays.join(",")}`,
    byDay !== "" && `BYDAY=${byDay}`,
    position !== undefined && `BYSETPOS=${position}`,
    limit.times !== undefined && `COUNT=${limit.times}`,
    limit.times === undefined && limit.until !== undefined && `UNTIL=${untilOf(limit.until, limit)}`,
  ];
  return parts.filter((part) => part !== false && part !== undefined).join(";");
}

function isNth(day: Day, nth: readonly number[]): boolean {
  const { year, month, day: date } = yearMonthDay(day);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const fromStart = Math.ceil(date / 7);
  const fromEnd = -Math.ceil((length - date + 1) / 7);
  return nth.includes(fromStart) || nth.includes(fromEnd);
}

function isMonthDay(day: Day, monthDays: readonly number[]): boolean {
  const next = yearMonthDay(day + 1);
  return monthDays.includes(yearMonthDay(day).day) || (next.day === 1 && monthDays.includes(-1));
}

/** Whether of the days in its month that fit, this is the first (1) or the last (-1). */
function isAtPosition(day: Day, weekdays: readonly number[], position: number): boolean {
  const { month } = yearMonthDay(day);
  const step = position > 0 ? -1 : 1;
  for (let other = day + step; yearMonthDay(other).month === month; other += step) {
    if (weekdays.includes(weekdayOf(other))) return false;
  }
  return true;
}

/** Whether a recurrence may have its first occasion on a day. */
function fits(day: Day, { weekdays, nth, months, monthDays, weeks, position }: Recurrence): boolean {
  if (months && !months.includes(yearMonthDay(day).month)) return false;
  if (weekdays && !weekdays.includes(weekdayOf(day))) return false;
  if (nth && !isNth(day, nth)) return false;
  if (position !== undefined && !isAtPosition(day, weekdays ?? [], position)) return false;
  if (monthDays && !isMonthDay(day, monthDays)) return false;
  return weeks === undefined || weekOf(day).week % 2 === (weeks === "even" ? 0 : 1);
}

const LONGEST_WAIT = 400;

/** The first day on or after a day on which something recurs, if there is one. */
export function firstOccasion(recurrence: Recurrence, from: Day): Day | undefined {
  for (let day = from; day < from + LONGEST_WAIT; day++) if (fits(day, recurrence)) return day;
  return undefined;
}

import { addMonths, type Day, dayAt, dayFromIso, isoDate, yearMonthDay } from "../../language/day.ts";
import { instantOf, wallDate } from "../../language/format/wallClock.ts";

/** An hour of the night that exists on every day of the year, also where clocks are changed. */
const nightly = "04:15";
/** Each alarm sets those of the nights that come: one that is given up breaks no chain. */
const nightsAhead = 7;

/** What was settled before this instant has been kept for some months, counted in whole days where the group is. */
export function keptSince(now: Date, months: number, zone: string): Date {
  const yesterday = dayFromIso(wallDate(now, zone)) - 1;
  return instantOf(isoDate(lastDayBehind(yesterday, months) + 1), "00:00", zone);
}

/** The last day that has its months behind it: the month of the 31st ends with a shorter one. */
function lastDayBehind(day: Day, months: number): Day {
  const { year, month } = yearMonthDay(day);
  const endsMonth = yearMonthDay(day + 1).day === 1;
  return endsMonth ? dayAt(year, month - months + 1, 0) : addMonths(day, -months);
}

export interface Night {
  /** yyyy-mm-dd */
  readonly date: string;
  readonly at: Date;
}

/** The nights that come, from the next one on. */
export function nightsFrom(now: Date, zone: string): readonly Night[] {
  const today = dayFromIso(wallDate(now, zone));
  const nights = Array.from({ length: nightsAhead + 1 }, (_, i) => {
    const date = isoDate(today + i);
    return { date, at: instantOf(date, nightly, zone) };
  });
  return nights.filter(({ at }) => at > now).slice(0, nightsAhead);
}

import { type Day, dayAt, yearMonthDay } from "../day.ts";
import type { Period } from "./facts.ts";

/** Whole months of one year; without a year this or the next, so that they are not over. */
export function monthsFrom(first: number, last: number, year: number | undefined, today: Day): Period {
  const now = yearMonthDay(today);
  const chosen = year ?? (last >= now.month ? now.year : now.year + 1);
  return { from: dayAt(chosen, first, 1), to: dayAt(chosen, last + 1, 0) };
}

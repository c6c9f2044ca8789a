import {
  type Day,
  dayAt,
  dayOf,
  mondayOf,
  onOrAfter,
  onOrBefore,
  type Weekday,
  weekdayOf,
  yearMonthDay,
} from "../day.ts";
import type { CalendarDate, DayFacts, Period } from "./facts.ts";

/** Which day, or why it cannot be told. More than one day is a question. */
export type DayAnswer =
  | { readonly kind: "days"; readonly days: readonly Day[]; readonly nextYear?: true }
  | { readonly kind: "mismatch"; readonly byDate: Day; readonly byWeekday: Day }
  | { readonly kind: "past"; readonly day: Day }
  | { readonly kind: "period"; readonly period: Period }
  | { readonly kind: "nonexistent"; readonly missing: "date" };

const NO_SUCH_DATE: DayAnswer = { kind: "nonexistent", missing: "date" };
const MONTHS_TO_LOOK = 3;

function one(day: Day): DayAnswer {
  return { kind: "days", days: [day] };
}

/** The day with the weekday in the same week as the date, or a week later if that has been. */
function mismatch(byDate: Day, weekday: Weekday, today: Day): DayAnswer {
  const sameWeek = mondayOf(byDate) + weekday - 1;
  return { kind: "mismatch", byDate, byWeekday: sameWeek < today ? sameWeek + 7 : sameWeek };
}

function checked(day: Day, weekday: Weekday | undefined, today: Day): DayAnswer {
  return weekday === undefined || weekdayOf(day) === weekday ? one(day) : mismatch(day, weekday, today);
}

/** "Den 8:e": in this month or the next; a weekday may tell which of the nearest months. */
function dayInSomeMonth({ day }: CalendarDate, weekday: Weekday | undefined, today: Day): DayAnswer {
  const { year, month } = yearMonthDay(today);
  const coming: Day[] = [];
  for (let ahead = 0; ahead <= 12 && coming.length < MONTHS_TO_LOOK; ahead++) {
    const first = yearMonthDay(dayAt(year, month + ahead, 1));
    const found = dayOf({ ...first, day });
    if (found !== undefined && found >= today) coming.push(found);
  }
  const [nearest] = coming;
  if (nearest === undefined) return NO_SUCH_DATE;
  return checked(coming.find((found) => weekdayOf(found) === weekday) ?? nearest, weekday, today);
}

/** "29 februari" is next year's where this year has none and its February is over. */
function leapDay({ day, month }: CalendarDate, weekday: Weekday | undefined, today: Day): DayAnswer {
  const now = yearMonthDay(today);
  const found = month !== undefined && month < now.month ? dayOf({ year: now.year + 1, month, day }) : undefined;
  if (found === undefined) return NO_SUCH_DATE;
  const answer = checked(found, weekday, today);
  return answer.kind === "days" ? { ...answer, nextYear: true } : answer;
}

function calendarDay(date: CalendarDate, weekday: Weekday | undefined, today: Day): DayAnswer {
  const { day, month } = date;
  if (month === undefined) return dayInSomeMonth(date, weekday, today);
  const year = date.year ?? yearMonthDay(today).year;
  const found = dayOf({ year, month, day });
  if (found === undefined) return date.year === undefined ? leapDay(date, weekday, today) : NO_SUCH_DATE;
  if (found >= today) return checked(found, weekday, today);
  if (date.year !== undefined || weekdayOf(found) === weekday) return { kind: "past", day: found };
  const later = dayOf({ year: year + 1, month, day });
  if (later === undefined) return { kind: "past", day: found };
  const answer = checked(later, weekday, today);
  return answer.kind === "days" ? { ...answer, nextYear: true } : answer;
}

function onWeekday(weekday: Weekday, which: DayFacts["which"], today: Day, isTooLate: boolean): DayAnswer {
  const coming = onOrAfter(today + 1, weekday);
  if (which === "next") return { kind: "days", days: [coming, coming + 7] };
  if (which === "afterNext") return { kind: "days", days: [coming + 7, coming + 14] };
  if (which === "any") return { kind: "days", days: [coming, coming + 7, coming + 14] };
  if (which === "coming" || weekdayOf(today) !== weekday || isTooLate) return one(coming);
  return { kind: "days", days: [today, coming] };
}

/**
 * "Fredag om två veckor" is to some the Friday nearest to the day in two weeks, and to others two weeks after the coming
 * Friday. Where these differ, or two are equally near, it is a question.
 */
function near(around: Day, weekday: Weekday | undefined, today: Day): DayAnswer {
  if (weekday === undefined) return one(around);
  const after = onOrAfter(around, weekday);
  const before = onOrBefore(around, weekday);
  const late = after - around;
  const early = around - before;
  const counted = onOrAfter(today, weekday) + around - today;
  const nearest = Math.abs(late - early) === 1 ? [before, after] : [late < early ? after : before];
  return { kind: "days", days: [...new Set([...nearest, counted])].sort((a, b) => a - b) };
}

function inPeriod(period: Period, { weekday, calendar }: DayFacts, today: Day): DayAnswer {
  if (calendar) {
    const { year, month } = yearMonthDay(period.from);
    return calendarDay({ year, month, ...calendar }, weekday, today);
  }
  if (weekday === undefined) return { kind: "period", period };
  const first = onOrAfter(Math.max(period.from, today), weekday);
  if (first > period.to) return { kind: "past", day: onOrBefore(period.to, weekday) };
  return first + 7 > period.to ? one(first) : { kind: "period", period };
}

function unshifted(facts: DayFacts, today: Day, isTooLate: boolean): DayAnswer | undefined {
  const { weekday, calendar, day, week, around, period, which } = facts;
  if (period) return inPeriod(period, facts, today);
  if (day !== undefined) return day < today ? { kind: "past", day } : checked(day, weekday, today);
  if (calendar) return calendarDay(calendar, weekday, today);
  if (week !== undefined) return inPeriod({ from: week, to: week + 6 }, facts, today);
  if (around !== undefined) return near(around, weekday, today);
  return weekday === undefined ? undefined : onWeekday(weekday, which, today, isTooLate);
}

/**
 * Which day the facts say, or undefined when they say nothing about it.
 * `isTooLate` tells that the time they name has passed today, so that a weekday said on that weekday is not today.
 */
export function readDay(facts: DayFacts, today: Day, isTooLate: boolean): DayAnswer | undefined {
  const answer = unshifted(facts, today, isTooLate);
  if (answer?.kind !== "days" || facts.shift === undefined) return answer;
  const shift = facts.shift;
  return { ...answer, days: answer.days.map((day) => day + shift) };
}

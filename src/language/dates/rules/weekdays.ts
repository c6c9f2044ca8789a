import {
  type Day,
  dayAt,
  nthWeekday,
  onOrAfter,
  onOrBefore,
  type Weekday,
  weekdayOf,
  yearMonthDay,
} from "../../day.ts";
import type { Facts } from "../facts.ts";
import { type Rule, rule } from "../rule.ts";

/** "Ons" and "fri" are words of their own, so a date, a time or a week must stand beside them. */
const BESIDE =
  "(?=\\.?~,?~(?:den (?=\\d)|d\\. ?\\d|kl|\\d|v\\.?~\\d|vecka|week|at \\d|halv|kvart|fm|em|-~(?:mån|tis|ons|tor|fre|lör|sön)|nästa vecka|next week|morgon|förmiddag|eftermiddag|kväll))";
const SHORT = "(?:mån|tis|ons|tors?|fre|lör|sön|mon|tues?|wed|thu|thurs?|fri|sat|sun)";
/** "Lör el sön": neither of them is anything else. */
const OR = "\\.?(?:~/~| (?:el|eller|or) )";
const AFTER_OTHER = `(?<=(?<![\\p{L}\\p{N}])${SHORT}${OR})`;
const BEFORE_OTHER = `(?=${OR}${SHORT}(?![\\p{L}\\p{N}]))`;
const AFTER_WEEK = "(?<=(?:v\\.?|vecka|week)~\\d\\d?,?~)";
const AFTER_WORD = "(?<=(?<![\\p{L}\\p{N}])(?:på|on|nästa|next|this|every|varje|varannan|till|-)~)";

const THIS_MONTH = "(?:den här|denna|this) (?:månad|månaden|month)|månaden här";

interface InMonth {
  readonly nth: number;
  readonly weekday: Weekday;
}

function inMonthsAhead({ nth, weekday }: InMonth, today: number, months: number): Facts {
  const { year, month } = yearMonthDay(today);
  const day = nthWeekday(year, month + months, weekday, nth);
  return day === undefined ? { impossible: "date" } : { day };
}

function inNamedMonth({ nth, weekday }: InMonth, month: number, year: number | undefined, today: number): Facts {
  const thisYear = yearMonthDay(today).year;
  const day = nthWeekday(year ?? thisYear, month, weekday, nth);
  if (day === undefined) return { impossible: "date" };
  if (year !== undefined || day >= today) return { day };
  return { day: nthWeekday(thisYear + 1, month, weekday, nth) ?? day };
}

function workday(which: number, month: number, year: number | undefined, today: Day): Facts {
  const now = yearMonthDay(today);
  const chosen = year ?? (month >= now.month ? now.year : now.year + 1);
  const edge = which > 0 ? dayAt(chosen, month, 1) : dayAt(chosen, month + 1, 0);
  const isWeekend = weekdayOf(edge) > 5;
  return { day: !isWeekend ? edge : which > 0 ? onOrAfter(edge, 1) : onOrBefore(edge, 5) };
}

const past = (day: number): Facts => ({ day, past: true });
const weekday = (found: { weekday: Weekday }): Facts => ({ weekday: found.weekday });

export const weekdayRules: readonly Rule[] = [
  rule("{weekday}", weekday),
  rule(`{weekday:weekdayShort}${BESIDE}\\.?`, weekday),
  rule(`${AFTER_OTHER}{weekday:weekdayShort}\\.?`, weekday),
  rule(`{weekday:weekdayShort}${BEFORE_OTHER}`, weekday),
  rule(`${AFTER_WEEK}{weekday:weekdayShort}\\.?`, weekday),
  rule(`${AFTER_WORD}{weekday:weekdayShort}\\.?`, weekday),
  rule("{weekday}s?~-?{part}", ({ weekday, part }) => ({ weekday, part })),
  rule("(?:nästa|next) {weekday}", ({ weekday }) => ({ weekday, which: "next" })),
  rule("(?:nästa|next) {weekday:weekdayShort}\\.?", ({ weekday }) => ({ weekday, which: "next" })),
  rule(
    "(?:nu på|nu|nästkommande|kommande|närmaste|närmsta|this|this coming|coming|upcoming) {weekday}",
    ({ weekday }) => ({
      weekday,
      which: "coming",
    }),
  ),
  rule("(?:(?:på|on) )?(?:en|någon|nån|a|some) {weekday}", ({ weekday }) => ({ weekday, which: "any" }), "company"),
  rule("i {weekday:weekdayPast}", ({ weekday }, today) => past(onOrBefore(today - 1, weekday))),
  rule("(?:förra|förrförra|föregående|senaste|last|previous) {weekday}", ({ weekday }, today) =>
    past(onOrBefore(today - 1, weekday)),
  ),
  rule("(?:the )?{weekday} (?:efter nästa|after next)|nästnästa {following:weekday}", ({ weekday, following }) => ({
    weekday: weekday ?? following,
    which: "afterNext",
  })),
  rule("{weekday} (?:åtta dagar|week(?!~\\d))", ({ weekday }, today) => ({ day: onOrAfter(today + 1, weekday) + 7 })),
  rule(
    "{count} (?:veckor|vecka|weeks|week) (?:från|efter|from|after|on)(?: på)? {weekday}",
    ({ count, weekday }, today) => ({
      day: onOrAfter(today + 1, weekday) + 7 * count,
    }),
  ),
  rule("(?:(?:den|the) )?{nth} {weekday} (?:i|in|of) {month}(?:,? {year?})?", (found, today) =>
    inNamedMonth(found, found.month, found.year, today),
  ),
  rule(
    "(?:(?:den|the) )?{nth} (?:vardagen|arbetsdagen|working day|workday) (?:i|in|of) {month}(?:,? {year?})?",
    (found, today) => workday(found.nth, found.month, found.year, today),
  ),
  rule("(?:(?:den|the) )?{nth} {weekday} (?:(?:i|in|of) )?(?:nästa månad|next month)", (found, today) =>
    inMonthsAhead(found, today, 1),
  ),
  rule(`(?:(?:den|the) )?{nth} {weekday} (?:(?:i|in|of) )?(?:${THIS_MONTH})`, (found, today) =>
    inMonthsAhead(found, today, 0),
  ),
];

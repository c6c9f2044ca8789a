import { type Day, dayAt, mondayOf, nthWeekday, onOrAfter, weekdayOf, yearMonthDay } from "../../day.ts";
import type { Facts, Period } from "../facts.ts";
import { monthsFrom } from "../monthPeriods.ts";
import { type Rule, rule } from "../rule.ts";
import { weekFacts } from "../weekNumbers.ts";
import { THIRDS, type Third, WEEK } from "./surroundings.ts";

/** On a weekend "i helgen" is that weekend, until it is over. */
function weekend(today: Day): Facts {
  const sunday = onOrAfter(today, 7);
  return { period: { from: Math.max(today, sunday - 1), to: sunday } };
}

function weekendAfter(today: Day): Facts {
  const saturday = onOrAfter(weekdayOf(today) === 6 ? today + 1 : today, 6);
  return { period: { from: saturday, to: saturday + 1 } };
}

function weekendOf(week: number, today: Day): Facts {
  const monday = weekFacts(week, undefined, today).week;
  return monday === undefined ? { impossible: "week" } : { period: { from: monday + 5, to: monday + 6 } };
}

function month(number: number, year: number | undefined, today: Day): Facts {
  return { period: monthsFrom(number, number, year, today) };
}

/** A month so many months from this. */
function monthAhead(ahead: number, today: Day): Period {
  const { year, month: now } = yearMonthDay(today);
  return { from: dayAt(year, now + ahead, 1), to: dayAt(year, now + ahead + 1, 0) };
}

const DAYS_OF_MONTH = { beginning: [1, 10], middle: [11, 20], end: [21, 31] } as const;

function partOf({ from, to }: Period, third: Third): Facts {
  const [first, last] = DAYS_OF_MONTH[third];
  return { period: { from: from + first - 1, to: Math.min(to, from + last - 1) } };
}

function quarter(number: number, year: number | undefined, today: Day): Facts {
  return { period: monthsFrom(3 * number - 2, 3 * number, year, today) };
}

/** A week belongs to the month that its Thursday is in. */
function weekOfMonth(nth: number, number: number, year: number | undefined, today: Day): Facts | undefined {
  const { from } = monthsFrom(number, number, year, today);
  const thursday = nthWeekday(yearMonthDay(from).year, number, 4, nth);
  return thursday === undefined ? undefined : { week: mondayOf(thursday) };
}

/** A weekend belongs to the month that its Saturday is in. */
function weekendOfMonth(nth: number, number: number, year: number | undefined, today: Day): Facts | undefined {
  const { from } = monthsFrom(number, number, year, today);
  const saturday = nthWeekday(yearMonthDay(from).year, number, 6, nth);
  return saturday === undefined ? undefined : { period: { from: saturday, to: saturday + 1 } };
}

const weekends: readonly Rule[] = [
  rule("(?:the )?{nth} (?:helgen|weekend) (?:i|in|of) {month}(?:,? {year?})?", (found, today) =>
    weekendOfMonth(found.nth, found.month, found.year, today),
  ),
  rule("(?:i|under|över|nu i) helgen|(?:this|over the|at the|on the) weekend", (_, today) => weekend(today)),
  rule("(?:till|nästa|kommande) helg(?:en)?|next weekend", (_, today) => weekendAfter(today)),
  rule(`(?:helgen|the weekend of) ${WEEK}~{week}`, ({ week }, today) => weekendOf(week, today)),
];

const months: readonly Rule[] = [
  rule("(?:i|under|för) {month:swedishMonth}(?:,? {year?})?", (found, today) => month(found.month, found.year, today)),
  rule("(?:in|during) {month:longMonth}(?:,? {year?})?", (found, today) => month(found.month, found.year, today)),
  rule("{month} {year}", (found, today) => month(found.month, found.year, today)),
  rule(
    "(?:i|under|in|during) {first:longMonth}~(?:och|and|-|till|to)~{last:longMonth}(?:,? {year?})?",
    (found, today) => ({
      period: monthsFrom(found.first, found.last, found.year, today),
    }),
  ),
  rule("{first:longMonth}~-~{last:longMonth} {year}", (found, today) => ({
    period: monthsFrom(found.first, found.last, found.year, today),
  })),
  rule("(?:the )?{nth} (?:veckan|week) (?:i|in|of) {month}(?:,? {year?})?", (found, today) =>
    weekOfMonth(found.nth, found.month, found.year, today),
  ),
  rule("(?:i |in )?(?:nästa månad|next month)", (_, today) => ({ period: monthAhead(1, today) })),
  rule("(?:denna månad|den här månaden|this month)", (_, today) => ({ period: monthAhead(0, today) })),
  rule(
    "(?:före|innan|before|senast vid|senast|by)(?: the)? (?:utgången|slutet|end) (?:av|of) {month}(?: {year?})?",
    (found, today) => ({
      period: { from: today, to: monthsFrom(found.month, found.month, found.year, today).to },
    }),
  ),
  ...THIRDS.flatMap(({ third, words }) => [
    rule(`${words}~{month:longMonth}(?: {year?})?`, (found, today) =>
      partOf(monthsFrom(found.month, found.month, found.year, today), third),
    ),
    rule(`${words} (?:nästa månad|next month)`, (_, today) => partOf(monthAhead(1, today), third)),
    rule(`${words} (?:månaden|den här månaden|denna månad)`, (_, today) => partOf(monthAhead(0, today), third)),
  ]),
];

const longer: readonly Rule[] = [
  rule("(?:q|kvartal ){quarter}(?:~-?~{year?})?", (found, today) => quarter(found.quarter, found.year, today)),
  rule("{nth} (?:kvartalet|quarter)(?: (?:of )?{year?})?", (found, today) =>
    found.nth > 0 && found.nth < 5 ? quarter(found.nth, found.year, today) : undefined,
  ),
  rule("(?:nästa år|next year)", (_, today) => {
    const year = yearMonthDay(today).year + 1;
    return { period: { from: dayAt(year, 1, 1), to: dayAt(year, 12, 31) } };
  }),
  rule("(?:i |under )?mellandagarna|mellan jul och nyår|between christmas and new year", (_, today) => {
    const { year, month, day } = yearMonthDay(today);
    const next = month === 12 && day > 30 ? year + 1 : year;
    return { period: { from: dayAt(next, 12, 27), to: dayAt(next, 12, 30) } };
  }),
];

const SINCE = "(?:(?:med )?start(?:ar|ing)?(?: from| in)?|börjar|från och med|fr\\.?o\\.?m\\.?|från|from)(?: i| in)?";
const UNTIL =
  "(?:t\\.?o\\.?m\\.?|till och med|fram till|till|tills|until|through)(?: (?:slutet av|the end of|end of))?";

/** "Med start i januari", "till och med vecka 20": between which days something recurs. */
const limits: readonly Rule[] = [
  rule(`${SINCE} {month:longMonth}(?: {year?})?`, (found, today) => ({
    since: monthsFrom(found.month, found.month, found.year, today),
  })),
  rule(`${UNTIL} {month:longMonth}(?: {year?})?`, (found, today) => ({
    until: monthsFrom(found.month, found.month, found.year, today),
  })),
  rule(`${UNTIL} ${WEEK}~{week}`, ({ week }, today) => {
    const monday = weekFacts(week, undefined, today).week;
    return monday === undefined ? { impossible: "week" } : { until: { from: monday, to: monday + 6 } };
  }),
];

export const periods: readonly Rule[] = [...weekends, ...months, ...longer, ...limits];

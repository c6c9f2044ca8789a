import { type Day, dayAt, mondayOf, mondayOfWeek, onOrAfter, weekdayOf, weekOf, yearMonthDay } from "../../day.ts";
import type { Facts, Period } from "../facts.ts";
import { type Rule, rule } from "../rule.ts";

const WEEK = "(?:v\\.?|vecka|veckan|week|wk\\.?|w)";

function weekFacts(week: number, year: number | undefined, today: Day): Facts {
  const now = weekOf(today);
  const found = mondayOfWeek(year ?? (week >= now.week ? now.year : now.year + 1), week);
  return found === undefined ? { impossible: "week" } : { week: found };
}

function weeksFacts(from: number, to: number, today: Day): Facts {
  const first = weekFacts(from, undefined, today).week;
  const last = weekFacts(to, undefined, today).week;
  if (first === undefined || last === undefined) return { impossible: "week" };
  return { period: { from: first, to: last + 6 } };
}

/** On a weekend "i helgen" is that weekend, until it is over. */
function weekend(today: Day): Period {
  const sunday = onOrAfter(today, 7);
  return { from: Math.max(today, sunday - 1), to: sunday };
}

function weekendAfter(today: Day): Period {
  const saturday = onOrAfter(weekdayOf(today) === 6 ? today + 1 : today, 6);
  return { from: saturday, to: saturday + 1 };
}

function monthPeriod(month: number, year: number | undefined, today: Day): Period {
  const now = yearMonthDay(today);
  const chosen = year ?? (month >= now.month ? now.year : now.year + 1);
  return { from: dayAt(chosen, month, 1), to: dayAt(chosen, month + 1, 0) };
}

const THIRDS = { beginning: [1, 10], middle: [11, 20], end: [21, 31] } as const;

function partOfMonth(third: keyof typeof THIRDS, month: number, year: number | undefined, today: Day): Facts {
  const { from, to } = monthPeriod(month, year, today);
  const [first, last] = THIRDS[third];
  return { period: { from: from + first - 1, to: Math.min(to, from + last - 1) } };
}

/** From the first day of one month to the last of another, this year if that is not over. */
function season(firstMonth: number, lastMonth: number) {
  return (_: unknown, today: Day): Facts => {
    const { year } = yearMonthDay(today);
    const start = dayAt(year, lastMonth + 1, 0) >= today ? year : year + 1;
    return { period: { from: dayAt(start, firstMonth, 1), to: dayAt(start, lastMonth + 1, 0) } };
  };
}

const weekRules: readonly Rule[] = [
  rule(`${WEEK}~{week}(?![.:,/]?\\d)(?:[ /]~{year?})?`, ({ week, year }, today) => weekFacts(week, year, today)),
  rule("{year}-?w{week}", ({ week, year }, today) => weekFacts(week, year, today)),
  rule(`${WEEK}~{from:week}~(?:-|till|och|to|and)~(?:${WEEK}~)?{to:week}(?![.:,/]?\\d)`, ({ from, to }, today) =>
    weeksFacts(from, to, today),
  ),
  rule("(?:i )?(?:nästa vecka|nästkommande vecka|kommande vecka|nästa veckas)|next week(?:'s)?", (_, today) => ({
    week: mondayOf(today) + 7,
  })),
  rule("(?:i )?(?:denna vecka|den här veckan|veckan)|i veckan|(?:in )?this week", (_, today) => ({
    week: mondayOf(today),
  })),
  rule("veckan efter nästa|(?:the )?week after next|nästnästa vecka", (_, today) => ({ week: mondayOf(today) + 14 })),
  rule("(?:i )?(?:förra veckan|föregående vecka)|last week", (_, today) => ({
    week: mondayOf(today) - 7,
    past: true,
  })),
];

const periodRules: readonly Rule[] = [
  rule("(?:i|under|nu i) helgen|(?:this|over the|at the|on the) weekend", (_, today) => ({ period: weekend(today) })),
  rule("(?:till|nästa|kommande) helgen?|next weekend", (_, today) => ({ period: weekendAfter(today) })),
  rule("(?:i|under|in|during|för) {month:longMonth}(?:,? {year?})?", ({ month, year }, today) => ({
    period: monthPeriod(month, year, today),
  })),
  rule("{month:longMonth} {year}", ({ month, year }, today) => ({ period: monthPeriod(month, year, today) })),
  rule("(?:i |in )?(?:nästa månad|next month)", (_, today) => ({
    period: monthPeriod((yearMonthDay(today).month % 12) + 1, undefined, today),
  })),
  rule("(?:denna månad|den här månaden|this month)", (_, today) => ({
    period: monthPeriod(yearMonthDay(today).month, undefined, today),
  })),
  rule(
    "(?:i |in |at )?(?:the )?(?:början|beginning|start) (?:av|på|of) {month:longMonth}(?: {year?})?",
    ({ month, year }, today) => partOfMonth("beginning", month, year, today),
  ),
  rule("(?:i |in )?(?:the )?(?:mitten|middle) (?:av|på|of) {month:longMonth}(?: {year?})?", ({ month, year }, today) =>
    partOfMonth("middle", month, year, today),
  ),
  rule("(?:i |in |at )?(?:the )?(?:slutet|end) (?:av|på|of) {month:longMonth}(?: {year?})?", ({ month, year }, today) =>
    partOfMonth("end", month, year, today),
  ),
  rule("(?:till|under) våren|(?:in|during|this|next) (?:the )?spring", season(1, 5)),
  rule("i sommar|(?:till|under) sommaren|(?:in|during|this|next) (?:the )?summer", season(6, 8)),
  rule("i höst|(?:till|under) hösten|(?:in|during|this|next) (?:the )?autumn", season(9, 12)),
  rule("(?:i |under )?mellandagarna|mellan jul och nyår|between christmas and new year", (_, today) => {
    const { year } = yearMonthDay(today);
    return { period: { from: dayAt(year, 12, 27), to: dayAt(year, 12, 30) } };
  }),
];

export const weeks: readonly Rule[] = [...weekRules, ...periodRules];

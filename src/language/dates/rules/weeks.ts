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
type Third = keyof typeof THIRDS;

function partOfMonth(third: Third, month: number, year: number | undefined, today: Day): Facts {
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
  rule(`${WEEK}~{week}(?![.:,]?\\d)(?:~/~{year?}| {year2:year?}(?![.:]?\\d))?`, ({ week, year, year2 }, today) =>
    weekFacts(week, year ?? year2, today),
  ),
  rule("(?:vecka|week) (?!en|ett|a|an){week:weekWord}", ({ week }, today) => weekFacts(week, undefined, today)),
  rule(`{year}~-?${WEEK}~{week}`, ({ week, year }, today) => weekFacts(week, year, today)),
  rule("{year}-?w{week}-{weekdayNumber}", ({ week, year, weekdayNumber }, today) => ({
    ...weekFacts(week, year, today),
    weekday: weekdayNumber,
  })),
  rule(`${WEEK}~{from:week}~(?:-|till|och|to|and)~(?:${WEEK}~)?{to:week}(?![.:,/]?\\d)`, ({ from, to }, today) =>
    weeksFacts(from, to, today),
  ),
  rule("(?:i )?(?:nästa vecka|nästkommande vecka|kommande vecka|nästa veckas)|next week(?:'s)?", (_, today) => ({
    week: mondayOf(today) + 7,
  })),
  rule(
    "(?:i )?(?:denna vecka|den här veckan)|(?<!(?:\\d|kr|gång|gånger|ggr|timmar|dagar|h)\\s)i veckan|(?:in )?this week",
    (_, today) => ({ week: mondayOf(today) }),
  ),
  rule("(?:i )?veckan efter nästa|(?:the )?week after next|nästnästa vecka", (_, today) => ({
    week: mondayOf(today) + 14,
  })),
  rule("(?:i )?(?:förra veckan|föregående vecka)|last week", (_, today) => ({
    week: mondayOf(today) - 7,
    past: true,
  })),
];

/** Which days of a week its beginning, middle and end are. */
const DAYS_OF_WEEK = { beginning: [0, 1], middle: [1, 3], end: [3, 4] } as const;

function partOfWeek(third: Third, monday: Day): Facts {
  const [first, last] = DAYS_OF_WEEK[third];
  return { period: { from: monday + first, to: monday + last } };
}

const THIRD_WORDS = [
  ["beginning", "(?:(?:i |in |at )?(?:the )?(?:början|beginning|start) (?:av|på|of)|tidigt i|early(?: in)?)"],
  ["middle", "(?:(?:i |in )?(?:the )?(?:mitten|middle) (?:av|på|of)|mid-?)"],
  ["end", "(?:(?:i |in |at )?(?:the )?(?:slutet|end) (?:av|på|of)|sent i|late(?: in)?)"],
] as const;

const partRules: readonly Rule[] = THIRD_WORDS.flatMap(([third, words]) => [
  rule(`${words}~{month:longMonth}(?: {year?})?`, ({ month, year }, today) => partOfMonth(third, month, year, today)),
  rule(`${words} (?:nästa vecka|next week)`, (_, today) => partOfWeek(third, mondayOf(today) + 7)),
  rule(`${words} (?:veckan|denna vecka|den här veckan|this week|the week)`, (_, today) =>
    partOfWeek(third, mondayOf(today)),
  ),
  rule(`${words} (?:nästa månad|next month)`, (_, today) =>
    partOfMonth(third, (yearMonthDay(today).month % 12) + 1, undefined, today),
  ),
  rule(`${words} ${WEEK}~{week}`, ({ week }, today) => {
    const monday = weekFacts(week, undefined, today).week;
    return monday === undefined ? { impossible: "week" } : partOfWeek(third, monday);
  }),
]);

const periodRules: readonly Rule[] = [
  rule("(?:i|under|nu i) helgen|(?:this|over the|at the|on the) weekend", (_, today) => ({ period: weekend(today) })),
  rule("(?:till|nästa|kommande) helgen?|next weekend", (_, today) => ({ period: weekendAfter(today) })),
  rule("(?:i|under|in|during|för) {month:longMonth}(?:,? {year?})?", ({ month, year }, today) => ({
    period: monthPeriod(month, year, today),
  })),
  rule("(?:i|under|in|during) {from:longMonth}~(?:och|and|-|till|to)~{to:longMonth}", ({ from, to }, today) => {
    const start = monthPeriod(from, undefined, today).from;
    return { period: { from: start, to: monthPeriod(to, undefined, start).to } };
  }),
  rule("{month:longMonth} {year}", ({ month, year }, today) => ({ period: monthPeriod(month, year, today) })),
  rule("i slutet (?:av|på) månaden|late this month", (_, today) =>
    partOfMonth("end", yearMonthDay(today).month, undefined, today),
  ),
  rule("(?:i |in )?(?:nästa månad|next month)", (_, today) => ({
    period: monthPeriod((yearMonthDay(today).month % 12) + 1, undefined, today),
  })),
  rule("(?:denna månad|den här månaden|this month)", (_, today) => ({
    period: monthPeriod(yearMonthDay(today).month, undefined, today),
  })),
  rule("(?:nästa år|next year)", (_, today) => {
    const year = yearMonthDay(today).year + 1;
    return { period: { from: dayAt(year, 1, 1), to: dayAt(year, 12, 31) } };
  }),
  rule("(?:till|under) våren|(?:in|during|this|next) (?:the )?spring", season(1, 5)),
  rule("i sommar|(?:till|under) sommaren|(?:in|during|this|next) (?:the )?summer", season(6, 8)),
  rule("i höst|(?:till|under) hösten|(?:in|during|this|next) (?:the )?autumn", season(9, 12)),
  rule("(?:i |under )?mellandagarna|mellan jul och nyår|between christmas and new year", (_, today) => {
    const { year } = yearMonthDay(today);
    return { period: { from: dayAt(year, 12, 27), to: dayAt(year, 12, 30) } };
  }),
];

const START = "(?:(?:med )?start(?:ar|ing)?(?: from| in)?|börjar|från och med|fr\\.?o\\.?m\\.?|från|from)(?: i| in)?";
const UNTIL =
  "(?:t\\.?o\\.?m\\.?|till och med|fram till|till|tills|until|through)(?: (?:slutet av|the end of|end of))?";

/** "Med start i januari", "till och med vecka 20": between which days something recurs. */
const limitRules: readonly Rule[] = [
  rule(`${START} {month:longMonth}(?: {year?})?`, ({ month, year }, today) => ({
    since: monthPeriod(month, year, today),
  })),
  rule(`${UNTIL} {month:longMonth}(?: {year?})?`, ({ month, year }, today) => ({
    until: monthPeriod(month, year, today),
  })),
  rule(`${UNTIL} ${WEEK}~{week}`, ({ week }, today) => {
    const monday = weekFacts(week, undefined, today).week;
    return monday === undefined ? { impossible: "week" } : { until: { from: monday, to: monday + 6 } };
  }),
];

export const weeks: readonly Rule[] = [...weekRules, ...partRules, ...periodRules, ...limitRules];

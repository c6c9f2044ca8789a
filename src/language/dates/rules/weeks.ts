import { type Day, mondayOf, weekOf } from "../../day.ts";
import type { Facts } from "../facts.ts";
import { type Rule, rule } from "../rule.ts";
import { mondayOfWorkingWeek, weekFacts } from "../weekNumbers.ts";
import { THIRDS, type Third, WEEK } from "./surroundings.ts";

function weeksFacts(from: number, to: number, today: Day): Facts {
  const first = weekFacts(from, undefined, today).week;
  const next = weekFacts(to, undefined, today).week;
  if (first === undefined || next === undefined) return { impossible: "week" };
  // "v. 27–1" goes over the new year, also where week 1 is the sooner of the two.
  const last = next < first ? weekFacts(to, weekOf(first).year + 1, today).week : next;
  return last === undefined ? { impossible: "week" } : { period: { from: first, to: last + 6 } };
}

const NOT_PER_WEEK = "(?<!(?:\\d|kr|gång|gånger|ggr|timmar|dagar|h)\\s)";
const NEXT_WEEK = "(?:nästa vecka|nästkommande vecka|kommande vecka|nästa veckas|next week(?:'s)?)";
const THIS_WEEK = "(?:denna vecka|den här veckan|this week)";

const numbered: readonly Rule[] = [
  rule(
    `${WEEK}~{week}(?![.:,]?\\d)(?:~/~{year?}| (?:of |i |in |år )?{year2:year?}(?![.:]?\\d))?`,
    ({ week, year, year2 }, today) => weekFacts(week, year ?? year2, today),
  ),
  rule(`${WEEK}~(?:5[4-9]|[6-9]\\d)(?![.:,/]?\\d)`, () => ({ impossible: "week" })),
  rule("(?:vecka|week) (?!en|ett|a|an){week:weekWord}", ({ week }, today) => weekFacts(week, undefined, today)),
  rule(`{year}~-?${WEEK}~{week}`, ({ week, year }, today) => weekFacts(week, year, today)),
  rule("{year}-?w{week}-{weekday:weekdayNumber}", ({ week, year, weekday }, today) => ({
    ...weekFacts(week, year, today),
    weekday,
  })),
  rule(
    `(?:${WEEK}|veckor|veckorna|weeks)~{from:week}~(?:-|till|och|to|and)~(?:${WEEK}~)?{to:week}(?![.:,/]?\\d)`,
    ({ from, to }, today) => weeksFacts(from, to, today),
  ),
];

const relative: readonly Rule[] = [
  rule(`(?:i )?${NEXT_WEEK}`, (_, today) => ({ week: mondayOf(today) + 7 })),
  rule(`(?:i |in )?${THIS_WEEK}`, (_, today) => ({ week: mondayOf(today) })),
  rule(`${NOT_PER_WEEK}(?:i|under|senare i) veckan|later this week`, (_, today) => ({
    week: mondayOfWorkingWeek(today),
  })),
  rule("(?:i )?veckan efter nästa|(?:the )?week after next|nästnästa vecka", (_, today) => ({
    week: mondayOf(today) + 14,
  })),
  rule("(?:i )?(?:förra veckan|föregående vecka)|last week", (_, today) => ({
    week: mondayOf(today) - 7,
    past: true,
  })),
];

/** Which days of a week its beginning, middle and end are, counted from Monday. */
const DAYS_OF_WEEK = { beginning: [0, 1], middle: [1, 3], end: [3, 4] } as const;

function partOfWeek(third: Third, monday: Day): Facts {
  const [first, last] = DAYS_OF_WEEK[third];
  return { period: { from: monday + first, to: monday + last } };
}

const partly: readonly Rule[] = THIRDS.flatMap(({ third, words }) => [
  rule(`${words} ${NEXT_WEEK}`, (_, today) => partOfWeek(third, mondayOf(today) + 7)),
  rule(`${words} (?:veckan|the week|${THIS_WEEK})`, (_, today) => partOfWeek(third, mondayOfWorkingWeek(today))),
  rule(`${words} ${WEEK}~{week}`, ({ week }, today) => {
    const monday = weekFacts(week, undefined, today).week;
    return monday === undefined ? { impossible: "week" } : partOfWeek(third, monday);
  }),
]);

export const weeks: readonly Rule[] = [...numbered, ...relative, ...partly];

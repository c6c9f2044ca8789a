import type { Weekday } from "../../day.ts";
import type { Facts, Recurrence } from "../facts.ts";
import { type Rule, rule } from "../rule.ts";

function recurring(recurrence: Recurrence, interval = 1): Facts {
  return { recurrence: { ...recurrence, ...(interval > 1 && { interval }) } };
}

function weekly(weekdays: readonly Weekday[], interval?: number): Facts {
  return recurring({ unit: "week", weekdays }, interval);
}

const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
const AND = "(?:~,~| och | samt | and | & |~\\+~|~/~)(?:på )?";

/** From one weekday to another, over the weekend if need be. */
function from(first: Weekday, last: Weekday): Weekday[] {
  const days = [first];
  for (let day = first; day !== last; ) {
    day = ((day % 7) + 1) as Weekday;
    days.push(day);
  }
  return days;
}

const everyWeekday: readonly Rule[] = [
  rule("{weekdays}", ({ weekdays }) => weekly([weekdays])),
  rule(`{a:weekdays}${AND}{b:weekdays}`, ({ a, b }) => weekly([a, b])),
  rule(`{a:weekdays}${AND}{b:weekdays}${AND}{c:weekdays}`, ({ a, b, c }) => weekly([a, b, c])),
  rule("{first:weekdays}~(?:-|till|to|through)~{last:weekdays}", ({ first, last }) => weekly(from(first, last))),
  rule("{interval} {weekday}", ({ interval, weekday }) => weekly([weekday], interval)),
  rule("{interval} {weekdays}", ({ interval, weekdays }) => weekly([weekdays], interval)),
  rule("{interval} {weekday:weekdayShort}\\.?", ({ interval, weekday }) => weekly([weekday], interval)),
  rule("{interval} {weekday}s?{part}", ({ interval, weekday, part }) => ({ ...weekly([weekday], interval), part })),
  rule(`{interval} {a:weekday}${AND}(?:varje |every )?{b:weekday}`, ({ interval, a, b }) => weekly([a, b], interval)),
  rule(`{interval} {a:weekday}${AND}{b:weekday}${AND}{c:weekday}`, ({ interval, a, b, c }) =>
    weekly([a, b, c], interval),
  ),
  rule("(?:(?:varje|alla|every|helgfria?) )*(?:vardag|vardagar|vardagarna|weekday|weekdays|working day)", () =>
    weekly(WORKDAYS),
  ),
];

const PLURAL_PARTS = [
  ["kvällar(?:na)?|evenings", "evening"],
  ["förmiddagar(?:na)?|mornings", "forenoon"],
  ["eftermiddagar(?:na)?|afternoons", "afternoon"],
  ["morgnar(?:na)?", "earlyMorning"],
] as const;

const everyPartOfDay: readonly Rule[] = PLURAL_PARTS.flatMap(([words, part]) => [
  rule(`{weekday}s?~(?:${words})`, ({ weekday }) => ({ ...weekly([weekday]), part })),
  rule(`{a:weekday}s?-? (?:och|and) {b:weekday}s?~(?:${words})`, ({ a, b }) => ({ ...weekly([a, b]), part })),
  rule(`(?:vardags?|weekday)~(?:${words})`, () => ({ ...weekly(WORKDAYS), part })),
]);

const everyUnit: readonly Rule[] = [
  rule("{interval} {unit}", ({ interval, unit }) => recurring({ unit }, interval)),
  rule("(?:var|vart|every|each) {count} {unit}", ({ count, unit }) => recurring({ unit }, count)),
  rule("(?:en gång|1 gång|1 ggr|once) (?:i|per|om|a|an|every) {unit}", ({ unit }) => recurring({ unit })),
  rule(
    "(?:en gång|once) (?:i|per|a) (?:kvartalet|kvartal|quarter)|(?:varje|every) (?:kvartal|quarter)|kvartalsvis|quarterly",
    () => recurring({ unit: "month" }, 3),
  ),
  rule("dagligen|daily", () => recurring({ unit: "day" })),
  rule("veckovis|weekly", () => recurring({ unit: "week" })),
  rule("fortnightly|biweekly|bi-weekly", () => recurring({ unit: "week" }, 2)),
  rule("månadsvis|monthly", () => recurring({ unit: "month" })),
  rule("årligen|årsvis|yearly|annually", () => recurring({ unit: "year" })),
  rule("(?:på |under |varje )?jämna? (?:veckor|vecka|v\\.?)|(?:in |on |every )?even weeks?", () =>
    recurring({ weeks: "even" }),
  ),
  rule("(?:på |under |varje )?(?:ojämna?|udda) (?:veckor|vecka|v\\.?)|(?:in |on |every )?odd weeks?", () =>
    recurring({ weeks: "odd" }),
  ),
];

const THE = "(?:(?:den|the|varje|every|each|var) )?";
const IN_THE_MONTH = "(?:(?:i|in|of) (?:månaden|the month)|per månad|(?:a|per) month)";
const MONTH = "(?:månad|månaden|month)";

const everyMonth: readonly Rule[] = [
  rule(`${THE}{nth} {weekday} ${IN_THE_MONTH}`, ({ nth, weekday }) =>
    recurring({ unit: "month", weekdays: [weekday], nth: [nth] }),
  ),
  rule(`${THE}{nth} {weekday} (?:(?:i|in|of) )?{interval} ${MONTH}`, ({ nth, weekday, interval }) =>
    recurring({ unit: "month", weekdays: [weekday], nth: [nth] }, interval),
  ),
  rule(`{interval} ${MONTH} (?:på |on )?(?:den |the )?{nth} {weekday}`, ({ nth, weekday, interval }) =>
    recurring({ unit: "month", weekdays: [weekday], nth: [nth] }, interval),
  ),
  rule(
    `${THE}{a:nth} (?:och|and) {b:nth} {weekday} (?:(?:i|in|of) )?(?:(?:varje|every|each|the) )?${MONTH}`,
    ({ a, b, weekday }) => recurring({ unit: "month", weekdays: [weekday], nth: [a, b] }),
  ),
  rule(
    `${THE}{nth} {weekday} (?:(?:i|in|of) )?(?:kvartalet|(?:varje|every|each|the) (?:kvartal|quarter))`,
    ({ nth, weekday }) => recurring({ unit: "month", weekdays: [weekday], nth: [nth] }, 3),
  ),
  rule(`${THE}(?:sista|last) (?:dagen|dag|day) (?:(?:i|in|of) )?(?:(?:varje|every|each|the) )?${MONTH}`, () =>
    recurring({ unit: "month", monthDays: [-1] }),
  ),
];

const limits: readonly Rule[] = [
  rule(
    "(?:totalt |sammanlagt |in all )?{count} (?:gånger|tillfällen|ggr|möten|träffar|times|occasions|sessions|meetings)",
    ({ count }) => ({ times: count }),
    "company",
  ),
];

export const recurrences: readonly Rule[] = [
  ...everyWeekday,
  ...everyPartOfDay,
  ...everyUnit,
  ...everyMonth,
  ...limits,
];

import type { Weekday } from "../../day.ts";
import type { Facts, Recurrence, Unit } from "../facts.ts";
import { type Rule, rule } from "../rule.ts";

function recurring(recurrence: Recurrence, interval = 1): Facts {
  return { recurrence: { ...recurrence, ...(interval > 1 && { interval }) } };
}

function weekly(weekdays: readonly Weekday[], interval?: number): Facts {
  return recurring({ unit: "week", weekdays }, interval);
}

/** "Var fjortonde dag" is said of weeks: it has a weekday. */
function every(unit: Unit, count: number): Facts {
  const isWeeks = unit === "day" && count > 1 && count % 7 === 0;
  return isWeeks ? recurring({ unit: "week" }, count / 7) : recurring({ unit }, count);
}

const WORKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
const AND = "(?:~,~| och | samt | and | & |~\\+~|~/~)(?:på )?";

const TO = "~(?:-+|till|to|through)~";

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
  rule(`{first:weekdays}${TO}{last:weekdays}`, ({ first, last }) => weekly(from(first, last))),
  rule("{interval} {weekday}", ({ interval, weekday }) => weekly([weekday], interval)),
  rule("{interval} {weekdays}", ({ interval, weekdays }) => weekly([weekdays], interval)),
  rule("{interval} {weekday:weekdayShort}\\.?", ({ interval, weekday }) => weekly([weekday], interval)),
  rule("{interval} {weekday}s?{part}", ({ interval, weekday, part }) => ({ ...weekly([weekday], interval), part })),
  rule(`{interval} {a:weekday}${AND}(?:varje |every )?{b:weekday}`, ({ interval, a, b }) => weekly([a, b], interval)),
  rule(`{interval} {a:weekday}${AND}{b:weekday}${AND}{c:weekday}`, ({ interval, a, b, c }) =>
    weekly([a, b, c], interval),
  ),
  rule(`{interval} {first:weekday}${TO}{last:weekday}`, ({ interval, first, last }) =>
    weekly(from(first, last), interval),
  ),
  rule(`{first:weekday}${TO}{last:weekday} {interval} (?:vecka|week)`, ({ first, last, interval }) =>
    weekly(from(first, last), interval),
  ),
  rule(`{interval} (?:vecka|week)(?: på| on)? {first:weekday}${TO}{last:weekday}`, ({ first, last, interval }) =>
    weekly(from(first, last), interval),
  ),
  rule(`{a:weekday} (?:och|and) {b:weekday} {interval} (?:vecka|week)`, ({ a, b, interval }) =>
    weekly([a, b], interval),
  ),
  rule("{count} {weekdays}", ({ count, weekdays }) => ({ ...weekly([weekdays]), times: count })),
  rule("(?:varje|every) (?:vardags?|weekday)~{part}", ({ part }) => ({ ...weekly(WORKDAYS), part })),
  rule("(?:varje|every|alla) (?:helg|helger|weekend|weekends)", () => weekly([6, 7])),
  rule("(?:(?:varje|alla|every) )*(?:vardag|vardagar|vardagarna|weekday|weekdays|working day)", () => weekly(WORKDAYS)),
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
  rule(`(?:(?:varje|alla|every) )?(?:vardags?|weekday)~(?:${words})`, () => ({ ...weekly(WORKDAYS), part })),
]);

const ONCE = "(?:(?:en|1) gång|1 ggr|once|one time)";
const SEVERAL_TIMES =
  "(?:twice|(?:(?:minst|högst|ungefär|cirka|ca|at least|about) )?(?:(?:\\d-)?{count}|några|flera|several|a few) (?:gånger|ggr|träffar|möten|times|meetings))";
const PER = "(?:~/~| (?:i|per|om|a|an|every) (?:the )?)";
const QUARTER = "(?:kvartalet|kvartal|quarter)";
const TERM = "(?:terminen|termin|term|semester)";
const MONTHS_OF_QUARTER = 3;
const MONTHS_OF_TERM = 6;

const everyUnit: readonly Rule[] = [
  rule("{interval} {unit}", ({ interval, unit }) => every(unit, interval)),
  rule("(?:var|vart|every|each) {count} {unit}", ({ count, unit }) => every(unit, count)),
  rule(`${ONCE}${PER}{unit}`, ({ unit }) => recurring({ unit })),
  rule(`${ONCE}${PER}${QUARTER}|(?:varje|every) ${QUARTER}|kvartalsvis|quarterly`, () =>
    recurring({ unit: "month" }, MONTHS_OF_QUARTER),
  ),
  rule(`${ONCE}${PER}${TERM}|(?:varje|every) ${TERM}|terminsvis`, () => recurring({ unit: "month" }, MONTHS_OF_TERM)),
  rule(`${SEVERAL_TIMES}${PER}{unit}`, ({ unit }) => recurring({ unit, often: true })),
  rule(`${SEVERAL_TIMES}${PER}${QUARTER}`, () => recurring({ unit: "month", often: true }, MONTHS_OF_QUARTER)),
  rule(`${SEVERAL_TIMES}${PER}${TERM}`, () => recurring({ unit: "month", often: true }, MONTHS_OF_TERM)),
  rule("dagligen|daglig|dagliga|daily", () => recurring({ unit: "day" })),
  rule("veckovis|weekly", () => recurring({ unit: "week" })),
  rule("fortnightly|biweekly|bi-weekly", () => recurring({ unit: "week" }, 2)),
  rule("månadsvis|månatligen|monthly", () => recurring({ unit: "month" })),
  rule("årligen|årsvis|yearly|annually", () => recurring({ unit: "year" })),
  rule("(?:på |under |varje )?jämna? (?:veckor|vecka|v\\.?)|(?:in |on |every )?even weeks?", () =>
    recurring({ weeks: "even" }),
  ),
  rule("(?:på |under |varje )?(?:ojämna?|udda) (?:veckor|vecka|v\\.?)|(?:in |on |every )?odd weeks?", () =>
    recurring({ weeks: "odd" }),
  ),
];

const THE = "(?:(?:den|the|varje|every|each|var) )?";
const MONTH = "(?:månad|månaden|month)";
/** "I månaden", "varje månad", "of the month". */
const EVERY_MONTH = `(?:(?:(?:i|in|of) )?(?:varje|var|every|each) ${MONTH}|(?:i|in|of) (?:månaden|the month)|(?:per|a) ${MONTH})`;
const EVERY_QUARTER = "(?:(?:i|in|of) )?(?:kvartalet|(?:varje|var|every|each|the) (?:kvartal|quarter))";
const WORKDAY = "(?:vardagen|vardag|arbetsdagen|arbetsdag|working day|workday|weekday)";

function monthly(nth: number, weekday: Weekday, interval?: number): Facts {
  return recurring({ unit: "month", weekdays: [weekday], nth: [nth] }, interval);
}

const everyMonth: readonly Rule[] = [
  rule(`${THE}{nth} {weekday} ${EVERY_MONTH}`, ({ nth, weekday }) => monthly(nth, weekday)),
  rule("(?:varje )?månadens {nth} {weekday}", ({ nth, weekday }) => monthly(nth, weekday)),
  rule(`${THE}{nth} {weekday} (?:(?:i|in|of) )?{interval} ${MONTH}`, ({ nth, weekday, interval }) =>
    monthly(nth, weekday, interval),
  ),
  rule(`${THE}{nth} {weekday} ${EVERY_QUARTER}`, ({ nth, weekday }) => monthly(nth, weekday, 3)),
  rule(`${THE}{a:nth} (?:och|and) {b:nth} {weekday} ${EVERY_MONTH}`, ({ a, b, weekday }) =>
    recurring({ unit: "month", weekdays: [weekday], nth: [a, b] }),
  ),
  // Beside "varje månad" or "once a quarter".
  rule(
    "(?:(?:på|on) )?(?:(?:den|the) )?{nth} {weekday}",
    ({ nth, weekday }) => recurring({ weekdays: [weekday], nth: [nth] }),
    "touching",
  ),
  rule(`${THE}(?:sista|last) (?:dagen|dag|day) ${EVERY_MONTH}`, () => recurring({ unit: "month", monthDays: [-1] })),
  rule(`(?:den )?(?:sista|siste) i (?:varje|var) månad`, () => recurring({ unit: "month", monthDays: [-1] })),
  rule(`(?:den |the )?{a:day} (?:och|and) (?:den |the )?{b:day} ${EVERY_MONTH}`, ({ a, b }) =>
    recurring({ unit: "month", monthDays: [a, b] }),
  ),
  rule(`${THE}(?:sista|last) ${WORKDAY} ${EVERY_MONTH}`, () =>
    recurring({ unit: "month", weekdays: WORKDAYS, position: -1 }),
  ),
  rule(`${THE}(?:första|first) ${WORKDAY} ${EVERY_MONTH}`, () =>
    recurring({ unit: "month", weekdays: WORKDAYS, position: 1 }),
  ),
];

const limits: readonly Rule[] = [
  rule(
    "(?:totalt |sammanlagt |in all )?{count} (?:gånger|tillfällen|ggr|möten|träffar|times|occasions|sessions|meetings)",
    ({ count }) => ({ times: count }),
    "company",
  ),
  rule("(?:i|under|for|over) {count} (?:veckor|weeks)(?: framåt)?", ({ count }) => ({ forWeeks: count }), "company"),
  rule("tills vidare|until further notice", () => recurring({}), "touching"),
];

export const recurrences: readonly Rule[] = [
  ...everyWeekday,
  ...everyPartOfDay,
  ...everyUnit,
  ...everyMonth,
  ...limits,
];

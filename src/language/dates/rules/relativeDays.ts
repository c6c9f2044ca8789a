import { addMonths, type Day } from "../../day.ts";
import type { Facts, Unit } from "../facts.ts";
import { type Rule, rule } from "../rule.ts";

function ahead(count: number, unit: Unit, today: Day): Facts {
  if (unit === "day") return count % 7 === 0 ? { around: today + count } : { day: today + count };
  if (unit === "week") return { around: today + 7 * count };
  return { day: addMonths(today, unit === "month" ? count : 12 * count) };
}

function ago(count: number, unit: Unit, today: Day): Facts {
  const { day, around } = ahead(-count, unit, today);
  return { day: day ?? around ?? today, past: true };
}

function within(count: number, unit: Unit, today: Day): Facts {
  const { day, around } = ahead(count, unit, today);
  return { period: { from: today, to: day ?? around ?? today } };
}

function shifted(count: number, unit: Unit): Facts | undefined {
  if (unit === "day") return { shift: count };
  return unit === "week" ? { shift: 7 * count } : undefined;
}

const HALF_HOUR = "(?:(?:en )?halvtimm(?:e|a|en)|en halv timm(?:e|a)|half an hour)";
const ABOUT = "(?:(?:exakt|precis|ungefär|cirka|ca|exactly|about) )?";
const AND_A_HALF = "(?:(?:och en )?halv|and a half)";

const named: readonly Rule[] = [
  rule("(?:senare )?i~dag|(?:later )?today", (_, today) => ({ day: today })),
  rule("i~(?:morgon|morron|morrn|morn)|tomorrow|tmrw", (_, today) => ({ day: today + 1 })),
  rule("(?:i~)?över~?(?:morgon|morron|morrn|morn)|(?:the )?day after tomorrow", (_, today) => ({ day: today + 2 })),
  rule("i~går|yesterday", (_, today) => ({ day: today - 1, past: true })),
  rule("i (?:våras|somras|höstas|vintras|fjol)", () => ({ past: true })),
  rule("i~förrgår|(?:the )?day before yesterday", (_, today) => ({ day: today - 2, past: true })),
  rule("(?:dagen|dan) (?:före|innan)|(?:the )?day before", () => ({ shift: -1 }), "touching"),
  rule("(?:dagen|dan) efter|(?:the )?day after", () => ({ shift: 1 }), "touching"),
  rule("{count} {unit} (?:före|innan|before)", ({ count, unit }) => shifted(-count, unit), "touching"),
  rule("{count} {unit} (?:efter|after)", ({ count, unit }) => shifted(count, unit), "touching"),
];

const counted: readonly Rule[] = [
  rule(`(?:om|in) ${ABOUT}{count} {unit}(?:'s?)?(?: time)?`, ({ count, unit }, today) => ahead(count, unit, today)),
  rule("om några dagar|in a few days", (_, today) => ({ period: { from: today + 2, to: today + 7 } })),
  rule("om några veckor|in a few weeks", (_, today) => ({ period: { from: today + 14, to: today + 35 } })),
  rule("(?:i~dag|today) om {count} (?:vecka|veckor)", ({ count }, today) => ({ day: today + 7 * count })),
  rule("i~morgon om {count} (?:vecka|veckor)", ({ count }, today) => ({ day: today + 1 + 7 * count })),
  rule("{count} (?:week|weeks) today", ({ count }, today) => ({ day: today + 7 * count })),
  rule("{count} (?:week|weeks) (?:from )?tomorrow", ({ count }, today) => ({ day: today + 1 + 7 * count })),
  rule("{count} {unit} (?:from now|from today|från nu|från idag|från i dag|framåt)", ({ count, unit }, today) =>
    ahead(count, unit, today),
  ),
  rule("om fjorton dar|in a fortnight(?:'s time)?", (_, today) => ({ around: today + 14 })),
  rule("om ett halvår|in half a year", (_, today) => ({ day: addMonths(today, 6) })),
  rule("(?:inom|within) {count} {unit}", ({ count, unit }, today) => within(count, unit, today)),
  rule("för {count} {unit} (?:sedan|sen)", ({ count, unit }, today) => ago(count, unit, today)),
  rule("{count} {unit} ago", ({ count, unit }, today) => ago(count, unit, today)),
];

const hoursAhead: readonly Rule[] = [
  rule("(?:om|in) {number}~{hours}", ({ number, hours }) => ({ minutesFromNow: number * hours })),
  rule("(?:om|in) {count} {hours}", ({ count, hours }) => ({ minutesFromNow: count * hours })),
  rule(`(?:om|in) {count} ${AND_A_HALF} {hours}`, ({ count, hours }) => ({ minutesFromNow: (count + 0.5) * hours })),
  rule("(?:om|in) {count} {hours}(?: och| and)? {rest:count}~{minutes}", ({ count, hours, rest, minutes }) => ({
    minutesFromNow: count * hours + rest * minutes,
  })),
  rule("(?:om|in) {count}~{minutes}", ({ count, minutes }) => ({ minutesFromNow: count * minutes })),
  rule(`(?:om|in) ${HALF_HOUR}`, () => ({ minutesFromNow: 30 })),
  rule("om en kvart|in a quarter of an hour", () => ({ minutesFromNow: 15 })),
  rule("om (?:en trekvart|tre kvart)|in three quarters of an hour", () => ({ minutesFromNow: 45 })),
  rule("om halvannan timme|in an hour and a half", () => ({ minutesFromNow: 90 })),
];

export const relativeDays: readonly Rule[] = [...named, ...counted, ...hoursAhead];

import { type Day, isoDate, onOrAfter, onOrBefore, type Weekday, yearMonthDay } from "../../day.ts";
import { holidayOn } from "../../holidays.ts";
import type { Facts } from "../facts.ts";
import { monthsFrom } from "../monthPeriods.ts";
import { type Rule, rule } from "../rule.ts";

const FREE = "helgfria?";
const EVERY_MONTH = "(?:(?:i|per) (?:månaden|månad)|(?:i )?(?:varje|var) månad)";
const NOT =
  "(?:utom|förutom|ej|dock ej|dock inte|inte|undantaget|except(?: for)?|excluding|but not|not)(?: i| in| under| on| på)?";

function isPublicHoliday(day: Day): boolean {
  return holidayOn(isoDate(day))?.kind === "publicHoliday";
}

/** A weekday said of itself stays a weekday, so that "helgfri måndag kl. 18" said on a Monday is asked about. */
function coming(weekday: Weekday, today: Day): Facts {
  const first = onOrAfter(today, weekday);
  if (!isPublicHoliday(first)) return { weekday };
  return { day: isPublicHoliday(first + 7) ? first + 14 : first + 7 };
}

function inMonth(nth: number, weekday: Weekday, month: number, year: number | undefined, today: Day): Facts {
  const { from, to } = monthsFrom(month, month, year, today);
  const days: Day[] = [];
  for (let day = onOrAfter(from, weekday); day <= onOrBefore(to, weekday); day += 7) {
    if (!isPublicHoliday(day)) days.push(day);
  }
  const day = days.at(nth > 0 ? nth - 1 : nth);
  if (day === undefined) return { impossible: "date" };
  const isOver = day < today && year === undefined;
  return isOver ? inMonth(nth, weekday, month, yearMonthDay(from).year + 1, today) : { day };
}

/** "Helgfri": not on a public holiday. What is left out of something that recurs stands here as well. */
export const holidayFree: readonly Rule[] = [
  rule(`${FREE} {weekday}`, ({ weekday }, today) => coming(weekday, today)),
  rule(`${FREE} {weekdays}`, ({ weekdays }) => ({
    recurrence: { unit: "week", weekdays: [weekdays] },
    exceptHolidays: true,
  })),
  rule(`{interval} ${FREE} {weekday}`, ({ interval, weekday }) => ({
    recurrence: { unit: "week", weekdays: [weekday], ...(interval > 1 && { interval }) },
    exceptHolidays: true,
  })),
  rule(`(?:(?:varje|alla) )?${FREE} (?:vardag|vardagar|vardagarna)`, () => ({
    recurrence: { unit: "week", weekdays: [1, 2, 3, 4, 5] },
    exceptHolidays: true,
  })),
  rule(`(?:(?:den|varje|var) )?{nth} ${FREE} {weekday} ${EVERY_MONTH}`, ({ nth, weekday }) => ({
    recurrence: { unit: "month", weekdays: [weekday], nth: [nth] },
    exceptHolidays: true,
  })),
  rule(`(?:den )?{nth} ${FREE} {weekday} i {month}(?: {year?})?`, ({ nth, weekday, month, year }, today) =>
    inMonth(nth, weekday, month, year, today),
  ),
  rule(
    `${NOT} (?:helgdagar|röda dagar|helgdag|röd dag|(?:public|bank) holidays)`,
    () => ({ exceptHolidays: true }),
    "company",
  ),
  rule("(?:utom|förutom|except(?: for| on)?|but not(?: on)?)(?: på)? {weekday}", () => ({}), "company"),
  rule(
    `${NOT} {a:longMonth}(?:(?:~,| och| eller| and| or)(?: i| in)? {b:longMonth?})?`,
    ({ a, b }) => ({ exceptMonths: b === undefined ? [a] : [a, b] }),
    "company",
  ),
];

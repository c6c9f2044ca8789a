import { type Day, dayAt, yearMonthDay } from "../../day.ts";
import type { CalendarDate, Facts } from "../facts.ts";
import { type Rule, rule } from "../rule.ts";
import { NOT_COUNTED, PAUSE } from "./surroundings.ts";

interface Written {
  readonly day: number;
  readonly month?: number;
  readonly year?: number;
  readonly shortYear?: number;
}

function calendarDate({ day, month, year, shortYear }: Written): CalendarDate {
  const written = year ?? shortYear;
  return { day, ...(month !== undefined && { month }), ...(written !== undefined && { year: written }) };
}

const date = (written: Written): Facts => ({ calendar: calendarDate(written) });

interface WrittenSpan extends Omit<Written, "day"> {
  readonly from: number;
  readonly to: number;
}

const span = ({ from, to, ...rest }: WrittenSpan): Facts => ({
  calendar: calendarDate({ day: from, ...rest }),
  through: calendarDate({ day: to, ...rest }),
});

function endOfMonth(today: Day, monthsAhead: number): Day {
  const { year, month } = yearMonthDay(today);
  return dayAt(year, month + monthsAhead + 1, 0);
}

const DEN = "(?:(?:den|d\\.?|the)~)?";
const TO = "(?:-+|till|t\\.?o\\.?m\\.?|to|through)";
/** A year after a date is not the beginning of something else: "8/12 2026" but "8/12 20.30". */
const YEAR = "(?:,?~{year?}(?![.:]?\\d)|~{shortYear?}(?![/.]?\\d))?";
/** The rest of a list, whose month stands after its last day: "8, 9 eller 10 december". */
const REST_OF_LIST = `(?:~,~${DEN}\\d\\d?(?::?[ea])?)*(?:~,| /| och| eller| or| and)~${DEN}\\d\\d?(?::?[ea]|st|nd|rd|th)?`;
/** "8.12" is a date. "9.10" and "9.05" are more often times, unless a time follows. */
const NOT_A_TIME = "(?:(?<!\\.(?:05|10)\\.?)|(?=,? (?:kl|\\d\\d?[.:]\\d\\d|\\d\\d?~-~\\d)))";

const inWords: readonly Rule[] = [
  rule(`${DEN}{day}\\.?~{month}\\.?${YEAR}`, date),
  rule(`${DEN}{day:ordinal} (?:of|i) {month}${YEAR}`, date),
  rule(`${DEN}{day} {month} (?:i år|this year)`, ({ day, month }, today) =>
    date({ day, month, year: yearMonthDay(today).year }),
  ),
  rule(`${DEN}{day} {month} (?:nästa år|next year)`, ({ day, month }, today) =>
    date({ day, month, year: yearMonthDay(today).year + 1 }),
  ),
  rule(`{month:englishMonth}\\.? (?:the )?{day}(?![.:/]?\\d)${NOT_COUNTED}(?:,? {year?}(?![.:]?\\d))?`, date),
  rule("{month:englishMonth}\\.? {from:day}~(?:-|to)~{to:day}(?![.:/]?\\d)(?:,? {year?})?", span),
  rule(`${DEN}{from:day}\\.?~${TO}~${DEN}{to:day}\\.?(?: of)?~{month}\\.?(?:,? {year?}(?![.:]?\\d))?`, span),
  rule(`${DEN}{day}(?=${REST_OF_LIST}~{month})`, date),
  rule("{day:ordinal}", ({ day }) => date({ day }), "touching"),
  rule("{day:digitOrdinal}(?=~(?:funkar|går|passar|kl|eller|el|works)(?!\\p{L}))", ({ day }) => date({ day })),
  // An answer to "when?" that is nothing else.
  rule("(?<=^\\s*){day:digitOrdinal}(?=\\s*[.!?]?\\s*$)", ({ day }) => date({ day })),
  rule("(?:den|the) {day:digitOrdinal}", ({ day }) => date({ day })),
  rule(`(?:den|the) {day:ordinal}${PAUSE}`, ({ day }) => date({ day })),
  rule(`(?:den|d\\.?) {day:d}${NOT_COUNTED}${PAUSE}`, ({ day }) => date({ day })),
  rule("(?:den )?sista i (?:den här |denna )?månaden|(?:at )?(?:the )?end of (?:the|this) month", (_, today) => ({
    day: endOfMonth(today, 0),
  })),
  rule(
    "(?:den )?(?:siste|sista|last of|(?:the )?last day (?:of|in)|sista dagen i) {month:longMonth}",
    ({ month }, today) => {
      const { year } = yearMonthDay(today);
      const last = dayAt(year, month + 1, 0);
      return { day: last >= today ? last : dayAt(year + 1, month + 1, 0) };
    },
  ),
];

const inDigits: readonly Rule[] = [
  rule("{year}-{month:m}-{day:d}", date),
  rule("{year}[/.]{month:mm}[/.]{day:d}", date),
  rule("{year}-{month:m}-{day:d}t{clock:hhmm}", ({ clock, ...written }) => ({ ...date(written), clock })),
  rule("{year}-{month:m}-{day:d}t{clock:hhmm}(?:[.]\\d+)?z", ({ clock, ...written }) => ({
    ...date(written),
    clock: { ...clock, sure: true },
    zone: "UTC",
  })),
  rule("{year}-{month:m}-{day:d}t{clock:hhmm}(?:[.]\\d+)?{offset}", ({ clock, offset, ...written }) => ({
    ...date(written),
    clock: { ...clock, sure: true },
    zone: offset,
  })),
  rule("{eightDigits}", ({ eightDigits }) => ({ calendar: eightDigits })),
  rule("{sixDigits}", ({ sixDigits }) => ({ calendar: sixDigits }), "company"),
  rule("{day:d}[./-]{month:m}[./-]{year}", date),
  rule(`${DEN}{from:d}~-+~{to:d}/{month:m}${YEAR}`, span),
  rule(`${DEN}{day:d}(?=${REST_OF_LIST}/{month:m}(?!\\d))`, date),
  rule(`(?<!/)${DEN}{day:d}/{month:m}(?:[/ -]~{year?}(?![.:]?\\d)|~{shortYear?}(?![/.]?\\d))?(?!/\\d)`, date),
  rule("{day:d}/{month:m} {twoDigitYear}(?![.:/-]?\\d)", ({ day, month, twoDigitYear }) =>
    date({ day, month, year: twoDigitYear }),
  ),
  rule(`{day:d}\\.{month:mm}\\.?(?!\\d)${NOT_A_TIME}${NOT_COUNTED}`, date),
  rule("(?:den|d\\.) {day:d}\\.{month:m}\\.?(?!\\d)", date),
];

export const calendarDates: readonly Rule[] = [...inWords, ...inDigits];

import type { Weekday } from "../day.ts";
import {
  englishMonths,
  longMonths,
  months,
  shortWeekdays,
  swedishMonths,
  weekdayPlurals,
  weekdays,
  weekdaysPast,
} from "./calendarWords.ts";
import {
  CLOCK,
  COLLOQUIAL,
  FOUR_DIGITS,
  HOUR,
  HOUR_AND_MINUTE,
  hourWords,
  readClock,
  SPOKEN,
  WITH_HALF_OF_DAY,
} from "./clock.ts";
import type { CalendarDate } from "./facts.ts";
import { dayPhrases, feasts } from "./namedDays.ts";
import { cardinals, ordinals } from "./numberWords.ts";
import { parts } from "./partsOfDay.ts";
import { lenient, type Vocabulary, vocabulary } from "./words.ts";

/** A place in a pattern: what may stand there, and what it means. No meaning, no match. */
interface Slot<Value> {
  readonly source: string;
  readonly valueOf: (text: string) => Value | undefined;
}

function clock(source: string): Slot<ReturnType<typeof readClock>> {
  return { source, valueOf: readClock };
}

function digits(source: string): Slot<number> {
  return { source, valueOf: (text) => Number.parseInt(text, 10) };
}

const DAY = "(?:3[01]|[12]\\d|0?[1-9])";
/** Endings that make a number an ordinal: "8:e", "1:a", "3:dje", "8th". */
const ORDINAL_ENDING = "(?::?(?:de|dje|e|a)|\\.?(?:st|nd|rd|th))";

const ordinalOrDigits: Slot<number> = {
  source: `${DAY}${ORDINAL_ENDING}?|${ordinals.source}`,
  valueOf: (text) => ordinals.valueOf(text) ?? Number.parseInt(text, 10),
};

const ordinal: Slot<number> = { ...ordinalOrDigits, source: `${DAY}${ORDINAL_ENDING}|${ordinals.source}` };

const MONTH_DIGITS = "(?:1[0-2]|0[1-9])";
const DAY_DIGITS = "(?:3[01]|[12]\\d|0[1-9])";

function compactDate(year: string): Slot<CalendarDate> {
  return {
    source: `${year}${MONTH_DIGITS}${DAY_DIGITS}`,
    valueOf: (text) => ({
      year: 2000 + Number(text.slice(-6, -4)),
      month: Number(text.slice(-4, -2)),
      day: Number(text.slice(-2)),
    }),
  };
}

const count: Slot<number> = {
  source: `\\d{1,3}|${cardinals.source}`,
  valueOf: (text) => cardinals.valueOf(text) ?? Number(text),
};

const nth: Vocabulary<number> = vocabulary({
  första: 1,
  förste: 1,
  "1:a": 1,
  "1:e": 1,
  first: 1,
  "1st": 1,
  andra: 2,
  "2:a": 2,
  second: 2,
  "2nd": 2,
  tredje: 3,
  "3:e": 3,
  third: 3,
  "3rd": 3,
  fjärde: 4,
  "4:e": 4,
  fourth: 4,
  "4th": 4,
  femte: 5,
  "5:e": 5,
  fifth: 5,
  "5th": 5,
  sista: -1,
  siste: -1,
  last: -1,
  "näst sista": -2,
  "next to last": -2,
  "second to last": -2,
});

const everyTime: Vocabulary<number> = vocabulary({ varje: 1, alla: 1, varenda: 1, every: 1, each: 1 });
const everySecond: Vocabulary<number> = vocabulary({
  varannan: 2,
  vartannat: 2,
  "var annan": 2,
  "every other": 2,
  "every second": 2,
});
const EVERY_NTH = "(?:vart|var|every|each)\\s+";

/** "Varje", "varannan", "var tredje", "every 3rd": 1, 2, 3, 3. */
const interval: Slot<number> = {
  source: `${everySecond.source}|${EVERY_NTH}(?:${ordinal.source})|${everyTime.source}`,
  valueOf: (text) => {
    const nth = text.replace(new RegExp(`^${EVERY_NTH}`), "");
    return everySecond.valueOf(text) ?? everyTime.valueOf(text) ?? ordinals.valueOf(nth) ?? Number.parseInt(nth, 10);
  },
};

const units: Vocabulary<"day" | "week" | "month" | "year"> = vocabulary({
  dag: "day",
  dagar: "day",
  dygn: "day",
  day: "day",
  days: "day",
  vecka: "week",
  veckor: "week",
  veckan: "week",
  week: "week",
  weeks: "week",
  månad: "month",
  månader: "month",
  månaden: "month",
  month: "month",
  months: "month",
  år: "year",
  året: "year",
  year: "year",
  years: "year",
});

/** Sums of hours and minutes are written in many ways; the value is minutes. */
const HOURS_PATTERN = "(?:timmars|timmar|timmes|timme|timma|tim\\.|tim|hours|hour|hrs|hr|h)";
const MINUTES_PATTERN = "(?:minuters|minuter|minutes|minute|minut|mins|min\\.|min)";

export const slots = {
  weekday: weekdays,
  weekdays: weekdayPlurals,
  weekdayPast: weekdaysPast,
  weekdayShort: shortWeekdays,
  month: months,
  longMonth: longMonths,
  swedishMonth: swedishMonths,
  englishMonth: englishMonths,
  dayWord: dayPhrases,
  feast: feasts,
  part: parts,
  day: ordinalOrDigits,
  ordinal,
  digitOrdinal: digits(`${DAY}${ORDINAL_ENDING}`),
  nth,
  count,
  interval,
  unit: units,
  d: digits(DAY),
  m: digits("(?:1[0-2]|0?[1-9])"),
  mm: digits(MONTH_DIGITS),
  /** "20261208" */
  eightDigits: compactDate("20[23]\\d"),
  /** "261208" */
  sixDigits: compactDate("[23]\\d"),
  year: digits("20\\d\\d"),
  shortYear: { source: "[-'/][23]\\d", valueOf: (text: string) => 2000 + Number(text.slice(1)) },
  twoDigitYear: { source: "2[5-9]|3\\d", valueOf: (text: string) => 2000 + Number(text) },
  week: digits("(?:5[0-3]|[1-4]\\d|0?[1-9])"),
  weekWord: { source: cardinals.source, valueOf: cardinals.valueOf },
  quarter: digits("[1-4]"),
  weekdayNumber: { source: "[1-7]", valueOf: (text: string) => Number(text) as Weekday },
  clock: clock(CLOCK),
  spoken: clock(SPOKEN),
  colloquial: clock(COLLOQUIAL),
  withHalf: clock(WITH_HALF_OF_DAY),
  hhmm: clock(HOUR_AND_MINUTE),
  fullTime: clock(`(?:2[0-4]|[01]\\d)[.:][0-5]\\d|${HOUR}:[0-5]\\d`),
  fourDigits: clock(FOUR_DIGITS),
  hour: clock(HOUR),
  hourWord: clock(hourWords.source),
  number: {
    source: "\\d{1,3}(?:[.,]\\d)?",
    valueOf: (text: string) => Number(text.replace(",", ".")),
  },
  hours: { source: lenient(HOURS_PATTERN), valueOf: () => 60 },
  minutes: { source: MINUTES_PATTERN, valueOf: () => 1 },
} satisfies Record<string, Slot<unknown>>;

export type SlotName = keyof typeof slots;
export type SlotValue<Name extends SlotName> = NonNullable<ReturnType<(typeof slots)[Name]["valueOf"]>>;

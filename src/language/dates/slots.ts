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
import { CLOCK, COLLOQUIAL, FOUR_DIGITS, HOUR, HOUR_AND_MINUTE, readClock, SPOKEN, WITH_HALF_OF_DAY } from "./clock.ts";
import type { CalendarDate } from "./facts.ts";
import { dayPhrases, feasts } from "./namedDays.ts";
import { cardinals, DAY, hourWords, ORDINAL_ENDING, ordinal, ordinals } from "./numberWords.ts";
import { parts } from "./partsOfDay.ts";
import { interval, nth, units } from "./recurrenceWords.ts";
import type { Vocabulary } from "./words.ts";
import { zones } from "./zones.ts";

/** A place in a pattern: what may stand there, and what it means. No meaning, no match. */
type Slot<Value> = Vocabulary<Value>;

function clock(source: string): Slot<ReturnType<typeof readClock>> {
  return { source, valueOf: readClock };
}

function digits(source: string): Slot<number> {
  return { source, valueOf: (text) => Number.parseInt(text, 10) };
}

const ordinalOrDigits: Slot<number> = {
  source: `${DAY}${ORDINAL_ENDING}?|${ordinals.source}`,
  valueOf: (text) => ordinals.valueOf(text) ?? Number.parseInt(text, 10),
};

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

const HOUR_UNITS = "timmars|timmar|timmes|timme|timma|tim\\.|tim|hours|hour|hrs|hr|h";
const MINUTE_UNITS = "minuters|minuter|minutes|minute|minut|mins|min\\.|min";

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
  zone: zones,
  offset: { source: "[+-](?:0\\d|1[0-4]):?[0-5]\\d", valueOf: (text: string) => text.replace(/^(...):?/, "$1:") },
  hour: clock(HOUR),
  hourWord: clock(hourWords.source),
  number: {
    source: "\\d{1,3}(?:[.,]\\d)?",
    valueOf: (text: string) => Number(text.replace(",", ".")),
  },
  /** The units are worth their minutes. */
  hours: { source: HOUR_UNITS, valueOf: () => 60 },
  minutes: { source: MINUTE_UNITS, valueOf: () => 1 },
} satisfies Record<string, Slot<unknown>>;

export type SlotName = keyof typeof slots;
export type SlotValue<Name extends SlotName> = NonNullable<ReturnType<(typeof slots)[Name]["valueOf"]>>;

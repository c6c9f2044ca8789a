import type { Weekday } from "../day.ts";
import { type Vocabulary, vocabulary } from "./words.ts";

const SWEDISH_DAYS = ["måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"];
const ENGLISH_DAYS = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];

type Form = (word: string) => readonly string[];

function weekdayForms(days: readonly string[], formsOf: Form): Record<string, Weekday> {
  return Object.fromEntries(
    days.flatMap((word, index) => formsOf(word).map((form) => [form, (index + 1) as Weekday] as const)),
  );
}

/** One certain day: "tisdag", "tisdagen", "Tuesday". */
export const weekdays: Vocabulary<Weekday> = vocabulary({
  ...weekdayForms(SWEDISH_DAYS, (word) => [word, `${word}en`]),
  ...weekdayForms(ENGLISH_DAYS, (word) => [word]),
});

/** Days that recur: "tisdagar", "tisdagarna", "Tuesdays". */
export const weekdayPlurals: Vocabulary<Weekday> = vocabulary({
  ...weekdayForms(SWEDISH_DAYS, (word) => [`${word}ar`, `${word}arna`]),
  ...weekdayForms(ENGLISH_DAYS, (word) => [`${word}s`]),
});

/** The day that has been: "(i) tisdags". */
export const weekdaysPast: Vocabulary<Weekday> = vocabulary(weekdayForms(SWEDISH_DAYS, (word) => [`${word}s`]));

/**
 * Short forms. Some are words of their own ("fri", "sat", "mån"), so a rule must ask for a date or time beside them.
 * They are matched as they are: without its dots "mån" would be "man".
 */
const SHORT_DAYS: Readonly<Record<string, Weekday>> = {
  mån: 1,
  månd: 1,
  mon: 1,
  tis: 2,
  tisd: 2,
  tue: 2,
  tues: 2,
  ons: 3,
  onsd: 3,
  wed: 3,
  tor: 4,
  tors: 4,
  torsd: 4,
  thu: 4,
  thur: 4,
  thurs: 4,
  fre: 5,
  fred: 5,
  fri: 5,
  lör: 6,
  lörd: 6,
  sat: 6,
  sön: 7,
  sönd: 7,
  sun: 7,
};
export const shortWeekdays: Vocabulary<Weekday> = {
  source: Object.keys(SHORT_DAYS)
    .sort((a, b) => b.length - a.length)
    .join("|"),
  valueOf: (text) => SHORT_DAYS[text],
};

const SWEDISH_MONTHS = "januari februari mars april maj juni juli augusti september oktober november december".split(
  " ",
);
const ENGLISH_MONTHS = "january february march april may june july august september october november december".split(
  " ",
);
const SHORT_MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  febr: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  okt: 10,
  oct: 10,
  nov: 11,
  dec: 12,
};

function numbered(words: readonly string[]): Record<string, number> {
  return Object.fromEntries(words.map((word, index) => [word, index + 1]));
}

export const months: Vocabulary<number> = vocabulary({
  ...numbered(SWEDISH_MONTHS),
  ...numbered(ENGLISH_MONTHS),
  ...SHORT_MONTHS,
});

/** Months written out, which need no number beside them to be months. */
export const longMonths: Vocabulary<number> = vocabulary({ ...numbered(SWEDISH_MONTHS), ...numbered(ENGLISH_MONTHS) });

export const swedishMonths: Vocabulary<number> = vocabulary(numbered(SWEDISH_MONTHS));

/** Months as English has them before the day: "December 8", "Nov 24". */
export const englishMonths: Vocabulary<number> = vocabulary({ ...numbered(ENGLISH_MONTHS), ...SHORT_MONTHS });

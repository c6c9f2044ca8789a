import type { Unit } from "./facts.ts";
import { ordinal } from "./numberWords.ts";
import { type Vocabulary, vocabulary } from "./words.ts";

/** Which weekday of a month: "första", "2:a", "last". */
export const nth: Vocabulary<number> = vocabulary({
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
const AFTER_EVERY = new RegExp(`^${EVERY_NTH}`);

/** "Varje", "varannan", "var tredje", "every 3rd": 1, 2, 3, 3. */
export const interval: Vocabulary<number> = {
  source: `${everySecond.source}|${EVERY_NTH}(?:${ordinal.source})|${everyTime.source}`,
  valueOf: (text) => {
    return everySecond.valueOf(text) ?? everyTime.valueOf(text) ?? ordinal.valueOf(text.replace(AFTER_EVERY, ""));
  },
};

export const units: Vocabulary<Unit> = vocabulary({
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

import { lenient, type Vocabulary, vocabulary } from "./words.ts";

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

const SWEDISH = words(`
  noll ett två tre fyra fem sex sju åtta nio tio elva tolv
  tretton fjorton femton sexton sjutton arton nitton`);
const ENGLISH = words(`
  zero one two three four five six seven eight nine ten eleven twelve
  thirteen fourteen fifteen sixteen seventeen eighteen nineteen`);
const SWEDISH_TENS = words("tjugo trettio fyrtio femtio sextio sjuttio åttio nittio");
const ENGLISH_TENS = words("twenty thirty forty fifty sixty seventy eighty ninety");
const SWEDISH_ORDINALS = words(`
  nollte första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte
  trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde`);
const ENGLISH_ORDINALS = words(`
  zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
  thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth`);

/** Words below a hundred: those below twenty, then the tens alone and joined to a last digit. */
function belowHundred(small: readonly string[], tens: readonly string[], joint: string): Record<string, number> {
  const words: Record<string, number> = {};
  for (const [value, word] of small.entries()) if (value > 0) words[word] = value;
  for (const [index, ten] of tens.entries()) {
    const value = (index + 2) * 10;
    words[ten] = value;
    for (const [digit, word] of small.slice(0, 10).entries()) if (digit > 0) words[ten + joint + word] = value + digit;
  }
  return words;
}

const cardinalWords: Vocabulary<number> = vocabulary({
  ...belowHundred(SWEDISH, SWEDISH_TENS, ""),
  ...belowHundred(ENGLISH, ENGLISH_TENS, "-"),
  en: 1,
  a: 1,
  an: 1,
  aderton: 18,
  "ett par": 2,
  "a couple of": 2,
});

/** A source that is shorter than all the words: tens with or without a last digit, and the words below twenty. */
function anyBelowHundred(small: readonly string[], tens: readonly string[], joint: string): string {
  const longestFirst = small.slice(1).sort((a, b) => b.length - a.length);
  return `(?:${tens.join("|")})(?:${joint}(?:${small.slice(1, 10).join("|")}))?|${longestFirst.join("|")}`;
}

/** "Tre", "tjugofem", "three", "twenty-five". */
export const cardinals: Vocabulary<number> = {
  ...cardinalWords,
  source: lenient(
    [
      "ett\\s+par|a\\s+couple\\s+of|aderton",
      anyBelowHundred(SWEDISH, SWEDISH_TENS, ""),
      anyBelowHundred(ENGLISH, ENGLISH_TENS, "-"),
      "en|an|a",
    ].join("|"),
  ),
};

/** The hours of the clock in words: "tre", "fjorton", "three". */
export const hourWords: Vocabulary<number> = vocabulary({
  ...belowHundred(SWEDISH, [], ""),
  ...belowHundred(ENGLISH.slice(0, 13), [], ""),
  tjugo: 20,
  tjugoett: 21,
  tjugotvå: 22,
  tjugotre: 23,
});

/** "Tredje", "tjugofemte", "third", "twenty-fifth": the days of a month. */
export const ordinals: Vocabulary<number> = vocabulary({
  ...belowHundred(SWEDISH_ORDINALS, ["tjugo"], ""),
  ...belowHundred(ENGLISH_ORDINALS, ["twenty"], "-"),
  förste: 1,
  andre: 2,
  tjugonde: 20,
  trettionde: 30,
  trettioförsta: 31,
  twentieth: 20,
  thirtieth: 30,
  "thirty-first": 31,
});

/** A day of a month in digits. */
export const DAY = "(?:3[01]|[12]\\d|0?[1-9])";
/** Endings that make a number an ordinal: "8:e", "1:a", "3:dje", "8th". */
export const ORDINAL_ENDING = "(?::?(?:de|dje|e|a)|\\.?(?:st|nd|rd|th))";

/** "8:e", "8th", "åttonde", "eighth". */
export const ordinal: Vocabulary<number> = {
  source: `${DAY}${ORDINAL_ENDING}|${ordinals.source}`,
  valueOf: (text) => ordinals.valueOf(text) ?? Number.parseInt(text, 10),
};

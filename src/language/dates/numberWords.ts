import { type Vocabulary, vocabulary } from "./words.ts";

const SWEDISH =
  "noll ett två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton".split(
    " ",
  );
const ENGLISH =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const SWEDISH_TENS = "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio".split(" ");
const ENGLISH_TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const SWEDISH_ORDINALS =
  "nollte första andra tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde fjortonde femtonde sextonde sjuttonde artonde nittonde".split(
    " ",
  );
const ENGLISH_ORDINALS =
  "zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth".split(
    " ",
  );

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

/** "Tre", "tjugofem", "three", "twenty-five". */
export const cardinals: Vocabulary<number> = vocabulary({
  ...belowHundred(SWEDISH, SWEDISH_TENS, ""),
  ...belowHundred(ENGLISH, ENGLISH_TENS, "-"),
  en: 1,
  a: 1,
  an: 1,
  aderton: 18,
  "ett par": 2,
  "a couple of": 2,
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

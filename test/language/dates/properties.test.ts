import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ReadingContext, readDate } from "../../../src/language/dates/readDate.ts";
import { afterwards } from "./cases/afterwards.ts";
import { associations } from "./cases/associations.ts";
import { officials } from "./cases/officials.ts";
import { visitors } from "./cases/visitors.ts";

const context: ReadingContext = { now: new Date("2026-11-22T10:00+01:00"), zone: "Europe/Stockholm" };
const sentences = [...associations, ...officials, ...visitors, ...afterwards].map(([text]) => text);
const words = [...new Set(sentences.flatMap((text) => text.split(" ")))];

const nonsense = fc.string({ unit: "grapheme", maxLength: 300 });
const salad = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((found) => found.join(" "));
const spliced = fc
  .tuple(fc.constantFrom(...sentences), fc.nat(40), fc.constantFrom(...sentences), fc.nat(40))
  .map(([first, end, second, start]) => first.slice(0, end) + second.slice(start));

const DATE = /^\d{4}-\d\d-\d\d$/;

describe("whatever is written", () => {
  test("is read without an error, whenever and wherever it is said", () => {
    const now = fc.date({ min: new Date("2020-01-01"), max: new Date("2040-01-01"), noInvalidDate: true });
    const zone = fc.constantFrom(...Intl.supportedValuesOf("timeZone"));
    fc.assert(
      fc.property(fc.oneof(nonsense, salad, spliced), now, zone, (text, said, where) => {
        readDate(text, { now: said, zone: where });
      }),
      { numRuns: 2000 },
    );
  });

  test("gives dates that exist, and ends that come after their beginnings", () => {
    fc.assert(
      fc.property(fc.oneof(salad, spliced), (text) => {
        const reading = readDate(text, context);
        const occasions = "occasion" in reading ? [reading.occasion] : "choices" in reading ? reading.choices : [];
        for (const { date, time = "00:00", end } of occasions) {
          expect(date).toMatch(DATE);
          expect(new Date(`${date}T12:00Z`).toISOString().slice(0, 10)).toBe(date);
          if (end) expect(`${end.date} ${end.time ?? "24:00"}` > `${date} ${time}`, JSON.stringify(end)).toBe(true);
        }
        if (reading.kind === "rangeOnly") expect(reading.to >= reading.from).toBe(true);
        if (reading.kind === "ambiguous") expect(reading.choices.length).toBeGreaterThan(1);
      }),
      { numRuns: 2000, examples: [["11/12 9- 8.30-9.00"]] },
    );
  });
});

const number = (min: number, max: number) => fc.integer({ min, max });
const digits = (length: number) => number(10 ** (length - 1), 10 ** length - 1);
const words2 = (...parts: readonly fc.Arbitrary<string | number>[]) =>
  fc.tuple(...parts).map((found) => found.join(""));
const text = (value: string) => fc.constant(value);

const falseFriends: Readonly<Record<string, fc.Arbitrary<string>>> = {
  paragraphs: words2(fc.constantFrom("§ ", "§", "§§ "), number(1, 31)),
  amounts: words2(number(1, 999), fc.constantFrom(" tkr", " kr", " mnkr", ":-", " kronor", " euro", " %", " 000 kr")),
  "phone numbers": words2(
    fc.constantFrom("040-", "070-", "08-"),
    digits(3),
    text(" "),
    digits(2),
    text(" "),
    digits(2),
  ),
  names: fc.constantFrom("Maj-Britt", "Maj-Lis", "Augusta", "Mars Bergman", "Julia", "Torsten", "Fredrik", "Marsha"),
  "words that begin as days do": fc.constantFrom("från", "fråga", "frågan", "må", "onödigt", "torg", "lördagsgodis"),
  votes: words2(number(1, 31), fc.constantFrom(" av ", " of "), number(1, 31)),
  decisions: words2(fc.constantFrom("beslut ", "ärende ", ""), number(1, 31), text("/20"), number(24, 27)),
  "register numbers": words2(
    fc.constantFrom("STK-", "dnr ", "KS-", "FRI-"),
    number(2015, 2027),
    text("-"),
    number(1, 9999),
  ),
  "numbers of organisations": words2(digits(6), text("-"), digits(4)),
  scores: words2(number(0, 12), text("-"), number(0, 12), fc.constantFrom(" vann vi", " till laget", " i matchen")),
  sections: words2(
    fc.constantFrom("punkt ", "kap. ", "sida ", "bilaga ", "version "),
    number(1, 12),
    text("."),
    number(1, 12),
  ),
  laws: words2(text("SFS "), number(1970, 2026), text(":"), number(1, 1999)),
};

const around = fc.constantFrom(
  ["", ""],
  ["Vi talade om ", ""],
  ["Enligt ", " är det klart"],
  ["Det gäller ", ", tror jag."],
  ["Hej! ", ". Tack!"],
  ["Är det ", "?"],
);

describe("what looks like a date and is none", () => {
  test.each(Object.entries(falseFriends))("%s", (_kind, friend) => {
    fc.assert(
      fc.property(around, friend, ([before, after], found) => {
        const written = `${before}${found}${after}`;
        expect(`${written}: ${readDate(written, context).kind}`).toBe(`${written}: none`);
      }),
      { numRuns: 200 },
    );
  });
});

describe("long texts", () => {
  const slow = [
    "tisdag ",
    "1 ",
    "12-",
    "8/12 ",
    "kl 14 eller ",
    "från ",
    "en två tre ",
    "v. 50 ",
    "(",
    "§ 1, ",
    "a",
    "å ",
    "tisdag eller torsdag den 8:e, ",
    "inte på ",
    "t.o.m. ",
  ];

  function seconds(given: string): number {
    const runs = [1, 2, 3].map(() => {
      const { user } = process.cpuUsage();
      readDate(given, context);
      return (process.cpuUsage().user - user) / 1e6;
    });
    return Math.min(...runs);
  }

  test.each(slow)("“%s” again and again, 10 000 characters, takes no second", (piece) => {
    expect(seconds(piece.repeat(10_000 / piece.length))).toBeLessThan(1);
  });

  test("twice as much text takes about twice the time", () => {
    const ordinary = sentences.join(". ");
    seconds(ordinary.slice(0, 3900));
    const [short, long] = [900, 3600].map((length) => seconds(ordinary.slice(0, length)));
    expect((long ?? 0) / (short ?? 1)).toBeLessThan(10);
  });
});

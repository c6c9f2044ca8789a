import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDate } from "../../../src/language/dates/readDate.ts";
import { wordsOutside } from "../../../src/language/dates/rest.ts";
import { isoDate } from "../../../src/language/day.ts";
import { clockTime, longDate, timeSpan } from "../../../src/language/format/dates.ts";

const context = { now: new Date("2026-11-22T10:00+01:00"), zone: "Europe/Stockholm" };

function rest(text: string): string {
  return wordsOutside(text, readDate(text, context).spans);
}

describe("the words that are not about when", () => {
  test.each([
    ["Styrelsemöte på tisdag kl 18 i Stadshuset", "Styrelsemöte i Stadshuset"],
    ["Styrelsemöte, tisdag 8/12 kl. 18–20, Folkets hus", "Styrelsemöte, Folkets hus"],
    ["Mötet (tisdag kl 14) i Stadshuset, om budget", "Mötet i Stadshuset, om budget"],
    ["Boka budgetmöte varannan tisdag kl 17 t.o.m. 15 juni i rum 214", "Boka budgetmöte i rum 214"],
    ["Datum: 8 december 2026\nTid: 17.00–19.00\nPlats: Stadshuset", "Plats: Stadshuset"],
    ["Lunch med Alva på fredag om bidraget", "Lunch med Alva om bidraget"],
    ["Mo\u0308te o\u0308vermorgon kl 10 i o\u0308stra salen", "Mo\u0308te i o\u0308stra salen"],
    ["tisdag 14", ""],
    ["Mötet halv två tisdag 14 - övermorgon", "Mötet"],
    ["Inget datum här", "Inget datum här"],
  ])("%s", (text, words) => {
    expect(rest(text)).toBe(words);
  });

  test("spans are in order, within the text and apart, whatever the text", () => {
    const word = fc.constantFrom(
      ..."på tisdag kl 14 - 16 , den 8:e december i nästa vecka eller varannan § 12 (om två veckor) halv tre från till o\u0308vermorgon".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(word).map((words) => words.join(" ")),
    );
    fc.assert(
      fc.property(text, (given) => {
        let read = 0;
        for (const { start, end } of readDate(given, context).spans) {
          expect(start).toBeGreaterThanOrEqual(read);
          expect(end).toBeGreaterThan(start);
          read = end;
        }
        expect(read).toBeLessThanOrEqual(given.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe("what the product itself writes", () => {
  const date = fc.integer({ min: 20_780, max: 22_000 }).map(isoDate);
  const time = fc.integer({ min: 0, max: 287 }).map((five) => {
    return `${String(Math.floor(five / 12)).padStart(2, "0")}:${String((five % 12) * 5).padStart(2, "0")}`;
  });

  test("a written date and time is read back as it was", () => {
    const language = fc.constantFrom("sv" as const, "en" as const);
    fc.assert(
      fc.property(date, time, language, (day, hhmm, inLanguage) => {
        const text = `${longDate(day, inLanguage)} ${clockTime(hhmm, inLanguage)}`;
        const reading = readDate(text, context);
        fc.pre(reading.kind !== "nonexistent");
        expect(reading).toMatchObject({ kind: "start", occasion: { date: day, time: hhmm } });
      }),
      { numRuns: 200 },
    );
  });

  test("so is a span of time", () => {
    const text = `${longDate("2026-12-08", "sv")} ${timeSpan("17:00", "18:45", "sv")}`;
    expect(readDate(text, context)).toMatchObject({
      kind: "start",
      occasion: { date: "2026-12-08", time: "17:00", end: { date: "2026-12-08", time: "18:45" } },
    });
  });
});

import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readDate } from "../../../src/language/dates/readDate.ts";
import { afterwards } from "./cases/afterwards.ts";
import { associations } from "./cases/associations.ts";
import { type DateCase, describe as inOneLine } from "./cases/case.ts";
import { chat } from "./cases/chat.ts";
import { days } from "./cases/days.ts";
import { elsewhen } from "./cases/elsewhen.ts";
import { english } from "./cases/english.ts";
import { more } from "./cases/more.ts";
import { nothing } from "./cases/nothing.ts";
import { officials } from "./cases/officials.ts";
import { questions } from "./cases/questions.ts";
import { recurrences } from "./cases/recurrences.ts";
import { times } from "./cases/times.ts";
import { visitors } from "./cases/visitors.ts";

const zone = "Europe/Stockholm";
/** A Sunday in ISO week 47. */
const now = new Date("2026-11-22T10:00+01:00");

function read(text: string): string {
  return inOneLine(readDate(text, { now, zone }));
}

function expectAll(cases: readonly DateCase[]): void {
  const wrong = cases.map(([text, reading]) => ({ text, reading, got: read(text) }));
  expect(wrong.filter(({ reading, got }) => reading !== got)).toEqual([]);
}

describe("reading when from text", () => {
  test("a day, with or without a time", () => expectAll(days));
  test("times of day, ends and durations", () => expectAll(times));
  test("recurrences", () => expectAll(recurrences));
  test("English", () => expectAll(english));
  test("what is ambiguous, past, nonexistent or only a span of days is not guessed", () => expectAll(questions));
  test("chat, as people write it", () => expectAll(chat));
  test("sentences of many kinds", () => expectAll(more));
  test("what members of associations write", () => expectAll(associations));
  test("what officials write", () => expectAll(officials));
  test("English in a Swedish group", () => expectAll(visitors));
  test("what was written when the grammar was done", () => expectAll(afterwards));
  test("nothing where there is no date", () => expectAll(nothing.map((text) => [text, "none"])));

  test.each(elsewhen)("at %s: %s", (moment, text, reading) => {
    expect(inOneLine(readDate(text, { now: new Date(moment), zone }))).toContain(reading);
  });

  test("follows the clock of the zone, not of the server", () => {
    const lateInStockholm = new Date("2026-11-22T23:30Z");
    const inZone = (where: string) => inOneLine(readDate("imorgon kl 9", { now: lateInStockholm, zone: where }));
    expect(inZone(zone)).toBe("2026-11-24 09:00");
    expect(inZone("America/New_York")).toBe("2026-11-23 09:00");
  });

  test("takes the writer's language for words that both languages have", () => {
    const text = "Jag kan vara fri kl 14";
    expect(inOneLine(readDate(text, { now, zone, language: "sv" }))).toBe("2026-11-22 14:00");
    expect(inOneLine(readDate("fri kl 14", { now, zone, language: "en" }))).toBe("2026-11-27 14:00");
  });

  test("reads letters made of two characters, and invisible ones in between", () => {
    expect(read("Mo\u0308te o\u0308vermorgon kl\u00a010")).toBe("2026-11-24 10:00");
    expect(read("tis\u00addag kl.\u200b 14")).toBe("2026-11-24 14:00");
  });

  test("is not fooled by a text that is made to be slow", () => {
    for (const piece of ["1", "1 ", "tisdag ", "8/12 kl 14 ", "flytta a ", "-", "a ", "0 1 2 3 ", "(", "§ 1 "]) {
      const start = performance.now();
      readDate(piece.repeat(50_000), { now, zone });
      expect(performance.now() - start, piece).toBeLessThan(3000);
    }
  });
});

interface Sentence {
  readonly text: string;
  readonly ask?: readonly string[];
  readonly date?: string;
  readonly time?: string;
  readonly hourBetween?: readonly [number, number];
  readonly endTime?: string;
  readonly endDate?: string;
  readonly rrule?: string;
}

interface Sentences {
  readonly sv: readonly Sentence[];
  readonly en: readonly Sentence[];
  readonly recurring: { readonly sv: readonly Sentence[]; readonly en: readonly Sentence[] };
  readonly noDate: { readonly sv: readonly string[]; readonly en: readonly string[] };
}

function isRight(sentence: Sentence): boolean {
  const reading = readDate(sentence.text, { now, zone });
  if (sentence.ask) {
    if (reading.kind !== "ambiguous") return false;
    return reading.choices.map(({ date }) => date).join() === sentence.ask.join();
  }
  if (reading.kind !== "start") return false;
  const { date, time, end, rrule } = reading.occasion;
  const hour = Number(time?.slice(0, 2));
  if (sentence.hourBetween) {
    return date === sentence.date && hour >= sentence.hourBetween[0] && hour <= sentence.hourBetween[1];
  }
  const got = [date, time, end?.time, end && end.date !== date ? end.date : undefined, rrule];
  return got.join() === [sentence.date, sentence.time, sentence.endTime, sentence.endDate, sentence.rrule].join();
}

describe("a separate table of sentences", () => {
  const file = new URL("./sentences.json", import.meta.url);
  const { sv, en, recurring, noDate } = JSON.parse(readFileSync(file, "utf8")) as Sentences;

  test.each([
    ["Swedish", [...sv, ...recurring.sv]],
    ["English", [...en, ...recurring.en]],
  ])("all in %s are right", (_language, sentences) => {
    expect(sentences.filter((sentence) => !isRight(sentence))).toEqual([]);
  });

  test("none without a date is given one", () => {
    expect([...noDate.sv, ...noDate.en].filter((text) => read(text) !== "none")).toEqual([]);
  });
});

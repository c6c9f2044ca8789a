import { describe, expect, test } from "vitest";
import { bestOf, countTime, type Given, rankTimes } from "../../../src/features/meetings/rules/pollAnswers.ts";
import { closingOf, readTimes } from "../../../src/features/meetings/rules/pollTimes.ts";

const now = new Date("2026-11-25T09:00:00Z");
const context = { now, zone: "Europe/Stockholm", language: "sv" } as const;
const spansIn = (text: string) => {
  const read = readTimes(text, context);
  return read.kind === "times" ? read.spans.map(({ start, end }) => `${start} ${end.slice(11)}`) : read;
};
const both = ["2026-12-10T17:00 19:00", "2026-12-11T18:00 20:00"];

describe("Times to choose among", () => {
  test.each([
    ["a line each", "10 december 17–19\n11 december 18–20"],
    ["a semicolon between", "10 december 17–19; 11 december 18–20"],
    ["a comma between", "10 december 17–19, 11 december 18–20"],
    ["eller", "10 december 17–19 eller 11 december 18–20"],
    ["a comma within one too", "torsdag 10 december, 17–19, fredag 11 december, 18–20"],
    ["another order", "11 december 18–20; 10 december 17–19"],
    ["one twice", "10 december 17–19; 11 december 18–20; 10/12 kl. 17–19"],
  ])("are read with %s", (_, text) => {
    expect(spansIn(text)).toEqual(both);
  });

  test("may be followed by what the meeting is about", () => {
    const read = readTimes("10 december 17–19; 11 december 18–20, om budget", context);
    expect(read).toMatchObject({ kind: "times", rest: "om budget" });
  });

  test.each([
    ["10 december 17–19; nästa torsdag 18", "nästa torsdag 18", "choices"],
    ["10 december; 11 december 18–20", "10 december", "noTime"],
    ["10 december 17–19; 1 november 2026 18–20", "1 november 2026 18–20", "past"],
    ["när som helst", "när som helst", "none"],
  ])("that cannot be read are named: %s", (text, piece, kind) => {
    expect(readTimes(text, context)).toMatchObject({ kind: "unclear", piece, plan: { kind } });
  });
});

describe("Answers are counted", () => {
  const first = { start: "2026-12-10T17:00", end: "2026-12-10T19:00" };
  test.each([
    ["in a week where nobody says", undefined, "2026-12-02T09:00:00.000Z"],
    ["on the evening of the day that is named", "2026-11-27", "2026-11-27T17:00:00.000Z"],
    ["on the evening before the first time at the latest", "2026-12-24", "2026-12-09T17:00:00.000Z"],
  ])("%s", (_, asked, expected) => {
    expect(closingOf(first, asked, context).toISOString()).toBe(expected);
  });

  test("two hours before the first time, where that is today", () => {
    const today = { start: "2026-11-25T17:00", end: "2026-11-25T19:00" };
    expect(closingOf(today, undefined, context).toISOString()).toBe("2026-11-25T14:00:00.000Z");
  });
});

describe("The best time", () => {
  const give = (position: number, member: string, party: string | undefined, answer: Given["answer"]): Given => {
    return { position, member, party, answer };
  };

  const parties = ["MIP", "MISO"];

  test("is the one that most parties can come to, even if more people can another", () => {
    const given = [
      ...["a", "b", "c"].map((who) => give(1, who, "MIP", "can")),
      give(2, "a", "MIP", "ifNeeded"),
      give(2, "d", "MISO", "ifNeeded"),
    ];
    expect(bestOf([1, 2].map((position) => countTime(given, position, parties)))).toEqual({
      ...{ position: 2, can: 0, ifNeeded: 2, cannot: 0 },
      parties: ["MIP", "MISO"],
    });
  });

  test("does not count those that are in the group no more", () => {
    const given = [give(1, "a", "HISO", "can"), give(1, "b", undefined, "can"), give(2, "a", "MIP", "ifNeeded")];
    expect(bestOf([1, 2].map((position) => countTime(given, position, parties)))).toMatchObject({ position: 2 });
  });

  test("makes way for as few as possible, and is else the soonest", () => {
    const given = [give(1, "a", "MIP", "ifNeeded"), give(2, "a", "MIP", "can"), give(3, "a", "MIP", "can")];
    const ranked = rankTimes([3, 1, 2].map((position) => countTime(given, position, parties)));
    expect(ranked.map(({ position }) => position)).toEqual([2, 3, 1]);
  });

  test("is none where nobody can come", () => {
    expect(bestOf([countTime([give(1, "a", "MIP", "cannot")], 1, parties)])).toBeUndefined();
  });
});

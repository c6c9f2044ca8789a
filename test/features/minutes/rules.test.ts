import { describe, expect, test } from "vitest";
import { canonical } from "../../../src/core/canonical.ts";
import type { Decision, Findings } from "../../../src/core/findings.ts";
import { draftOf } from "../../../src/features/minutes/rules/draft.ts";
import { namesIn, personNamed, soleOf } from "../../../src/features/minutes/rules/names.ts";
import { plainText } from "../../../src/features/minutes/rules/plainText.ts";
import { isSaidIn } from "../../../src/features/minutes/rules/same.ts";
import { readSpan } from "../../../src/features/minutes/rules/span.ts";

describe("The time that someone names", () => {
  const here = { now: new Date("2026-11-24T09:00:00Z"), zone: "Europe/Stockholm" };
  test.each([
    ["sedan i måndags", "2026-11-22T23:00:00.000Z", "2026-11-24T09:00:00.000Z"],
    ["since Monday", "2026-11-22T23:00:00.000Z", "2026-11-24T09:00:00.000Z"],
    ["sedan 1 november", "2026-10-31T23:00:00.000Z", "2026-11-24T09:00:00.000Z"],
    ["från 20 november till 22 november", "2026-11-19T23:00:00.000Z", "2026-11-22T23:00:00.000Z"],
    ["2026-11-20", "2026-11-19T23:00:00.000Z", "2026-11-24T09:00:00.000Z"],
  ])("has been: %s", (words, from, to) => {
    expect(readSpan(words, here)).toEqual({ kind: "span", from: new Date(from), to: new Date(to) });
  });
  test("is asked for anew where it says nothing", () => {
    expect(readSpan("blåbär", here)).toEqual({ kind: "unclear" });
  });
});

describe("The name of a checker", () => {
  const people = [
    { id: "1", name: "Alva Ek", party: "p1", roles: ["secretary"] },
    { id: "2", name: "Bosse", party: "p2", roles: ["chair"] },
    { id: "3", name: "Cilla", party: "p2", roles: ["alternate"] },
  ];
  const parties = [
    { id: "p1", name: "Malmö stad" },
    { id: "p2", name: "MIP" },
  ];
  test.each([
    ["bosse", "2"],
    ["alva", "1"],
    ["malmo stad", "1"],
    ["MIP", "2"],
    ["Gun", undefined],
  ])("%s", (name, id) => {
    expect((personNamed(name, people) ?? soleOf(name, people, parties))?.id).toBe(id);
  });
  test("stands with others in a row", () => {
    expect(namesIn("@Bosse, Cilla och Malmö stad")).toEqual(["Bosse", "Cilla", "Malmö stad"]);
  });
});

test("Words of a message stand in one line, without what nobody sees, and never end in half a sign", () => {
  expect(plainText("Be\u200bslut\u202e:\n  att\u2066 gå", 99)).toBe("Beslut: att gå");
  expect(plainText("👩‍👩‍👧 hej", 99)).toBe("👩‍👩‍👧 hej");
  expect(plainText("811218\uE000-9876 har nyckeln", 99)).toBe("[personnummer borttaget] har nyckeln");
  expect(plainText("ab👍", 4)).toBe("ab👍");
  expect(plainText("abc👍d", 5)).toBe("abc…");
});

test("The same data gives the same text to take a digest of", () => {
  expect(canonical({ b: [1, { d: undefined, c: "å" }], a: null })).toBe('{"a":null,"b":[1,{"c":"å"}]}');
  expect(canonical({ a: 1, b: 2 })).toBe(canonical({ b: 2, a: 1 }));
});

test("What was noted in a meeting is known again in other words", () => {
  expect(isSaidIn("att köpa nya nät till stora hallen", ["Köpa nya nät till stora hallen i vår"])).toBe(true);
  expect(isSaidIn("att måla omklädningsrummet", ["Köpa nya nät till stora hallen"])).toBe(false);
});

describe("A draft", () => {
  const at = new Date("2026-11-24T08:00:00Z");
  const message = (id: string, text: string) => ({
    ...{ id, at, text, author: { id: "a", name: "Alva" }, mentions: [], reactions: [], files: [] },
  });
  const messages = [
    message("1", "Jag föreslår att vi öppnar hallen."),
    message("2", "Då beslutar vi att öppna hallen."),
  ];
  const decision: Decision = {
    ...{
      state: "decided" as const,
      text: "att besluta att öppna hallen",
      reason: null,
      agreement: [],
      messages: ["1", "2"],
    },
    ...{ quote: { message: "2", text: "Då beslutar vi att öppna hallen." }, confirmed: false },
  } as const;
  const findings: Findings = {
    ...{ language: "sv", participants: [], actions: [], questions: [], changes: [], decisions: [decision] },
    topics: [
      {
        title: "Jag föreslår att vi öppnar hallen",
        narrative:
          "Jag föreslår att vi öppnar hallen. Golvet är nytt. Uppfattat som beslut: att besluta att öppna hallen.",
        messages: ["1", "2"],
      },
    ],
  };
  const [item] = draftOf(findings, { messages }, new Map());

  test("is called by its outcome where whoever took the matter up spoke of themselves", () => {
    expect(item?.title).toBe("Öppna hallen");
  });
  test("tells what was said, not what someone said of themselves, and each outcome once", () => {
    expect(item?.statements.map(({ kind, text }) => [kind, text])).toEqual([
      ["narrative", "Golvet är nytt."],
      ["decision", "att öppna hallen"],
    ]);
  });
  test("rests each decision on its messages, the one that is quoted first, and says what is not confirmed", () => {
    expect(item?.statements[1]).toMatchObject({
      confirmed: false,
      citations: [{ message: "2", quote: "Då beslutar vi att öppna hallen." }, { message: "1" }],
    });
  });
});

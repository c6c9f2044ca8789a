import { describe, expect, test } from "vitest";
import { parse, phrasesOf } from "../../src/core/parse.ts";
import type { Reader } from "../../src/core/read.ts";
import { catalogue } from "../../src/features/catalogue.ts";

const phrases = phrasesOf(catalogue.flatMap(({ handlers }) => handlers.map(({ command }) => command)));
const days = new Map([
  ["fredag", "2026-11-27"],
  ["1 december", "2026-12-01"],
  ["18 december", "2026-12-18"],
  ["i morgon", "2026-11-26"],
]);
const reader: Reader = {
  parties: [
    { id: "p1", name: "Malmö stad" },
    { id: "p2", name: "MISO" },
  ],
  mentions: { "@Bosse": { platform: "test", team: "t1", user: "bosse" } },
  message: () => undefined,
  date: (text) => days.get(text),
};
const read = (line: string) =>
  parse(line, phrases, reader).readings.map(({ command, typed }) => [command.id, typed] as const);

describe("A typed line", () => {
  test.each([
    ["beslut att köpa bollar", "decisions.log", { text: "att köpa bollar" }],
    ["Beslut köpa bollar", "decisions.log", { text: "köpa bollar" }],
    ["decision buy balls", "decisions.log", { text: "buy balls" }],
    ["bes visa 14", "decisions.show", { number: "14" }],
    ["visa 14/2026", "decisions.show", { number: "14/2026" }],
    ["förslag svar 14 står bakom", "decisions.answer", { proposal: "14", answer: "supports" }],
    ["forslag svar 14 star bakom", "decisions.answer", { proposal: "14", answer: "supports" }],
    ["förslag svar 3 invänder för dyrt", "decisions.answer", { proposal: "3", answer: "objects", reason: "för dyrt" }],
    ["proposal answer 3 we must consult", "decisions.answer", { proposal: "3", answer: "mustConsult" }],
    ["förslag dra tillbaka 3", "decisions.withdraw", { proposal: "3" }],
    ["beslut rätta 14 avser år 2027", "decisions.correct", { number: "14", text: "avser år 2027" }],
    [
      "beslut verkan=mandat senast=fredag köpa bollar",
      "decisions.log",
      { effect: "mandate", due: "2026-11-27", text: "köpa bollar" },
    ],
    ['beslut köpa bollar verkan="för kännedom"', "decisions.log", { effect: "information", text: "köpa bollar" }],
    ["beslut senast=18 december köpa bollar", "decisions.log", { due: "2026-12-18", text: "köpa bollar" }],
    ["beslut köpa bollar senast=i morgon", "decisions.log", { due: "2026-11-26", text: "köpa bollar" }],
    [
      "beslut senast=fredag i morgon blir det regn",
      "decisions.log",
      { due: "2026-11-27", text: "i morgon blir det regn" },
    ],
    ["beslut att x=senast=fredag gäller", "decisions.log", { text: "att x=senast=fredag gäller" }],
    ["utkast remiss 1 till=MIP, MISO", "agreements.consult", { number: "1", consultees: "MIP, MISO" }],
    [
      "utkast remiss 1 till=MIP, MISO senast=18 december",
      "agreements.consult",
      { number: "1", consultees: "MIP, MISO", until: "2026-12-18" },
    ],
    [
      "starta namn=Gruppen parter=Malmö stad; MIP ordförande=@Bosse",
      "group.start",
      { name: "Gruppen", parties: "Malmö stad; MIP", chair: "test:t1:bosse" },
    ],
    [
      "utkast ny iop parter=MIP Öppen hall, sommar",
      "agreements.begin",
      { kind: "publicCivilPartnership", parties: "MIP", title: "Öppen hall, sommar" },
    ],
    ["beslut att a=b gäller", "decisions.log", { text: "att a=b gäller" }],
    ["beslut lista hallar", "decisions.list", { text: "hallar" }],
    ["jag företräder malmö stad", "group.join", { party: "p1" }],
    ["starta namn=Gruppen ordförande=@Bosse", "group.start", { name: "Gruppen", chair: "test:t1:bosse" }],
  ])("%s", (line, command, input) => {
    expect(read(line)).toEqual([[command, input]]);
  });

  test("that begins with a sub-word but gives no number can be read in two ways", () => {
    expect(read("beslut ersätt trasiga mål")).toEqual([
      ["decisions.replace", { number: "trasiga", text: "mål" }],
      ["decisions.log", { text: "ersätt trasiga mål" }],
    ]);
    expect(read("beslut upphäv gamla avtalet").map(([id]) => id)).toEqual(["decisions.revoke", "decisions.log"]);
  });

  test.each(["vad sa vi om hallarna?", "vem är ordförande?", "hej", "Jag vill boka ett möte"])(
    "is a question where it begins with no command, and has no near ones: %s",
    (line) => {
      expect(parse(line, phrases, reader)).toEqual({ readings: [], near: [] });
    },
  );

  test("may end with a sign, and is a command all the same; but nothing is changed by a question", () => {
    expect(read("när är nästa möte?")).toEqual([["meetings.show", {}]]);
    expect(read("When is the next meeting?")).toEqual([["meetings.show", {}]]);
    expect(read("Hem!")).toEqual([["overview.home", {}]]);
    expect(read("avböj uppdraget?")).toEqual([]);
  });

  test.each([
    ["utkast hallavtalet", "agreements.list", "hallavtalet"],
    ["gruppen nu tack", "group.show", "nu tack"],
  ])("that goes on after a command that only shows is not done as if it had not: %s", (line, id, left) => {
    const { readings, near, beyond } = parse(line, phrases, reader);
    expect({ readings, id: beyond?.command.id, left: beyond?.left }).toEqual({ readings: [], id, left });
    if (id === "agreements.list") expect(near.every((phrase) => phrase.startsWith("utkast "))).toBe(true);
  });

  test("that goes on as a question is one", () => {
    expect(parse("utkast om hallarna?", phrases, reader)).toEqual({ readings: [], near: [] });
  });

  test("that is nearly a command gets the nearest ones", () => {
    expect(parse("besult lista", phrases, reader).near).toContain("beslut lista");
  });
});

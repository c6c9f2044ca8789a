import { describe, expect, test } from "vitest";
import { dueIn } from "../../../src/language/summary/actions/due.ts";
import { taskOf, withoutDue } from "../../../src/language/summary/actions/task.ts";
import { tokensOf } from "../../../src/language/summary/reading/tokens.ts";
import { clauseOf } from "../../../src/language/summary/wording/clause.ts";
import { infinitiveOf } from "../../../src/language/summary/wording/infinitive.ts";
import { talkedDays } from "../../../src/language/summary/wording/talkedDays.ts";
import { withDates } from "../../../src/language/summary/wording/withDates.ts";

const names = new Set(["alva"]);
const monday = new Date("2026-11-16T09:00+01:00");
const when = { at: monday, zone: "Europe/Stockholm" };

test.each([
  ["skickar", "skicka"],
  ["skriver", "skriva"],
  ["går", "gå"],
  ["gör", "göra"],
  ["har", "ha"],
  ["blir", "bli"],
  ["väljer", "välja"],
  ["Bokar", "boka"],
  ["constructor", "constructor"],
])("%s is %s in the infinitive", (present, infinitive) => {
  expect(infinitiveOf(present)).toBe(infinitive);
});

describe("what is decided, as a clause", () => {
  test.each([
    ["Ok, då tar vi Lilla salen 👍", "att ta Lilla salen"],
    ["Då tar vi inte ut någon avgift.", "att inte ta ut någon avgift"],
    ["Jag föreslår att vi bjuder in ungdomsrådet", "att vi bjuder in ungdomsrådet"],
    ["Vi är överens om att skriva en skrivelse", "att skriva en skrivelse"],
    ["Ska vi skjuta upp det?", "att skjuta upp det"],
    ["Då beslutar vi att avtalet förlängs", "att avtalet förlängs"],
    ["Alva bokar lokalen", "Alva bokar lokalen"],
    ["så vi säger: sammanfattning överst, resten på svenska", "sammanfattning överst, resten på svenska"],
    ["Då så, mötet blir i Lilla salen", "mötet blir i Lilla salen"],
    ["great then that's settled: six associations", "six associations"],
    ["I suggest we start with six", "that we start with six"],
    ["North Hall then, starting on Monday", "North Hall, starting on Monday"],
  ])("%s", (sentence, clause) => {
    expect(clauseOf(sentence, names, "sv")).toBe(clause);
  });
});

describe("what is to be done, verb first", () => {
  test.each([
    ["Jag skickar kallelsen", "Skicka kallelsen"],
    ["kan du boka salen?", "Boka salen"],
    ["I'll book the hall", "Book the hall"],
    ["can you make the poster?", "Make the poster"],
    ["ska bara prata med kassören", "Prata med kassören"],
    ["bokar", "Boka"],
    ["då bokar jag", "Boka"],
    ["ska vi dela ut en lapp i trapphusen?", "Dela ut en lapp i trapphusen"],
  ])("%s", (words, task) => {
    expect(taskOf(words)).toBe(task);
  });

  test("without the words that tell by when", () => {
    expect(withoutDue("Boka salen, senast på fredag", "på fredag")).toBe("Boka salen");
    expect(withoutDue("By Friday", "By Friday")).toBe("By Friday");
  });
});

describe("by when", () => {
  test.each([
    ["Jag skickar kallelsen senast 1/12", "2026-12-01"],
    ["klart på fredag", "2026-11-20"],
    ["till måndag", "2026-11-23"],
    ["jag gör det under veckan", "2026-11-20"],
    ["v. 50", "2026-12-11"],
    ["I'll file it before Friday", "2026-11-20"],
    ["Skicka kallelse till mötet den 8 december", null],
    ["jag hämtar barn 16.30", null],
    ["nästa torsdag", null],
    ["i fredags", null],
    ["snart", null],
    ["jag skickar den före den 10 december", "2026-12-10"],
    ["I'll send it before 10 December", "2026-12-10"],
    ["Will call tomorrow", "2026-11-17"],
    ["jag tar det efter vår call i morgon", null],
    ["I'll make one in the workshop at the weekend", "2026-11-22"],
    ["jag kollar över helgen", "2026-11-22"],
    ["klar till lucia", "2026-12-13"],
    ["klar före jul", null],
    ["Ändrar i mallen före torsdag", "2026-11-19"],
    ["före torsdag", "2026-11-19"],
    ["inom två veckor", "2026-11-30"],
    ["svar inom en timme", "2026-11-16"],
    ["gör det efter lunch", "2026-11-16"],
    ["jag ändrar nu direkt", "2026-11-16"],
    ["ändrar den nu", "2026-11-16"],
    ["nu vet vi det", null],
    ["I'll ring them in the morning", "2026-11-17"],
    ["senast fre", "2026-11-20"],
    ["jag hämtar dem den fjärde", "2026-12-04"],
    ["beställningen är inne före pingst", null],
    ["Jag skickar den i dag, och vi tar upp den den 26 november", "2026-11-16"],
    ["AU är 14 januari så handlingarna ska in senast 18 december", "2026-12-18"],
  ])("%s: %s", (sentence, date) => {
    expect(dueIn(sentence, when)?.date ?? null).toBe(date);
  });
});

test.each([
  ["att ses på fredag", "sv", "att ses fredag den 20 november 2026"],
  ["to meet on Friday", "en", "to meet on Friday 20 November 2026"],
  ["att ses före kl. 19", "sv", "att ses före kl. 19"],
  ["att ses den 8 december 2026", "sv", "att ses den 8 december 2026"],
  // Which one is told before: the next would be a guess.
  ["att det blir lördagen i biblioteket", "sv", "att det blir lördagen i biblioteket"],
  ["that it is the Saturday", "en", "that it is the Saturday"],
  ["att ses lördagen den 12 december", "sv", "att ses lördag den 12 december 2026"],
] as const)("%s is read by whoever does not know when it was said", (text, language, written) => {
  expect(withDates(text, { now: monday, zone: "Europe/Stockholm", language })).toBe(written);
});

test.each([
  ["25:e går av stapeln", ["Funkar 25 april?"], "söndag den 25 april 2027 går av stapeln"],
  ["onsdag blir det", ["Onsdag 9 december eller 11/12?"], "onsdag den 9 december 2026 blir det"],
  ["vi ses den 18:e", [], "vi ses onsdag den 18 november 2026"],
  // Of which month nobody knows.
  ["vi ses den 18:e", ["Funkar 25 april?"], "vi ses den 18:e"],
])("%s is the day that was talked of: %j", (text, said, written) => {
  const zone = "Europe/Stockholm";
  const talked = talkedDays(
    [...said, "Funkar 18 juni?"].map((one) => ({ text: one, at: monday })),
    { zone },
  );
  expect(withDates(text, { now: monday, zone, language: "sv" }, () => talked(said.length))).toBe(written);
});

test("words that every object has are words like others", () => {
  expect(tokensOf("valueOf constructor toString").map(({ word }) => word)).toEqual([
    "valueof",
    "constructor",
    "tostring",
  ]);
});

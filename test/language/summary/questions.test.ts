import { expect, test } from "vitest";
import { summarize } from "../../../src/language/summary/summarize.ts";
import { messagesOf } from "./threads/thread.ts";

function openIn(said: string): readonly string[] {
  return summarize(messagesOf(said), { zone: "Europe/Stockholm" }).questions.map(({ text }) => text);
}

test.each([
  ["nobody knows", "Bra fråga, det framgår inte av villkoren"],
  ["someone will find out", "Jag hör med fastighetsägaren"],
  ["there is no word yet", "Har inte fått något besked än"],
])("a question stays open where %s", (_, answer) => {
  expect(openIn(`Bosse: När blir ventilationen lagad?\nCilla: ${answer}`)).toEqual(["När blir ventilationen lagad?"]);
});

test("a question that is answered is closed", () => {
  expect(openIn("Bosse: När blir ventilationen lagad?\nCilla: På torsdag kommer de")).toEqual([]);
});

test("a question is closed by whoever comes back with what was to be found out", () => {
  const found = "Cilla: Nu vet jag, ventilationen blir lagad på torsdag";
  expect(openIn(`Bosse: När blir ventilationen lagad?\nCilla: Jag kollar\n${found}`)).toEqual([]);
});

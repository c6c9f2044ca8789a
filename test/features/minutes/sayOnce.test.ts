import { describe, expect, test } from "vitest";
import { withoutDay } from "../../../src/features/minutes/rules/sayOnce.ts";

describe("A day that stands beside what is to be done", () => {
  test.each([
    ["Skicka förslaget senast fredag den 11 december", "senast fredag den 11 december.", "Skicka förslaget"],
    ["Ta fram ett schema, senast den 11 december", "11 december", "Ta fram ett schema"],
    ["Ta fram ett schema till 11 december.", "till 11 december.", "Ta fram ett schema"],
    ["Send the draft by 11 December", "11 December", "Send the draft"],
  ])("is not said in it too: %s", (task, day, left) => {
    expect(withoutDay(task, day)).toBe(left);
  });
  test.each([
    ["Hålla workshop den 8 december", "8 december"],
    ["Bli klar före den 10 december", "den 10 december"],
    ["Skicka till 11 december-gruppen", "11 december"],
    ["Ringa Bosse", undefined],
    ["senast fredag", "senast fredag"],
  ])("stays where the words say more than by when: %s", (task, day) => {
    expect(withoutDay(task, day)).toBe(task);
  });
});

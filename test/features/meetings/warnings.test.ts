import { describe, expect, test } from "vitest";
import { callsVolunteers, isCalled } from "../../../src/features/meetings/rules/called.ts";
import { warningsOn } from "../../../src/features/meetings/rules/warnings.ts";

const circumstances = { today: "2026-11-25", zone: "Europe/Stockholm", noticeDays: 7, volunteers: true };
const kinds = (start: string, end: string, more = {}) =>
  warningsOn({ start, end }, { ...circumstances, ...more }).map(({ kind }) => kind);

describe("A time that may be a poor one", () => {
  test.each([
    ["2026-12-10T17:00", "2026-12-10T19:00", []],
    ["2026-12-24T17:00", "2026-12-24T19:00", ["holiday"]],
    ["2027-03-28T17:00", "2027-03-28T19:00", ["holiday"]],
    ["2026-12-12T10:00", "2026-12-12T12:00", ["weekend"]],
    ["2027-05-07T17:00", "2027-05-07T19:00", ["bridgeDay"]],
    ["2027-07-12T17:00", "2027-07-12T19:00", ["summer"]],
    ["2027-08-14T17:00", "2027-08-14T19:00", ["weekend"]],
    ["2027-02-22T17:00", "2027-02-22T19:00", ["winterBreak"]],
    ["2027-11-01T17:00", "2027-11-01T19:00", ["autumnBreak"]],
    ["2026-12-01T17:00", "2026-12-01T19:00", ["shortNotice"]],
    ["2026-12-02T17:00", "2026-12-02T19:00", []],
    ["2026-12-10T16:59", "2026-12-10T18:00", ["daytime"]],
    ["2026-12-10T17:00", "2026-12-11T01:01", ["long"]],
    ["2026-12-10T17:00", "2026-12-11T01:00", []],
    // Clocks go back an hour that night, so that it lasts longer than it looks.
    ["2027-10-30T22:00", "2027-10-31T05:30", ["weekend", "night", "long"]],
    ["2026-12-10T03:00", "2026-12-10T04:00", ["night"]],
  ])("%s to %s", (start, end, expected) => {
    expect(kinds(start, end)).toEqual(expected);
  });

  test("working hours are no trouble where only officials are called", () => {
    expect(kinds("2026-12-10T10:00", "2026-12-10T12:00", { volunteers: false })).toEqual([]);
  });
});

describe("Who is called", () => {
  const parties = ["Malmö stad", "MIP", "MISO"].map((name) => ({ id: name, name }));
  test.each([
    [[], undefined, true],
    [["MIP"], undefined, false],
    [["MIP", "MISO"], undefined, true],
    [["Malmö stad"], "Malmö stad, kommunstyrelsen", false],
    [["MIP"], "Malmö stad, kommunstyrelsen", true],
    [["observer"], "Malmö stad", false],
  ])("%j with the authority %s: volunteers %s", (called, authority, expected) => {
    expect(callsVolunteers(called, parties, authority)).toBe(expected);
  });

  test("is everyone where nobody is named, else those of the parties and roles", () => {
    const mip = { party: "MIP", roles: ["member"] as const };
    const guest = { party: undefined, roles: ["observer"] as const };
    expect([isCalled(mip, []), isCalled(guest, [])]).toEqual([true, true]);
    expect([isCalled(mip, ["MIP"]), isCalled(guest, ["MIP"])]).toEqual([true, false]);
    expect([isCalled(mip, ["observer"]), isCalled(guest, ["observer"])]).toEqual([false, true]);
  });
});

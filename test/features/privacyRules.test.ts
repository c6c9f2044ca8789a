import { describe, expect, test } from "vitest";
import { keptSince, nightsFrom } from "../../src/features/privacy/rules.ts";

const zone = "Europe/Stockholm";
const night = (date: string) => new Date(`${date}T03:15:00Z`);

describe("What has been kept for its months", () => {
  test.each([
    ["2027-02-28", 1, "2027-01-27T23:00:00Z", "a day has its month behind it when the day after comes"],
    ["2027-03-01", 1, "2027-01-31T23:00:00Z", "the month of 31 January ends with 28 February"],
    ["2028-03-01", 1, "2028-01-31T23:00:00Z", "and with 29 February in a leap year"],
    ["2027-03-31", 1, "2027-02-28T23:00:00Z", "nothing of March is taken with February"],
    ["2027-05-01", 1, "2027-03-31T22:00:00Z", "the month of 31 March ends with 30 April"],
    ["2028-11-25", 24, "2026-11-24T23:00:00Z", "two years"],
  ])("on %s after %i months is what was settled before %s: %s", (today, months, before) => {
    expect(keptSince(night(today), months, zone).toISOString()).toBe(new Date(before).toISOString());
  });
});

describe("The nights of disposal", () => {
  test("are the next seven, the same however often they are asked for within a day", () => {
    const evening = nightsFrom(new Date("2026-11-24T20:00:00Z"), zone);
    expect(evening.map(({ date }) => date)).toEqual(
      ["25", "26", "27", "28", "29", "30"].map((day) => `2026-11-${day}`).concat("2026-12-01"),
    );
    expect(nightsFrom(new Date("2026-11-25T01:00:00Z"), zone)).toEqual(evening);
  });

  test("have an hour also where the clocks are changed", () => {
    expect(nightsFrom(new Date("2027-03-27T12:00:00Z"), zone)[0]?.at).toEqual(new Date("2027-03-28T02:15:00Z"));
    expect(nightsFrom(new Date("2026-10-24T12:00:00Z"), zone)[0]?.at).toEqual(new Date("2026-10-25T03:15:00Z"));
  });
});

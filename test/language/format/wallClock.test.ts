import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { instantOf, wallDate, wallTime } from "../../../src/language/format/wallClock.ts";

const STOCKHOLM = "Europe/Stockholm";

describe("the clock on the wall", () => {
  test("shows the date and time of a zone, not of the server", () => {
    const instant = new Date("2026-11-24T23:30:00Z");
    expect([wallDate(instant, STOCKHOLM), wallTime(instant, STOCKHOLM)]).toEqual(["2026-11-25", "00:30"]);
    expect([wallDate(instant, "America/New_York"), wallTime(instant, "America/New_York")]).toEqual([
      "2026-11-24",
      "18:30",
    ]);
  });

  test("gives back the instant of a date and time, winter and summer", () => {
    expect(instantOf("2026-11-24", "17:00", STOCKHOLM).toISOString()).toBe("2026-11-24T16:00:00.000Z");
    expect(instantOf("2026-07-01", "17:00", STOCKHOLM).toISOString()).toBe("2026-07-01T15:00:00.000Z");
  });

  test("takes the first of the two hours that autumn gives", () => {
    expect(instantOf("2026-10-25", "02:30", STOCKHOLM).toISOString()).toBe("2026-10-25T00:30:00.000Z");
    expect(instantOf("2026-10-25", "03:00", STOCKHOLM).toISOString()).toBe("2026-10-25T02:00:00.000Z");
  });

  test.each([
    ["2027-03-28", "02:30"],
    ["2026-02-30", "12:00"],
    ["2026-11-24", "24:00"],
    ["2026-11-24", "9:00"],
    ["24/11", "09:00"],
    ["", ""],
  ])("refuses %s %s, which no clock ever shows", (date, time) => {
    expect(() => instantOf(date, time, STOCKHOLM)).toThrow(RangeError);
  });

  test("agrees with itself for every minute, in zones with odd offsets too", () => {
    const minute = fc.integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2060, 0) / 60_000 });
    const zone = fc.constantFrom(STOCKHOLM, "Australia/Lord_Howe", "Asia/Kathmandu", "America/St_Johns", "UTC");
    fc.assert(
      fc.property(minute, zone, (at, where) => {
        const instant = new Date(at * 60_000);
        const [date, time] = [wallDate(instant, where), wallTime(instant, where)];
        const again = instantOf(date, time, where);
        expect(again.getTime()).toBeLessThanOrEqual(instant.getTime());
        expect([wallDate(again, where), wallTime(again, where)]).toEqual([date, time]);
      }),
      { numRuns: 300 },
    );
  });
});

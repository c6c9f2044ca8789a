import { describe, expect, test } from "vitest";
import { instantOf, wallDate, wallTime } from "../../src/language/format/wallClock.ts";
import { workingHoursIn } from "../../src/language/workingHours.ts";

const zone = "Europe/Stockholm";
const hours = workingHoursIn(zone);
const instant = (wall: string) => instantOf(wall.slice(0, 10), wall.slice(11), zone);
const wall = (at: Date) => `${wallDate(at, zone)} ${wallTime(at, zone)}`;

describe("Working hours", () => {
  test.each([
    // A working day.
    ["2026-11-25 07:29", "2026-11-25 07:30"],
    ["2026-11-25 07:30", "2026-11-25 07:30"],
    ["2026-11-25 19:59", "2026-11-25 19:59"],
    ["2026-11-25 20:00", "2026-11-26 07:30"],
    ["2026-11-26 00:00", "2026-11-26 07:30"],
    // The weekend.
    ["2026-11-27 19:59", "2026-11-27 19:59"],
    ["2026-11-27 20:00", "2026-11-30 07:30"],
    ["2026-11-28 12:00", "2026-11-30 07:30"],
    ["2026-11-29 23:59", "2026-11-30 07:30"],
    // Clocks change: the 29th of March and the 25th of October.
    ["2026-03-27 21:00", "2026-03-30 07:30"],
    ["2026-03-29 03:30", "2026-03-30 07:30"],
    ["2026-10-23 20:00", "2026-10-26 07:30"],
    // Christmas to trettondagen: the eves are free, the days between are not, and a klämdag is a working day.
    ["2026-12-23 20:00", "2026-12-28 07:30"],
    ["2026-12-24 10:00", "2026-12-28 07:30"],
    ["2026-12-30 19:59", "2026-12-30 19:59"],
    ["2026-12-30 20:00", "2027-01-04 07:30"],
    ["2027-01-05 12:00", "2027-01-05 12:00"],
    ["2027-01-05 20:00", "2027-01-07 07:30"],
    ["2027-01-06 12:00", "2027-01-07 07:30"],
    ["2026-01-05 12:00", "2026-01-05 12:00"],
    // Easter, the day after Ascension, midsummer.
    ["2026-04-02 15:00", "2026-04-02 15:00"],
    ["2026-04-02 20:00", "2026-04-07 07:30"],
    ["2027-05-06 09:00", "2027-05-07 07:30"],
    ["2027-05-07 09:00", "2027-05-07 09:00"],
    ["2026-06-18 20:30", "2026-06-22 07:30"],
  ])("what wants to go on %s goes on %s", (from, to) => {
    expect(wall(hours.open(instant(from)))).toBe(to);
  });

  test("keep the instant to the millisecond where it is within them", () => {
    const at = new Date("2026-11-25T09:00:12.345Z");
    expect(hours.open(at)).toEqual(at);
  });

  test("begin at 07.30 by the clock on the wall, before and after clocks change", () => {
    expect(hours.open(instant("2026-03-27 21:00"))).toEqual(new Date("2026-03-30T05:30:00Z"));
    expect(hours.open(instant("2026-10-23 21:00"))).toEqual(new Date("2026-10-26T06:30:00Z"));
  });

  test.each([
    ["2026-11-25 12:00", "2026-11-26 07:30", "2026-11-30 07:30"],
    ["2026-11-27 12:00", "2026-11-30 07:30", "2026-11-30 07:30"],
    ["2026-11-29 12:00", "2026-11-30 07:30", "2026-11-30 07:30"],
    ["2026-12-23 12:00", "2026-12-28 07:30", "2026-12-28 07:30"],
    ["2026-03-30 12:00", "2026-03-31 07:30", "2026-04-07 07:30"],
  ])("after %s the next day is %s, the next week %s", (at, day, week) => {
    expect(wall(hours.nextDay(instant(at)))).toBe(day);
    expect(wall(hours.nextWeek(instant(at)))).toBe(week);
  });

  test("count a week from Monday to Sunday in the zone, also where it has an hour less or more", () => {
    expect(hours.weekOf(instant("2026-03-29 23:59"))).toEqual({
      from: new Date("2026-03-22T23:00:00Z"),
      to: new Date("2026-03-29T22:00:00Z"),
    });
    expect(hours.weekOf(instant("2026-10-19 00:00"))).toEqual({
      from: new Date("2026-10-18T22:00:00Z"),
      to: new Date("2026-10-25T23:00:00Z"),
    });
    expect(hours.dateOf(new Date("2026-11-24T23:30:00Z"))).toBe("2026-11-25");
  });
});

import { describe, expect, test } from "vitest";
import { dayFromIso, isoDate, weekdayOf } from "../../src/language/day.ts";
import { holidayIn, holidayOn, isBridgeDay } from "../../src/language/holidays.ts";

/** Easter Sundays as published, from which every movable feast is counted. */
const EASTER = [
  "2020-04-12",
  "2021-04-04",
  "2022-04-17",
  "2023-04-09",
  "2024-03-31",
  "2025-04-20",
  "2026-04-05",
  "2027-03-28",
  "2028-04-16",
  "2029-04-01",
  "2030-04-21",
  "2031-04-13",
  "2032-03-28",
  "2033-04-17",
  "2034-04-09",
  "2035-03-25",
  "2036-04-13",
  "2037-04-05",
  "2038-04-25",
  "2039-04-10",
  "2040-04-01",
];

const later = (date: string, days: number) => isoDate(dayFromIso(date) + days);
const idOn = (date: string) => holidayOn(date)?.id;

describe("Swedish holidays", () => {
  test.each(EASTER)("the feasts around Easter Sunday %s", (easter) => {
    const around = [-3, -2, -1, 0, 1, 39, 49].map((days) => idOn(later(easter, days)));
    const ascension = later(easter, 39).endsWith("-05-01") ? "mayDay" : "ascension";
    const whitSunday = later(easter, 49).endsWith("-06-06") ? "nationalDay" : "whitSunday";
    expect(around).toEqual([
      "maundyThursday",
      "goodFriday",
      "holySaturday",
      "easterSunday",
      "easterMonday",
      ascension,
      whitSunday,
    ]);
  });

  test.each(EASTER.map((easter) => Number(easter.slice(0, 4))))("the other feasts of %i", (year) => {
    const fixed = ["01-01", "01-05", "01-06", "05-01", "06-06", "12-24", "12-25", "12-26", "12-31"];
    expect(fixed.map((date) => idOn(`${year}-${date}`))).toEqual([
      "newYearsDay",
      "twelfthNight",
      "epiphany",
      "mayDay",
      "nationalDay",
      "christmasEve",
      "christmasDay",
      "boxingDay",
      "newYearsEve",
    ]);
    const midsummer = holidayIn("midsummerDay", year);
    const allSaints = holidayIn("allSaints", year);
    expect([weekdayOf(midsummer), weekdayOf(allSaints)]).toEqual([6, 6]);
    expect([isoDate(midsummer) >= `${year}-06-20`, isoDate(midsummer) <= `${year}-06-26`]).toEqual([true, true]);
    expect([isoDate(allSaints) >= `${year}-10-31`, isoDate(allSaints) <= `${year}-11-06`]).toEqual([true, true]);
    expect(idOn(isoDate(midsummer - 1))).toBe("midsummersEve");
  });

  test("the days of 2027", () => {
    const free: string[] = [];
    for (let day = dayFromIso("2027-01-01"); day <= dayFromIso("2027-12-31"); day++) {
      if (holidayOn(isoDate(day))?.kind === "publicHoliday") free.push(isoDate(day).slice(5));
    }
    expect(free.join(" ")).toBe("01-01 01-06 03-26 03-28 03-29 05-01 05-06 05-16 06-06 06-26 11-06 12-25 12-26");
  });

  test("have names in both languages", () => {
    expect(holidayOn("2027-05-06")?.names).toEqual({ sv: "Kristi himmelsfärdsdag", en: "Ascension Day" });
  });

  test("leave out Whit Monday, ordinary Sundays and working days", () => {
    expect([idOn("2027-05-17"), idOn("2026-11-22"), idOn("2026-11-24")]).toEqual([undefined, undefined, undefined]);
  });

  test("refuse what is not a date", () => {
    expect(() => holidayOn("2027-02-30")).toThrow(RangeError);
  });
});

describe("bridge days", () => {
  test.each(["2027-05-07", "2026-01-02", "2026-01-05", "2024-06-07", "2024-12-23", "2024-12-30"])(
    "%s is one",
    (date) => {
      expect(isBridgeDay(date)).toBe(true);
    },
  );

  test.each(["2027-05-06", "2027-05-10", "2025-01-02", "2026-11-24", "2026-12-24", "2026-11-22"])(
    "%s is not",
    (date) => {
      expect(isBridgeDay(date)).toBe(false);
    },
  );

  test("2027 has one only", () => {
    const days = Array.from({ length: 365 }, (_, index) => later("2027-01-01", index));
    expect(days.filter(isBridgeDay)).toEqual(["2027-05-07"]);
  });
});

import { describe, expect, test } from "vitest";
import { clockTime, longDate, timeSpan } from "../../../src/language/format/dates.ts";
import { byName, listOf, sortNames } from "../../../src/language/format/lists.ts";
import { money, paragraph } from "../../../src/language/format/numbers.ts";

describe("dates and times in text", () => {
  test("a date is written out with its weekday and year", () => {
    expect(longDate("2026-11-24", "sv")).toBe("tisdag den 24 november 2026");
    expect(longDate("2026-11-24", "en")).toBe("Tuesday 24 November 2026");
    expect(longDate("2027-01-01", "sv")).toBe("fredag den 1 januari 2027");
  });

  test.each(["2026-02-30", "2026-2-3", "i morgon", "", "2026-11-24T10:00"])("%j is not a date", (text) => {
    expect(() => longDate(text, "sv")).toThrow(RangeError);
  });

  test("Swedish times have kl. and a point, English ones a colon", () => {
    expect(clockTime("17:00", "sv")).toBe("kl. 17.00");
    expect(clockTime("17:00", "en")).toBe("17:00");
    expect(timeSpan("17:00", "19:30", "sv")).toBe("kl. 17.00–19.30");
    expect(timeSpan("17:00", "19:30", "en")).toBe("17:00–19:30");
  });
});

describe("numbers in text", () => {
  test("paragraphs of minutes are joined into runs and kept on one line", () => {
    expect(paragraph([12])).toBe("§\u00a012");
    expect(paragraph([14, 12, 13])).toBe("§§\u00a012–14");
    expect(paragraph([3, 8, 7, 3])).toBe("§§\u00a03, 7–8");
    expect(paragraph([])).toBe("");
  });

  test("amounts are grouped by thousands and kept on one line", () => {
    expect(money(250_000, "sv")).toBe("250\u00a0000\u00a0kr");
    expect(money(4500, "sv")).toBe("4\u00a0500\u00a0kr");
    expect(money(99.5, "sv")).toBe("99,50\u00a0kr");
    expect(money(-250_000, "sv")).toBe("\u2212250\u00a0000\u00a0kr");
    expect(money(250_000, "en")).toBe("SEK\u00a0250,000");
  });
});

describe("rows of words", () => {
  test("the last word is joined with och or and", () => {
    expect(listOf(["MIP", "MISO", "HISO"], "sv")).toBe("MIP, MISO och HISO");
    expect(listOf(["MIP", "MISO", "HISO"], "en")).toBe("MIP, MISO and HISO");
    expect(listOf(["MIP"], "sv")).toBe("MIP");
    expect(listOf([], "sv")).toBe("");
  });

  test("Swedish names end with å, ä and ö, and v is not w", () => {
    const names = ["Örjan", "Wera", "Åke", "Vilda", "Ärla", "Alva", "Vera"];
    expect(sortNames(names, "sv")).toEqual(["Alva", "Vera", "Vilda", "Wera", "Åke", "Ärla", "Örjan"]);
    expect(names[0]).toBe("Örjan");
  });

  test("what has a name is sorted as its name is, whatever its capitals", () => {
    const named = ["MISO", "MIP", "Malmö stad", "HISO"].map((name) => ({ name }));
    expect(named.toSorted(byName("sv")).map(({ name }) => name)).toEqual(["HISO", "Malmö stad", "MIP", "MISO"]);
  });
});

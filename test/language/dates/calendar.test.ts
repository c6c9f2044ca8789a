import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readDate } from "../../../src/language/dates/readDate.ts";
import { describe as inOneLine } from "./cases/case.ts";

function read(now: string, text: string): string {
  return inOneLine(readDate(text, { now: new Date(now), zone: "Europe/Stockholm" }));
}

describe("the days on which clocks change", () => {
  test.each([
    ["2027-03-27T12:00+01:00", "imorgon kl 01.30–03.30", "2027-03-28 01:30–03:30"],
    ["2027-03-27T12:00+01:00", "imorgon kl 02.30", "no such time"],
    ["2027-03-27T12:00+01:00", "imorgon kl 17", "2027-03-28 17:00"],
    ["2027-03-28T01:00+01:00", "om två timmar", "2027-03-28 04:00"],
    ["2027-03-28T08:00+02:00", "imorgon kl 9", "2027-03-29 09:00"],
    ["2026-10-24T12:00+02:00", "imorgon kl 02.30", "2026-10-25 02:30"],
    ["2026-10-25T01:30+02:00", "om två timmar", "2026-10-25 02:30"],
    ["2026-10-25T23:30+01:00", "imorgon kl 9", "2026-10-26 09:00"],
    ["2027-03-20T12:00+01:00", "28 mars 2027 kl 12 UTC", "2027-03-28 14:00"],
    ["2027-03-20T12:00+01:00", "27 mars 2027 kl 12 UTC", "2027-03-27 13:00"],
  ])("%s: %s", (now, text, reading) => expect(read(now, text)).toBe(reading));
});

describe("weeks at the turn of the year", () => {
  test.each([
    ["2026-11-22T10:00+01:00", "fredag v. 53", "2027-01-01"],
    ["2026-11-22T10:00+01:00", "vecka 53", "2026-12-28..2027-01-03 which day"],
    ["2026-11-22T10:00+01:00", "vecka 53 2027", "no such week"],
    ["2026-11-22T10:00+01:00", "v. 52-1", "2026-12-21..2027-01-10 which day"],
    ["2026-12-29T10:00+01:00", "torsdag nästa vecka", "2027-01-07"],
    ["2027-01-03T10:00+01:00", "måndag v. 1", "2027-01-04"],
    ["2027-06-01T10:00+02:00", "v. 53", "no such week"],
  ])("%s: %s", (now, text, reading) => expect(read(now, text)).toBe(reading));
});

describe("leap days", () => {
  test.each([
    ["2026-11-22T10:00+01:00", "29 februari", "no such date"],
    ["2026-11-22T10:00+01:00", "29 februari 2028", "2028-02-29"],
    ["2026-11-22T10:00+01:00", "29/2 2027", "no such date"],
    ["2027-11-22T10:00+01:00", "29 februari", "2028-02-29 next year"],
    ["2028-02-28T10:00+01:00", "imorgon", "2028-02-29"],
    ["2028-02-29T10:00+01:00", "om ett år", "2029-02-28"],
    ["2028-02-10T10:00+01:00", "sista februari", "2028-02-29"],
    ["2028-01-31T10:00+01:00", "om en månad", "2028-02-29"],
  ])("%s: %s", (now, text, reading) => expect(read(now, text)).toBe(reading));
});

test("the zone of the server makes no difference, whichever it is", () => {
  const script = fileURLToPath(new URL("./everyZone.ts", import.meta.url));
  const printed = execFileSync(process.execPath, ["--disable-warning=ExperimentalWarning", script], {
    encoding: "utf8",
    env: { ...process.env, TZ: "UTC" },
  });
  const { zones, offsets, different } = JSON.parse(printed) as Record<string, unknown>;
  expect({ zones, offsets, different }).toEqual({
    zones: Intl.supportedValuesOf("timeZone").length,
    // The process did take each zone for its own.
    offsets: expect.toSatisfy((count: number) => count > 20),
    different: [],
  });
}, 120_000);

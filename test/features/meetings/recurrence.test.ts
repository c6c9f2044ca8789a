import { RRuleTemporal } from "rrule-temporal";
import { describe, expect, test } from "vitest";
import { expand, withoutEnd } from "../../../src/features/meetings/rules/recurrence.ts";
import { readDate } from "../../../src/language/dates/readDate.ts";
import { recurrences } from "../../language/dates/cases/recurrences.ts";

const zone = "Europe/Stockholm";

/** The same rule, as another program reads it. */
function theirs(rule: string, first: string): string[] {
  const start = `${first}T180000`.replaceAll("-", "");
  const until = /UNTIL=\d{8}(?:;|$)/u.test(rule) ? rule.replace(/(UNTIL=\d{8})/u, "$1T220000Z") : rule;
  const read = new RRuleTemporal({ rruleString: `DTSTART;TZID=${zone}:${start}\nRRULE:${until}` });
  return read.all((_, index) => index < 61).map((moment) => moment.toPlainDate().toString());
}
const ours = (rule: string, first: string) => expand(rule, first, zone)?.dates;
const within = (dates: readonly string[], first: string) => {
  const limit = new Date(Date.parse(first) + 2 * 366 * 86_400_000).toISOString().slice(0, 10);
  return dates.filter((date) => date <= limit).slice(0, 60);
};

describe("The days on which meetings recur", () => {
  const read = recurrences.flatMap(([text]) => {
    const reading = readDate(text, { now: new Date("2026-11-22T10:00+01:00"), zone });
    return reading.kind === "start" && reading.occasion.rrule
      ? [[text, reading.occasion.rrule, reading.occasion.date] as const]
      : [];
  });
  test.each(read)("“%s” are the same as another program finds", (_text, rule, first) => {
    expect(ours(rule, first)).toEqual(within(theirs(rule, first), first));
  });

  test.each([
    ["FREQ=MONTHLY;BYDAY=1MO;UNTIL=20270630T215959Z", "2026-12-07"],
    ["FREQ=MONTHLY;BYDAY=-1FR;COUNT=5", "2026-11-27"],
    ["FREQ=MONTHLY;INTERVAL=2;BYDAY=2TU,4TU;COUNT=9", "2026-12-08"],
    ["FREQ=MONTHLY;BYMONTHDAY=31;COUNT=9", "2026-12-31"],
    ["FREQ=MONTHLY;BYMONTHDAY=-1;COUNT=16", "2027-12-31"],
    ["FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=9", "2026-11-30"],
    ["FREQ=YEARLY;BYWEEKNO=1,3,51,53;BYDAY=WE;COUNT=6", "2026-12-16"],
    ["FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;COUNT=11", "2026-12-01"],
    ["FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR;COUNT=15", "2026-12-21"],
    ["FREQ=DAILY;INTERVAL=3;COUNT=40", "2028-02-20"],
    ["FREQ=YEARLY;COUNT=2", "2027-02-28"],
    ["FREQ=WEEKLY;BYDAY=TU;UNTIL=20270112", "2026-12-01"],
  ])("%s", (rule, first) => {
    expect(ours(rule, first)).toEqual(theirs(rule, first));
    expect(expand(rule, first, zone)?.problem).toBeUndefined();
  });

  test("week 53 is there in 2026 and not in 2027", () => {
    expect(ours("FREQ=YEARLY;BYWEEKNO=53;BYDAY=WE;UNTIL=20281231", "2026-12-30")).toEqual(["2026-12-30"]);
  });

  test("29 February is only in leap years", () => {
    expect(ours("FREQ=MONTHLY;BYMONTHDAY=29;UNTIL=20270401", "2027-01-29")).toEqual(["2027-01-29", "2027-03-29"]);
    expect(ours("FREQ=MONTHLY;BYMONTHDAY=29;UNTIL=20280401", "2028-01-29")).toContain("2028-02-29");
  });

  test("without an end there is a question, and neither may there be more than 60 nor more than two years", () => {
    expect(expand("FREQ=WEEKLY;BYDAY=TU", "2026-12-01", zone)).toMatchObject({ problem: "forever" });
    expect(expand("FREQ=WEEKLY;COUNT=60", "2026-12-01", zone)?.problem).toBeUndefined();
    expect(expand("FREQ=WEEKLY;COUNT=61", "2026-12-01", zone)).toMatchObject({ problem: "tooMany" });
    expect(expand("FREQ=WEEKLY;COUNT=999999999", "2026-12-01", zone)).toMatchObject({ problem: "tooMany" });
    expect(expand("FREQ=MONTHLY;BYDAY=1MO;UNTIL=20361231", "2026-12-07", zone)).toMatchObject({ problem: "tooMany" });
    expect(expand("FREQ=YEARLY;COUNT=5", "2026-12-07", zone)).toMatchObject({ problem: "tooMany" });
  });

  test.each([
    "FREQ=HOURLY",
    "FREQ=WEEKLY;INTERVAL=0",
    "FREQ=WEEKLY;INTERVAL=x",
    "FREQ=WEEKLY;BYDAY=XX",
    "FREQ=WEEKLY;BYHOUR=3",
    "FREQ=WEEKLY;UNTIL=notadate",
    "FREQ=WEEKLY;UNTIL=20269999",
    "",
    ";;;=",
  ])("a rule that nobody here has written is not read: %s", (rule) => {
    expect(expand(rule, "2026-12-01", zone)).toBeUndefined();
  });

  test("the rule is kept without its end", () => {
    expect(withoutEnd("FREQ=WEEKLY;BYDAY=TU;UNTIL=20270112")).toBe("FREQ=WEEKLY;BYDAY=TU");
    expect(withoutEnd("FREQ=WEEKLY;COUNT=4;BYDAY=TU")).toBe("FREQ=WEEKLY;BYDAY=TU");
  });
});

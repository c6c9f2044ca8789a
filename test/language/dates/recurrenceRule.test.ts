import { RRuleTemporal } from "rrule-temporal";
import { describe, expect, test } from "vitest";
import { readDate } from "../../../src/language/dates/readDate.ts";
import { recurrences } from "./cases/recurrences.ts";

const context = { now: new Date("2026-11-22T10:00+01:00"), zone: "Europe/Stockholm" };

function occasions(text: string, count: number): string[] {
  const reading = readDate(text, context);
  if (reading.kind !== "start" || !reading.occasion.rrule) throw new Error(`Nothing recurs in "${text}"`);
  const { date, time = "12:00", rrule } = reading.occasion;
  const start = `${date}T${time}00`.replace(/[-:]/g, "");
  const rule = new RRuleTemporal({ rruleString: `DTSTART;TZID=${context.zone}:${start}\nRRULE:${rrule}` });
  return rule.all((_, index) => index < count).map((moment) => moment.toPlainDateTime().toString().slice(0, 16));
}

describe("recurrence rules, as another program reads them", () => {
  test.each(recurrences.map(([text]) => text))("the first occasion of “%s” is one of its occasions", (text) => {
    const reading = readDate(text, context);
    const [first] = occasions(text, 1);
    expect(reading).toMatchObject({ kind: "start", occasion: { date: first?.slice(0, 10) } });
  });

  test("keep the time of day when clocks change", () => {
    expect(occasions("varannan tisdag kl 18", 12).at(-1)).toBe("2027-04-27T18:00");
  });

  test("odd weeks come twice in a row when the year has 53 weeks", () => {
    expect(occasions("onsdagar udda veckor kl 17", 4)).toEqual([
      "2026-12-02T17:00",
      "2026-12-16T17:00",
      "2026-12-30T17:00",
      "2027-01-06T17:00",
    ]);
  });

  test("the last day is included", () => {
    expect(occasions("varje tisdag kl 18 t.o.m. 8 december", 10).at(-1)).toBe("2026-12-08T18:00");
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { here, isUnprompted } from "../../src/core/ask.ts";
import { limits, type Unprompted, whenToGo } from "../../src/core/manners.ts";
import { instantOf, wallDate, wallTime } from "../../src/language/format/wallClock.ts";
import { workingHoursIn } from "../../src/language/workingHours.ts";
import { person } from "../support/people.ts";

const zone = "Europe/Stockholm";
const hours = workingHoursIn(zone);
const instant = (wall: string) => instantOf(wall.slice(0, 10), wall.slice(11), zone);
const wall = (at: Date | "drop") => (at === "drop" ? at : `${wallDate(at, zone)} ${wallTime(at, zone)}`);

interface Case extends Partial<Pick<Unprompted, "weight">> {
  readonly at: string;
  readonly sent?: readonly string[];
  readonly until?: string;
  readonly quiet?: string;
  readonly to?: keyof typeof limits;
}
const goes = ({ at, sent = [], until, quiet, weight, to = "person" }: Case) =>
  wall(
    whenToGo(
      {
        at: instant(at),
        until: until ? instant(until) : undefined,
        weight,
        quietUntil: quiet ? instant(quiet) : undefined,
        sent: sent.map(instant),
        limits: limits[to],
      },
      hours,
    ),
  );

const wednesday = "2026-11-25 10:00";
const thisWeek = ["2026-11-23 07:30", "2026-11-24 07:30"];

describe("An unprompted message to a person", () => {
  test.each<[string, Case, string]>([
    ["goes at once where nothing speaks against it", { at: wednesday }, wednesday],
    ["waits for the morning", { at: "2026-11-25 03:00" }, "2026-11-25 07:30"],
    ["waits over the weekend", { at: "2026-11-27 20:00" }, "2026-11-30 07:30"],
    ["waits where one has gone today", { at: wednesday, sent: ["2026-11-25 07:30"] }, "2026-11-26 07:30"],
    ["goes where one went yesterday", { at: wednesday, sent: ["2026-11-24 19:59"] }, wednesday],
    ["waits for next week where two have gone in this", { at: wednesday, sent: thisWeek }, "2026-11-30 07:30"],
    [
      "does not count last week",
      { at: "2026-11-23 08:00", sent: ["2026-11-19 09:00", "2026-11-20 09:00"] },
      "2026-11-23 08:00",
    ],
    [
      "waits for Monday where one has gone this Friday",
      { at: "2026-11-27 12:00", sent: ["2026-11-27 08:00"] },
      "2026-11-30 07:30",
    ],
    [
      "waits past Christmas for its turn",
      { at: "2026-12-22 12:00", sent: ["2026-12-21 08:00", "2026-12-22 08:00"] },
      "2026-12-28 07:30",
    ],
    [
      "waits for a week that begins with a holiday",
      { at: "2026-03-31 12:00", sent: ["2026-03-30 08:00", "2026-03-31 08:00"] },
      "2026-04-07 07:30",
    ],
    [
      "waits for the spring's Monday by the wall clock",
      { at: "2026-03-27 19:00", sent: ["2026-03-26 08:00", "2026-03-27 08:00"] },
      "2026-03-30 07:30",
    ],
    ["drops where its turn would come too late", { at: wednesday, sent: thisWeek, until: "2026-11-27 12:00" }, "drop"],
    ["drops where its turn would come at the very end", { at: "2026-11-25 21:00", until: "2026-11-26 07:30" }, "drop"],
    ["waits where its turn comes in time", { at: "2026-11-25 21:00", until: "2026-11-26 07:31" }, "2026-11-26 07:30"],
    [
      "is looked at anew the next day where the person has a pause",
      { at: wednesday, quiet: "2026-12-02 23:59" },
      "2026-11-26 07:30",
    ],
    ["waits for the end of a pause that ends sooner", { at: "2026-11-25 08:00", quiet: wednesday }, wednesday],
    [
      "waits for the morning after a pause that ends at night",
      { at: wednesday, quiet: "2026-11-25 23:59" },
      "2026-11-26 07:30",
    ],
    ["goes where a pause is over", { at: wednesday, quiet: "2026-11-25 09:59" }, wednesday],
  ])("%s", (_what, given, when) => {
    expect(goes(given)).toBe(when);
  });

  test.each<[string, Case, string]>([
    ["is held back by no limit", { at: wednesday, sent: [...thisWeek, "2026-11-25 08:00"] }, wednesday],
    ["is held back by no pause", { at: wednesday, quiet: "2026-12-02 23:59" }, wednesday],
    ["waits for the morning all the same", { at: "2026-11-28 12:00" }, "2026-11-30 07:30"],
    ["drops where the morning is too late", { at: "2026-11-28 12:00", until: "2026-11-29 12:00" }, "drop"],
  ])("that must come %s", (_what, given, when) => {
    expect(goes({ ...given, weight: "must" })).toBe(when);
  });

  test.each<[string, Case, string]>([
    ["goes at night", { at: "2026-11-25 03:00" }, "2026-11-25 03:00"],
    [
      "goes on Christmas Day",
      { at: "2026-12-25 12:00", sent: ["2026-12-21 08:00", "2026-12-22 08:00"] },
      "2026-12-25 12:00",
    ],
    ["goes in a pause", { at: "2026-11-25 23:00", quiet: "2026-12-02 23:59" }, "2026-11-25 23:00"],
    ["drops where it is pointless by now", { at: wednesday, until: "2026-11-25 09:00" }, "drop"],
  ])("that is urgent %s", (_what, given, when) => {
    expect(goes({ ...given, weight: "urgent" })).toBe(when);
  });
});

describe("An unprompted message in a channel", () => {
  const two = ["2026-11-23 08:00", "2026-11-23 08:01"];
  const five = [...two, "2026-11-24 08:00", "2026-11-24 08:01", "2026-11-24 08:02"];
  test.each<[string, Case, string]>([
    [
      "may be the third of a week, and of a day",
      { at: "2026-11-23 09:00", sent: two, to: "channel" },
      "2026-11-23 09:00",
    ],
    ["is not the fourth", { at: wednesday, sent: [...two, "2026-11-24 08:00"], to: "channel" }, "2026-11-30 07:30"],
    ["may be the sixth in a week with a meeting", { at: wednesday, sent: five, to: "channelInMeetingWeek" }, wednesday],
    [
      "is not the seventh",
      { at: wednesday, sent: [...five, "2026-11-25 08:00"], to: "channelInMeetingWeek" },
      "2026-11-30 07:30",
    ],
    [
      "counts its week in the group's zone",
      { at: "2026-11-30 08:00", sent: ["2026-11-29 23:59", "2026-11-29 23:59", "2026-11-29 23:59"], to: "channel" },
      "2026-11-30 08:00",
    ],
  ])("%s", (_what, given, when) => {
    expect(goes(given)).toBe(when);
  });
});

test("Only the time that came is unprompted: what happened to a message is somebody's act", () => {
  expect(isUnprompted({ clock: "a group" })).toBe(true);
  expect(isUnprompted({ clock: here })).toBe(false);
  expect(isUnprompted(person("Alva"))).toBe(false);
});

test("Whatever is asked for, and however often, nobody gets more than the limits, and nothing outside working hours", () => {
  const year = Date.UTC(2026, 0, 1) / 60_000;
  const minutes = fc.array(fc.integer({ min: year, max: year + 60 * 24 * 60 }), { minLength: 1, maxLength: 40 });
  const kind = fc.constantFrom("person" as const, "channel" as const);
  fc.assert(
    fc.property(minutes, kind, (asked, to) => {
      const sent: Date[] = [];
      for (const at of asked.sort((a, b) => a - b).map((minute) => new Date(minute * 60_000))) {
        const rest = { until: undefined, weight: undefined, quietUntil: undefined, sent, limits: limits[to] };
        const when = whenToGo({ at, ...rest }, hours);
        if (when === "drop") return false;
        if (when.getTime() === at.getTime()) sent.push(at);
        // What has to wait may then go, if nothing else has gone meanwhile.
        else if (whenToGo({ at: when, ...rest }, hours) !== when) return false;
      }
      const perDay = Map.groupBy(sent, hours.dateOf);
      const perWeek = Map.groupBy(sent, (at) => hours.weekOf(at).from.getTime());
      return (
        sent.every((at) => hours.open(at) === at) &&
        [...perDay.values()].every((some) => some.length <= limits[to].day) &&
        [...perWeek.values()].every((some) => some.length <= limits[to].week)
      );
    }),
  );
});

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { printCalendar, typeOf } from "../../../src/adapters/calendar/print.ts";
import type { CalendarEvent, Invitation, Subscription } from "../../../src/core/calendar.ts";
import { instantOf } from "../../../src/language/format/wallClock.ts";
import { readCalendar } from "../../support/calendars.ts";

const booked = new Date("2026-11-24T09:00:00Z");
const event: CalendarEvent = {
  uid: "0c9d@samsprak",
  sequence: 3,
  changedAt: booked,
  startsAt: new Date("2026-12-10T16:00:00Z"),
  endsAt: new Date("2026-12-10T18:00:00Z"),
  zone: "Europe/Stockholm",
  title: "Möte 3/2026: IOP Öppen hall",
  description: "Dagordning\n1. Mötets öppnande",
  place: "Rådhuset, rum 2",
  url: "https://example.org/mote?a=1;b=2,3",
  cancelled: false,
};
const invitation = (changes: Partial<CalendarEvent> = {}): Invitation => ({
  ...{ kind: "invitation", from: "Samverkansgruppen", at: new Date("2026-11-25T10:30:00Z"), language: "sv" },
  event: { ...event, ...changes },
});
const subscription = (...events: readonly Partial<CalendarEvent>[]): Subscription => ({
  ...{ kind: "subscription", name: "Samverkansgruppen: möten", language: "sv" },
  events: events.map((changes, i) => ({ ...event, uid: `${i}@samsprak`, ...changes })),
});

describe("A meeting as a file", () => {
  test("is an invitation that both programs read alike", () => {
    const { method, events } = readCalendar(printCalendar(invitation()));
    expect(method).toBe("REQUEST");
    expect(events).toEqual([
      {
        ...{ uid: "0c9d@samsprak", sequence: 3, status: "CONFIRMED" },
        ...{ start: "2026-12-10T16:00:00.000Z", end: "2026-12-10T18:00:00.000Z" },
        ...{ summary: event.title, description: event.description, location: event.place, url: event.url },
      },
    ]);
    expect(typeOf(invitation())).toBe("text/calendar; charset=utf-8; method=REQUEST");
  });

  test("takes itself away again once the meeting is cancelled", () => {
    const cancelled = invitation({ cancelled: true, sequence: 4 });
    const { method, events } = readCalendar(printCalendar(cancelled));
    expect([method, events[0]?.status, events[0]?.sequence]).toEqual(["CANCEL", "CANCELLED", 4]);
    expect(typeOf(cancelled)).toContain("method=CANCEL");
  });

  test("is stamped in UTC when it is made, asks for no answer, and names nobody", () => {
    const text = printCalendar(invitation());
    expect(text).toContain("\r\nDTSTAMP:20261125T103000Z\r\n");
    expect(text.replaceAll("\r\n ", "")).toContain("ORGANIZER;SCHEDULE-AGENT=NONE;CN=Samverkansgruppen:mailto:");
    expect(text).not.toContain("ATTENDEE");
  });
});

describe("A calendar to subscribe to", () => {
  test("has no method, a name, and stamps that stay while nothing changes", () => {
    const text = printCalendar(subscription({}, { changedAt: new Date("2026-11-26T08:00:00Z") }));
    expect(readCalendar(text).method).toBeUndefined();
    expect(text).toContain("\r\nX-WR-CALNAME:Samverkansgruppen: möten\r\n");
    expect([...text.matchAll(/DTSTAMP:(\S+)/gu)].map(([, at]) => at)).toEqual(["20261124T090000Z", "20261126T080000Z"]);
    expect(typeOf(subscription())).toBe("text/calendar; charset=utf-8");
  });

  test("is a calendar also while it is empty", () => {
    expect(readCalendar(printCalendar(subscription())).events).toEqual([]);
  });

  test("tells each zone's rules once", () => {
    const text = printCalendar(subscription({}, {}, { zone: "Europe/Helsinki" }));
    expect([...text.matchAll(/TZID:(\S+)/gu)].map(([, zone]) => zone)).toEqual(["Europe/Stockholm", "Europe/Helsinki"]);
    expect(text).toContain("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\n");
  });
});

/** From and to on the wall, and the zone. */
const times: readonly (readonly [from: string, to: string, zone: string])[] = [
  ["2026-03-28T17:00", "2026-03-28T19:00", "Europe/Stockholm"],
  ["2026-03-29T01:30", "2026-03-29T03:30", "Europe/Stockholm"],
  ["2026-03-29T10:00", "2026-03-29T11:00", "Europe/Stockholm"],
  ["2027-03-28T00:30", "2027-03-28T04:00", "Europe/Stockholm"],
  ["2027-03-29T17:00", "2027-03-29T19:00", "Europe/Stockholm"],
  ["2026-10-24T23:00", "2026-10-25T04:00", "Europe/Stockholm"],
  ["2026-10-25T01:30", "2026-10-25T02:30", "Europe/Stockholm"],
  ["2026-10-25T17:00", "2026-10-25T19:00", "Europe/Stockholm"],
  ["2026-12-31T23:00", "2027-01-01T01:00", "Europe/Stockholm"],
  ["2026-03-08T01:30", "2026-03-08T03:30", "America/New_York"],
  ["2026-04-05T01:00", "2026-04-05T12:00", "Pacific/Auckland"],
  ["2026-02-20T17:00", "2026-02-20T19:00", "Africa/Casablanca"],
  ["2026-03-22T01:00", "2026-03-22T05:00", "Africa/Casablanca"],
  ["2026-07-01T17:00", "2026-07-01T19:00", "America/Sao_Paulo"],
  ["2026-07-01T17:00", "2026-07-01T19:00", "America/Mexico_City"],
  ["2026-07-01T17:00", "2026-07-01T19:00", "Asia/Kolkata"],
  ["2026-07-01T17:00", "2026-07-01T19:00", "UTC"],
];
const instant = (wall: string, zone: string) => instantOf(wall.slice(0, 10), wall.slice(11), zone);
const crossing = subscription(
  ...times.map(([from, to, zone]) => ({ zone, startsAt: instant(from, zone), endsAt: instant(to, zone) })),
);

describe("Where clocks are set forward or back", () => {
  test.each(times)("from %s to %s in %s is the same instants to both programs", (from, to, zone) => {
    const [startsAt, endsAt] = [instant(from, zone), instant(to, zone)];
    const { events } = readCalendar(printCalendar(invitation({ startsAt, endsAt, zone })));
    expect([events[0]?.start, events[0]?.end]).toEqual([startsAt.toISOString(), endsAt.toISOString()]);
  });

  test("both of the hours that autumn gives twice are told apart", () => {
    const [startsAt, endsAt] = [new Date("2026-10-25T00:30:00Z"), new Date("2026-10-25T01:30:00Z")];
    const { events } = readCalendar(printCalendar(invitation({ startsAt, endsAt })));
    expect([events[0]?.start, events[0]?.end]).toEqual([startsAt.toISOString(), endsAt.toISOString()]);
  });

  test("a meeting keeps to the clock on the wall", () => {
    const text = printCalendar(crossing);
    expect(text).toContain("DTSTART;TZID=Europe/Stockholm:20260328T170000\r\n");
    expect(text).toContain("DTSTART;TZID=Europe/Stockholm:20270329T170000\r\n");
  });

  test("the text is the same whatever zone the server is in", async () => {
    const file = fileURLToPath(new URL("../../../src/adapters/calendar/print.ts", import.meta.url));
    const program = `
      import { printCalendar } from ${JSON.stringify(file)};
      const revive = (key, value) => (/At$/.test(key) ? new Date(value) : value);
      process.stdout.write(printCalendar(JSON.parse(process.argv[1], revive)));`;
    const run = async (zone: string) => {
      const args = ["--input-type=module", "-e", program, JSON.stringify(crossing)];
      return (await promisify(execFile)(process.execPath, args, { env: { ...process.env, TZ: zone } })).stdout;
    };
    const here = printCalendar(crossing);
    for (const zone of ["UTC", "Europe/Stockholm", "Pacific/Auckland"]) expect(await run(zone)).toBe(here);
  });
});

describe("Whatever is written in a meeting", () => {
  const hostile = [
    ["line breaks", "Ett\nTvå\r\nTre\rFyra", "Ett\nTvå\nTre\nFyra"],
    [
      "a line that would begin a component",
      "Ett\r\nEND:VEVENT\r\nBEGIN:VALARM\r\nATTACH:https://example.org",
      undefined,
    ],
    ["other ends of lines", "Ett\u2028Två\u0085Tre\vFyra\fFem", "Ett\nTvå\nTre\nFyra\nFem"],
    ["what separates", String.raw`Ett, två; tre: fyra\ fem\\ sex\, sju "åtta"`, undefined],
    ["characters that steer", "Ett\u0000Två\u001b[31mTre\u007f", "EttTvå[31mTre"],
    ["emoji and long lines", `${"👩‍👩‍👧‍👦 åäö ".repeat(40)}slut`, undefined],
    ["half a character", "Ett\ud83d", "Ett\ufffd"],
  ] as const;
  test.each(hostile)("%s stays text", (_what, written, read) => {
    const text = read ?? written.replaceAll("\r\n", "\n");
    const given = { title: written, description: written, place: written };
    const { events } = readCalendar(printCalendar(invitation(given)));
    expect(events).toHaveLength(1);
    expect(events[0]).toMatchObject({ summary: text, description: text, location: text, uid: event.uid });
  });

  test.each(hostile)("%s can stand in the group's name", (_what, written) => {
    for (const calendar of [
      { ...invitation(), from: written },
      { ...subscription({}), name: written },
    ]) {
      const text = printCalendar(calendar);
      expect(readCalendar(text).events).toHaveLength(1);
      const components = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents().map(({ name }) => name);
      expect(components).toEqual(["vtimezone", "vevent"]);
    }
  });

  test("a backslash and an n are not a line's end", () => {
    const title = String.raw`C:\nytt`;
    const component = new ICAL.Component(ICAL.parse(printCalendar(invitation({ title }))));
    expect(component.getFirstSubcomponent("vevent")?.getFirstPropertyValue("summary")).toBe(title);
  });

  test("an address stays on one line", () => {
    const text = printCalendar(invitation({ url: "https://example.org/a\r\nX-OWN: b" }));
    expect(text).not.toMatch(/^X-OWN/mu);
    expect(readCalendar(text).events[0]?.url).toBe("https://example.org/aX-OWN:%20b");
    expect(printCalendar(invitation({ url: "no address" }))).not.toContain("URL:");
  });
});

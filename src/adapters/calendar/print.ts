import type { Calendar, CalendarEvent, Invitation } from "../../core/calendar.ts";
import { isShownTwice } from "../../language/format/clockChanges.ts";
import { wallMoment } from "../../language/format/wallClock.ts";
import { escapeText, joinLines, quote } from "./lines.ts";
import { zoneLines } from "./zone.ts";

/** Says who calls, to those calendar programs that take no invitation without. Nothing is to be sent there. */
const nowhere = "mailto:samsprak@samsprak.invalid";
/** How often a calendar program should look again, where it asks. */
const refresh = "PT1H";

/** A calendar as text (RFC 5545, and RFC 5546 for what is handed over). The same calendar gives the same text. */
export function printCalendar(calendar: Calendar): string {
  const events = calendar.kind === "invitation" ? [calendar.event] : calendar.events;
  return joinLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Samsprak//Calendar//${calendar.language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    ...headLines(calendar),
    ...zonesOf(events),
    ...events.flatMap((event) => eventLines(event, calendar)),
    "END:VCALENDAR",
  ]);
}

/** The media type of the printed text. */
export function typeOf(calendar: Calendar): string {
  const method = calendar.kind === "invitation" ? `; method=${methodOf(calendar)}` : "";
  return `text/calendar; charset=utf-8${method}`;
}

function methodOf({ event }: Invitation): "REQUEST" | "CANCEL" {
  return event.cancelled ? "CANCEL" : "REQUEST";
}

function headLines(calendar: Calendar): readonly string[] {
  if (calendar.kind === "invitation") return [`METHOD:${methodOf(calendar)}`];
  const name = escapeText(calendar.name);
  return [
    ...[`NAME:${name}`, `X-WR-CALNAME:${name}`],
    ...[`REFRESH-INTERVAL;VALUE=DURATION:${refresh}`, `X-PUBLISHED-TTL:${refresh}`],
  ];
}

function zonesOf(events: readonly CalendarEvent[]): readonly string[] {
  const byZone = Map.groupBy(events, ({ zone }) => zone);
  return [...byZone].flatMap(([zone, those]) => {
    const times = those.flatMap(({ startsAt, endsAt }) => [startsAt.getTime(), endsAt.getTime()]);
    return zoneLines(zone, new Date(Math.min(...times)), new Date(Math.max(...times)));
  });
}

function eventLines(event: CalendarEvent, calendar: Calendar): readonly string[] {
  const { uid, sequence, changedAt, startsAt, endsAt, zone, title, description, place, url, cancelled } = event;
  // What is handed over is stamped when it is made, what is read again and again when it was last another.
  const stampedAt = calendar.kind === "invitation" ? calendar.at : changedAt;
  const safeUrl = url && URL.parse(url)?.href;
  return [
    "BEGIN:VEVENT",
    `UID:${escapeText(uid)}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${utc(stampedAt)}`,
    ...timeLines(startsAt, endsAt, zone),
    `SUMMARY:${escapeText(title)}`,
    ...(place ? [`LOCATION:${escapeText(place)}`] : []),
    ...(safeUrl ? [`URL:${safeUrl}`] : []),
    ...(description ? [`DESCRIPTION:${escapeText(description)}`] : []),
    `STATUS:${cancelled ? "CANCELLED" : "CONFIRMED"}`,
    ...(calendar.kind === "invitation" ? [`ORGANIZER;SCHEDULE-AGENT=NONE;CN=${quote(calendar.from)}:${nowhere}`] : []),
    "END:VEVENT",
  ];
}

/** By the zone's clocks; in UTC where they show one of the times twice, which programs read one way or the other. */
function timeLines(start: Date, end: Date, zone: string): readonly string[] {
  if ([start, end].some((time) => isShownTwice(time, zone))) return [`DTSTART:${utc(start)}`, `DTEND:${utc(end)}`];
  return [`DTSTART${wall(start, zone)}`, `DTEND${wall(end, zone)}`];
}

function wall(instant: Date, zone: string): string {
  const { date, time } = wallMoment(instant, zone);
  return `;TZID=${quote(zone)}:${date.replaceAll("-", "")}T${time.replace(":", "")}00`;
}

function utc(instant: Date): string {
  return `${instant.toISOString().slice(0, 19).replace(/[-:]/gu, "")}Z`;
}

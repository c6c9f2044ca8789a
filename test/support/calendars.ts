import ICAL from "ical.js";
import nodeIcal, { type VEvent } from "node-ical";
import { expect } from "vitest";

export interface ReadEvent {
  readonly uid: string;
  readonly sequence: number;
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  readonly description: string;
  readonly location: string;
  readonly url: string;
  readonly status: string;
}

export interface ReadCalendar {
  readonly method: string | undefined;
  readonly events: readonly ReadEvent[];
}

/** Opens a calendar with two programs that others wrote. They must find the same in it, and no line longer than allowed. */
export function readCalendar(text: string): ReadCalendar {
  expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
  expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u);
  for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  const calendar = new ICAL.Component(ICAL.parse(text));
  const events = calendar.getAllSubcomponents("vevent").map(readEvent);
  const others = Object.values(nodeIcal.sync.parseICS(text)).filter((one): one is VEvent => one?.type === "VEVENT");
  expect(others.map(asRead)).toEqual(events);
  return { method: calendar.getFirstPropertyValue("method")?.toString(), events };
}

function readEvent(component: ICAL.Component): ReadEvent {
  const event = new ICAL.Event(component);
  const value = (name: string) => component.getFirstPropertyValue(name)?.toString() ?? "";
  return {
    uid: event.uid,
    sequence: event.sequence,
    start: event.startDate.toJSDate().toISOString(),
    end: event.endDate.toJSDate().toISOString(),
    summary: event.summary,
    description: event.description ?? "",
    location: event.location ?? "",
    url: value("url"),
    status: value("status"),
  };
}

function asRead({ uid, sequence, start, end, summary, description, location, url, status }: VEvent): ReadEvent {
  return {
    ...{ uid, sequence: Number(sequence), start: start.toISOString(), end: end?.toISOString() ?? "" },
    ...{ summary: textOf(summary), description: textOf(description), location: textOf(location) },
    ...{ url: textOf(url), status: status ?? "" },
  };
}

/** A value that may come with parameters. */
function textOf(value: string | { readonly val: string } | undefined): string {
  return typeof value === "object" ? value.val : (value ?? "");
}

import { instantOf, wallDate, wallTime } from "../../../language/format/wallClock.ts";

/** A time as the clock on a wall shows it: "2026-12-10T17:00". The zone stands beside it. */
export type Wall = string;

/** From when to when, in one zone. */
export interface Span {
  readonly start: Wall;
  readonly end: Wall;
}

export function wallOf(date: string, time: string): Wall {
  return `${date}T${time}`;
}

export function dateOf(wall: Wall): string {
  return wall.slice(0, 10);
}

export function timeOf(wall: Wall): string {
  return wall.slice(11, 16);
}

/** What the clocks in a zone show at an instant. */
export function wallAt(instant: Date, zone: string): Wall {
  return wallOf(wallDate(instant, zone), wallTime(instant, zone));
}

/**
 * The instant of a wall time. An hour that does not occur (the zone or its rules have changed since it was booked) is
 * taken an hour later, as clocks then show.
 */
export function instantAt(wall: Wall, zone: string): Date {
  try {
    return instantOf(dateOf(wall), timeOf(wall), zone);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const later = new Date(Date.parse(`${wall}:00Z`) + 3_600_000).toISOString();
    return instantOf(later.slice(0, 10), later.slice(11, 16), zone);
  }
}

/** So many minutes later, as they pass. */
export function laterBy(wall: Wall, minutes: number, zone: string): Wall {
  return wallAt(new Date(instantAt(wall, zone).getTime() + minutes * 60_000), zone);
}

/** How long a span lasts, in minutes as they pass. */
export function lengthOf({ start, end }: Span, zone: string): number {
  return (instantAt(end, zone).getTime() - instantAt(start, zone).getTime()) / 60_000;
}

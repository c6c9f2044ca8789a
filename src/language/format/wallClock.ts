import { dayMs } from "../day.ts";

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Making an Intl formatter costs a thousand times more than using it, so there is one for each zone. */
function formatterFor(zone: string): Intl.DateTimeFormat {
  const known = formatters.get(zone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("sv-SE", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  formatters.set(zone, made);
  return made;
}

/** "2026-11-24 17:00": Swedish is the locale whose numeric form already is ISO 8601. */
function wallClock(instant: Date, zone: string): string {
  return formatterFor(zone).format(instant);
}

/** The date and the time of day in a zone, as "2026-11-24" and "17:00". */
export function wallMoment(instant: Date, zone: string): { date: string; time: string } {
  const shown = wallClock(instant, zone);
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

/** The calendar date in a zone, as "2026-11-24". */
export function wallDate(instant: Date, zone: string): string {
  return wallClock(instant, zone).slice(0, 10);
}

/** The time of day in a zone, as "17:00". */
export function wallTime(instant: Date, zone: string): string {
  return wallClock(instant, zone).slice(11, 16);
}

const writtenDate = /^\d{4}-\d{2}-\d{2}$/;
const writtenTime = /^\d{2}:\d{2}$/;

/** How far ahead of UTC the clocks of a zone are at a moment; both in milliseconds. */
export function offsetAt(moment: number, zone: string): number {
  const minute = Math.floor(moment / 60_000) * 60_000;
  return Date.parse(`${wallClock(new Date(minute), zone).replace(" ", "T")}:00Z`) - minute;
}

/**
 * The instant at which clocks in a zone show a date ("2026-11-24") and a time ("17:00").
 * Where autumn gives an hour twice, the first is meant.
 * @throws RangeError for a date or time that never occurs: 30 February, or an hour that spring skips.
 */
export function instantOf(date: string, time: string, zone: string): Date {
  const wanted = `${date} ${time}`;
  const asUtc = writtenDate.test(date) && writtenTime.test(time) ? Date.parse(`${date}T${time}:00Z`) : Number.NaN;
  if (Number.isNaN(asUtc)) throw new RangeError(`No such date and time: ${wanted}`);
  // The offset before a change of clocks is tried first: that is the first of two equal hours.
  for (const nearby of [asUtc - dayMs, asUtc + dayMs]) {
    const candidate = new Date(asUtc - offsetAt(nearby, zone));
    if (wallClock(candidate, zone) === wanted) return candidate;
  }
  throw new RangeError(`The time ${wanted} does not occur in ${zone}`);
}

import type { Clock, PartOfDay, TimeFacts } from "./facts.ts";
import { HOURS } from "./partsOfDay.ts";

/** Minutes after midnight; an end after midnight is more than 1440. */
export interface Times {
  readonly start: number;
  readonly end?: number;
  /** When the text names only a part of the day: the end of that part. */
  readonly over?: number;
}

const NOON = 720;
const DAY = 1440;
/** People meet between 7 and 21, so a bare "3" is in the afternoon. */
const EARLIEST_BARE = 7 * 60;
const LATE_PARTS: ReadonlySet<PartOfDay> = new Set(["afternoon", "evening", "night"]);
const DAWN = 6 * 60;

function minutesOf({ hour, minute }: Clock): number {
  return hour * 60 + minute;
}

function startOf(clock: Clock, part: PartOfDay | undefined): number {
  const written = minutesOf(clock);
  if (clock.sure || written >= NOON) return written;
  if (part === "earlyMorning" || part === "forenoon") return written;
  if (part === "night" && written < DAWN) return written;
  const late = part !== undefined && LATE_PARTS.has(part);
  return late || written < EARLIEST_BARE ? written + NOON : written;
}

/** "8–10 pm" begins in the evening, "11–1 pm" before noon, and "6–18" in the morning. */
function startBefore(start: Clock, end: Clock, part: PartOfDay | undefined): number {
  const written = minutesOf(start);
  const last = minutesOf(end);
  if (end.dial && !start.sure) return last >= NOON && written + NOON < last ? written + NOON : written;
  const likely = startOf(start, part);
  return end.sure && likely >= last && written < last ? written : likely;
}

function endAfter(start: number, clock: Clock): number {
  const written = minutesOf(clock);
  if (written > start) return written;
  const later = clock.sure ? written : written + NOON;
  return later > start ? later : written + DAY;
}

/** The times that the facts tell, or undefined when they tell none. */
export function readTimes({ clock, endClock, part }: TimeFacts): Times | undefined {
  if (!clock) return part && { start: HOURS[part].usual * 60, over: HOURS[part].over * 60 };
  if (!endClock) return { start: startOf(clock, part) };
  const start = startBefore(clock, endClock, part);
  return { start, end: endAfter(start, endClock) };
}

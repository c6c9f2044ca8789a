import { type Day, isoDate } from "../day.ts";
import { instantOf, wallMoment } from "../format/wallClock.ts";
import type { Facts } from "./facts.ts";
import type { Occasion } from "./reading.ts";
import type { Times } from "./times.ts";

/** Where and when a text is read. */
export interface Here {
  readonly now: Date;
  readonly zone: string;
  readonly today: Day;
  /** Minutes after midnight. */
  readonly minute: number;
}

const DAY_MINUTES = 1440;

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** A moment some minutes after the midnight that begins a day. */
function moment(day: Day, minutes: number): { date: string; time: string } {
  const minute = minutes % DAY_MINUTES;
  const time = `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
  return { date: isoDate(day + Math.floor(minutes / DAY_MINUTES)), time };
}

function occurs({ date, time }: { date: string; time: string }, zone: string): boolean {
  try {
    instantOf(date, time, zone);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

function occasionAt(day: Day, times: Times, facts: Facts, { zone }: Here): Occasion | undefined {
  const start = moment(day, times.start);
  if (!occurs(start, zone)) return undefined;
  const end = times.end ?? (facts.minutes === undefined ? undefined : times.start + facts.minutes);
  return {
    ...start,
    ...(times.over !== undefined && { approximate: true }),
    ...(end !== undefined && { end: moment(day, end) }),
  };
}

function wholeDay(day: Day, { minutes }: Facts): Occasion {
  return { date: isoDate(day), ...(minutes !== undefined && { minutes }) };
}

/** "Om en timme": counted on the clock's hands, not on the wall, so that it is right when clocks change. */
export function occasionIn(minutesFromNow: number, { minutes }: Facts, { now, zone }: Here): Occasion {
  const at = (minutesLater: number) => wallMoment(new Date(now.getTime() + minutesLater * 60_000), zone);
  const start = at(minutesFromNow);
  return { ...start, ...(minutes !== undefined && { end: at(minutesFromNow + minutes) }) };
}

/** On a day, at a time where there is one; undefined where spring skips that time. */
export function occasionOn(day: Day, times: Times | undefined, facts: Facts, here: Here): Occasion | undefined {
  return times ? occasionAt(day, times, facts, here) : wholeDay(day, facts);
}

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
  /** The day of a time that is said without one; undefined: the next on which it is still to come. */
  readonly timeOn?: Day | undefined;
}

interface Moment {
  readonly date: string;
  readonly time: string;
}

const DAY_MINUTES = 1440;

function twoDigits(value: number): string {
  return String(value).padStart(2, "0");
}

/** A moment some minutes after the midnight that begins a day. */
function moment(day: Day, minutes: number): Moment {
  const minute = minutes % DAY_MINUTES;
  const time = `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`;
  return { date: isoDate(day + Math.floor(minutes / DAY_MINUTES)), time };
}

/** Undefined where spring skips the time. */
function wallMomentHere({ date, time }: Moment, { zone: theirs }: Facts, { zone }: Here): Moment | undefined {
  try {
    const instant = instantOf(date, time, theirs ?? zone);
    return theirs === undefined ? { date, time } : wallMoment(instant, zone);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function occasionAt(day: Day, times: Times, facts: Facts, here: Here): Occasion | undefined {
  const start = wallMomentHere(moment(day, times.start), facts, here);
  if (!start) return undefined;
  const until = times.end ?? (facts.minutes === undefined ? undefined : times.start + facts.minutes);
  const ends = until === undefined ? undefined : moment(day, until);
  const end = ends && facts.zone !== undefined ? wallMomentHere(ends, facts, here) : ends;
  return {
    ...start,
    ...((times.over !== undefined || facts.loose) && { approximate: true }),
    ...(end && { end }),
  };
}

/** Whether the occasion began before now. One that has no time lasts the day. */
export function hasBegun({ date, time }: Occasion, { today, minute }: Here): boolean {
  const { date: todaysDate, time: now } = moment(today, minute);
  return time !== undefined && `${date} ${time}` < `${todaysDate} ${now}`;
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

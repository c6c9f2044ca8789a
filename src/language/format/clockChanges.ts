import { dayMs } from "../day.ts";
import { offsetAt } from "./wallClock.ts";

/** A moment at which the clocks of a zone are set forward or back. Offsets are minutes ahead of UTC. */
export interface ClockChange {
  readonly at: Date;
  readonly before: number;
  readonly after: number;
}

const minuteMs = 60_000;
/** No zone sets its clocks twice within a week. */
const stepMs = 7 * dayMs;

/** How far ahead of UTC the clocks of a zone are, in minutes. */
export function minutesAhead(instant: Date, zone: string): number {
  return offsetAt(instant.getTime(), zone) / minuteMs;
}

/** Whether the clocks of a zone show this time once more, an hour or so before or after. */
export function isShownTwice(instant: Date, zone: string): boolean {
  const moment = instant.getTime();
  const own = offsetAt(moment, zone);
  return [moment - dayMs, moment + dayMs].some((nearby) => {
    const other = offsetAt(nearby, zone);
    return other !== own && offsetAt(moment + own - other, zone) === other;
  });
}

/** When the clocks of a zone are set within a span, by the rules that this program's own runtime knows. */
export function findClockChanges(zone: string, from: Date, to: Date): readonly ClockChange[] {
  const changes: ClockChange[] = [];
  for (let start = from.getTime(); start < to.getTime(); start += stepMs) {
    const end = Math.min(start + stepMs, to.getTime());
    const before = offsetAt(start, zone);
    const after = offsetAt(end, zone);
    if (before === after) continue;
    const at = new Date(firstWith(after, start, end, zone));
    changes.push({ at, before: before / minuteMs, after: after / minuteMs });
  }
  return changes;
}

/** The first minute that has the offset, somewhere after the start. */
function firstWith(offset: number, start: number, end: number, zone: string): number {
  let without = Math.floor(start / minuteMs);
  let withIt = Math.ceil(end / minuteMs);
  while (withIt - without > 1) {
    const middle = Math.floor((without + withIt) / 2);
    if (offsetAt(middle * minuteMs, zone) === offset) withIt = middle;
    else without = middle;
  }
  return withIt * minuteMs;
}

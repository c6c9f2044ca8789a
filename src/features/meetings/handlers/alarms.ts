import { call } from "../../../core/command.ts";
import type { Turn } from "../../../core/turn.ts";
import { ring } from "../commands/alarms.ts";
import { type AlarmKind, alarmKinds, dueOf } from "../rules/timing.ts";
import type { Span } from "../rules/wall.ts";

/** What the alarms of a meeting are made of. */
export interface Alarmed extends Span {
  readonly id: string;
  readonly zone: string;
  readonly sequence: number;
  readonly calledAt?: Date | undefined;
}

/**
 * Puts a meeting on the clock: when it is booked, and again when it is moved. What is set for an earlier time finds,
 * when it rings, that the meeting is elsewhere, and does nothing.
 */
export function setAlarms(turn: Turn, meeting: Alarmed): void {
  for (const kind of alarmKinds) {
    const due = dueOf(kind, meeting, turn.group.rules.noticeDays);
    if (due > turn.now) setAlarm(turn, meeting, kind, due);
    // Whoever books late still calls everyone; what would have come before that is let go.
    else if (kind === "notice" && !meeting.calledAt)
      turn.at(turn.now, call(ring, { id: meeting.id, kind, short: true }), alarmId(meeting, kind, due));
  }
}

export function setAlarm(turn: Turn, meeting: Alarmed, kind: AlarmKind, due: Date): void {
  turn.at(due, call(ring, { id: meeting.id, kind }), alarmId(meeting, kind, due));
}

function alarmId({ id, sequence }: Alarmed, kind: AlarmKind, due: Date): string {
  return `meeting:${id}:${kind}:${sequence}:${due.toISOString()}`;
}

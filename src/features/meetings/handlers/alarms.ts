import { call } from "../../../core/command.ts";
import type { GroupRules } from "../../../core/group.ts";
import type { Turn } from "../../../core/turn.ts";
import { ring } from "../commands/alarms.ts";
import { type AlarmKind, alarmKinds, dueOf } from "../rules/timing.ts";
import type { Span } from "../rules/wall.ts";
import { findMeetings } from "../store/meetings.ts";

/** More than any group has planned at once. */
const mostComing = 500;

/** What the alarms of a meeting are made of. */
export interface Alarmed extends Span {
  readonly id: string;
  readonly zone: string;
  readonly sequence: number;
  readonly calledAt?: Date | undefined;
}

type NoticeRule = Pick<GroupRules, "noticeDays">;

/** All planned meetings follow a new rule for how early people are called; other features get this through the catalogue. */
export async function followNoticeRule(turn: Turn, rule: NoticeRule): Promise<void> {
  if (rule.noticeDays === turn.group.rules.noticeDays) return;
  const coming = await findMeetings(turn, { in: ["planned"], after: turn.now, most: mostComing });
  for (const meeting of coming) if (!meeting.calledAt) setAlarms(turn, meeting, rule);
}

/**
 * Puts a meeting on the clock: when it is booked, and again when it is moved. What is set for an earlier time finds,
 * when it rings, that the meeting is elsewhere, and does nothing.
 */
export function setAlarms(turn: Turn, meeting: Alarmed, { noticeDays }: NoticeRule = turn.group.rules): void {
  for (const kind of alarmKinds) {
    const due = dueOf(kind, meeting, noticeDays);
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

import { call } from "../../../core/command.ts";
import type { Turn } from "../../../core/turn.ts";
import { ring } from "../commands/alarms.ts";
import { alarmAt, alarmKinds } from "../rules/timing.ts";

/** Puts a day on the clock. What was set for an earlier day finds, when it rings, that the day is another, and is silent. */
export function setAlarms(turn: Turn, id: string, due: string): void {
  for (const kind of alarmKinds) {
    const at = alarmAt(kind, due, turn.group.zone);
    if (at > turn.now) turn.at(at, call(ring, { id, kind, due }), `action:${id}:${kind}:${due}`);
  }
}

import { call } from "../../../core/command.ts";
import type { Turn } from "../../../core/turn.ts";
import { instantOf } from "../../../language/format/wallClock.ts";
import { ring } from "../commands/alarms.ts";
import type { Agreement } from "../rules/agreement.ts";
import { alarmsOf, datesOf } from "../rules/timing.ts";

const morning = "09:00";

/** Puts its days on the clock. What was set for a day that has changed finds so when it rings, and is silent. */
export function setAlarms(turn: Turn, agreement: Agreement): void {
  for (const { kind, on, day } of alarmsOf(datesOf(agreement))) {
    const at = instantOf(day, morning, turn.group.zone);
    const id = `agreement:${agreement.id}:${kind}:${day}:${on}`;
    if (at > turn.now) turn.at(at, call(ring, { id: agreement.id, kind, on }), id);
  }
}

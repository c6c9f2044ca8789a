import type { Feature } from "../../../core/feature.ts";
import type { Needs } from "../needs.ts";
import { findTelling } from "../store/minutes.ts";
import { approvedMark, minutesMark } from "../views/marks.ts";

/** What stands beside a text is drawn anew where other features have changed it: a decision, a registration. */
export const followChanges =
  ({ decisionSubject }: Pick<Needs, "decisionSubject">): NonNullable<Feature["follow"]> =>
  async (turn, changed) => {
    for (const [{ kind }, id] of changed) {
      if (kind === approvedMark.kind) turn.changed(minutesMark, id);
      if (kind !== decisionSubject) continue;
      for (const minutes of await findTelling(turn, id)) {
        turn.changed(minutesMark, minutes.id);
        if (minutes.state === "approved") turn.changed(approvedMark, minutes.id);
      }
    }
  };

import type { Feature } from "../../../core/feature.ts";
import type { Needs } from "../needs.ts";
import { findAll, findTelling } from "../store/minutes.ts";
import { approvedMark, minutesMark } from "../views/marks.ts";
import { endLost } from "./rights.ts";

const most = 50;

/**
 * What stands beside a text is drawn anew where other features have changed it: a decision, a registration. Where roles
 * have changed it is seen to that those who are asked can still check.
 */
export const followChanges =
  (needs: Pick<Needs, "decisionSubject" | "groupSubject" | "findMembers">): NonNullable<Feature["follow"]> =>
  async (turn, changed) => {
    for (const [{ kind }, id] of changed) {
      if (kind === approvedMark.kind) turn.changed(minutesMark, id);
      if (kind === needs.groupSubject)
        for (const minutes of await findAll(turn, { state: "sent" }, most)) await endLost(turn, minutes, needs);
      if (kind !== needs.decisionSubject) continue;
      for (const minutes of await findTelling(turn, id)) {
        turn.changed(minutesMark, minutes.id);
        if (minutes.state === "approved") turn.changed(approvedMark, minutes.id);
      }
    }
  };

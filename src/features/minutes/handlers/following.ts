import type { Feature } from "../../../core/feature.ts";
import type { Needs } from "../needs.ts";
import { findAll, findTelling } from "../store/minutes.ts";
import { approvedMark, minutesMark } from "../views/marks.ts";
import { joinInDrafts, type OnRecordNeeds } from "./onRecord.ts";
import { endLost } from "./rights.ts";

const most = 50;

type FollowNeeds = Pick<Needs, "decisionSubject" | "actionSubject" | "groupSubject" | "findMembers"> & OnRecordNeeds;

/**
 * What stands beside a text is drawn anew where other features have changed it: a decision, a registration. What a draft tells
 * of and is on record now is shown as that. Where roles
 * have changed it is seen to that those who are asked can still check.
 */
export const followChanges =
  (needs: FollowNeeds): NonNullable<Feature["follow"]> =>
  async (turn, changed) => {
    for (const [{ kind }, id] of changed) {
      if (kind === approvedMark.kind) turn.changed(minutesMark, id);
      if (kind === needs.groupSubject)
        for (const minutes of await findAll(turn, { state: "sent" }, most)) await endLost(turn, minutes, needs);
      if (kind === needs.actionSubject) await joinInDrafts(turn, await needs.findActionsOn(turn, { id }), needs);
      if (kind !== needs.decisionSubject) continue;
      await joinInDrafts(turn, await needs.findDecisionsOn(turn, { id }), needs);
      for (const minutes of await findTelling(turn, id)) {
        turn.changed(minutesMark, minutes.id);
        if (minutes.state === "approved") turn.changed(approvedMark, minutes.id);
      }
    }
  };

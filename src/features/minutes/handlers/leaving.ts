import type { Gone } from "../../../core/feature.ts";
import type { Turn } from "../../../core/turn.ts";
import { checkersOf } from "../rules/checking.ts";
import type { Checker } from "../rules/minutes.ts";
import { endChecker } from "../store/approval.ts";
import { findAll } from "../store/minutes.ts";
import { texts } from "../texts.ts";
import { minutesMark } from "../views/marks.ts";
import { calledOf, numberOf } from "../views/wording.ts";
import { inBoth, tell } from "./telling.ts";

const most = 50;

/** What someone was to check someone else can: whoever sent the text, and the secretary, are told. */
export async function afterLeaving(turn: Turn, gone: Gone): Promise<void> {
  for (const minutes of await findAll(turn, { state: "sent" }, most)) {
    for (const checker of checkersOf(minutes).filter((one) => isGone(one, gone))) {
      await endChecker(turn, checker.id);
      turn.changed(minutesMark, minutes.id);
      const say = inBoth((l) =>
        texts[l].approval.checkerLeft(checker.name, calledOf(minutes, l), numberOf(minutes, l)),
      );
      tell(turn, minutes, { to: { member: minutes.askedBy }, say, what: `left:${checker.member}` });
      tell(turn, minutes, { to: { role: "secretary" }, say, what: `left:${checker.member}` });
    }
  }
}

function isGone({ member, party }: Checker, gone: Gone): boolean {
  return "member" in gone ? member === gone.member : party?.id === gone.party;
}

import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import { share } from "../commands/approving.ts";
import { mayShare } from "../rules/access.ts";
import { markShared } from "../store/minutes.ts";
import { texts } from "../texts.ts";
import { approvedMark, minutesMark } from "../views/marks.ts";
import { calledOf } from "../views/wording.ts";
import { minutesBy } from "./finding.ts";

export const sharing = [
  handle(share, async (turn, { number }) => {
    const minutes = await minutesBy(turn, number);
    const say = texts[turn.language].restriction;
    const called = calledOf(minutes, turn.language);
    if (!mayShare(turn.actor, minutes)) throw new AskerError(say.notYours);
    if (!minutes.restricted) throw new AskerError(say.sharedAlready(called), [minutesMark, minutes.id]);
    await markShared(turn, minutes.id);
    turn.changed(minutesMark, minutes.id);
    if (minutes.state === "approved") turn.changed(approvedMark, minutes.id);
    return said(say.shared(called));
  }),
];

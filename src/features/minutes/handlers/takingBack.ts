import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import { inBoth } from "../../../core/texts.ts";
import { takeBack } from "../commands/approving.ts";
import { mayWrite } from "../rules/access.ts";
import { checkersOf } from "../rules/checking.ts";
import { endChecker, markTakenBack } from "../store/approval.ts";
import { addNote } from "../store/corrections.ts";
import { texts } from "../texts.ts";
import { calledOf } from "../views/wording.ts";
import { sentBy } from "./finding.ts";
import { redrawCards } from "./redrawing.ts";
import { tell } from "./telling.ts";

/** The text is its writer's again until it is sent anew. Its §§, its versions and what was proposed of it stay. */
export const takingBack = [
  handle(takeBack, async (turn, { number, reason }) => {
    const minutes = await sentBy(turn, number);
    const { id } = minutes;
    if (!mayWrite(turn.actor, minutes)) throw new AskerError(texts[turn.language].notYours);
    await addNote(turn, id, { kind: "takenBack", text: reason });
    await markTakenBack(turn, id);
    redrawCards(turn, minutes);
    const say = inBoth((l) => texts[l].approval.wasTakenBack(turn.actor.name, calledOf(minutes, l), reason));
    for (const { id: checker, member } of checkersOf(minutes)) {
      await endChecker(turn, checker, "takenBack");
      if (member !== turn.actor.id) tell(turn, minutes, { to: { member }, say, what: "takenBack" });
    }
    return said(texts[turn.language].approval.takenBack(calledOf(minutes, turn.language), number));
  }),
];

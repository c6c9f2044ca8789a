import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { complete, reopen } from "../commands/settling.ts";
import type { Needs } from "../needs.ts";
import { type Action, mayChange } from "../rules/action.ts";
import { addEvent, saveState } from "../store/actions.ts";
import { texts } from "../texts.ts";
import { actionCard } from "../views/action.ts";
import { numberOf } from "../views/wording.ts";
import { actionBy, ownAction } from "./numbers.ts";
import { othersResponsible, tell } from "./telling.ts";

export const settling = (needs: Needs) => [
  handle(complete, async (turn, { number, note }) => {
    const action = await ownAction(turn, number, needs);
    await saveState(turn, action.id, "done");
    await addEvent(turn, action.id, { kind: "done", text: note });
    turn.changed(actionCard(needs), action.id);
    tellMaker(turn, action, note, needs);
    return said(texts[turn.language].completed(numberOf(action, turn.language)));
  }),

  handle(reopen, async (turn, { number }) => {
    const action = await actionBy(turn, number);
    const say = texts[turn.language];
    const called = numberOf(action, turn.language);
    if (action.state !== "done") {
      const text = action.state === "open" ? say.notDone(called) : say.isStruck(called);
      throw new AskerError(text, [actionCard(needs), action.id]);
    }
    if (!mayChange(turn.actor, action)) throw new AskerError(say.notYours);
    await saveState(turn, action.id, "open");
    await addEvent(turn, action.id, { kind: "reopened" });
    turn.changed(actionCard(needs), action.id);
    const again = inBoth((l) => texts[l].isOpenAgain(turn.actor.name, numberOf(action, l)));
    for (const { id } of othersResponsible(await needs.findMembers(turn), action, turn.actor))
      tell(turn, action, { to: { member: id }, say: again, what: "reopened" }, needs);
    return said(say.reopened(called));
  }),
];

/** Whoever wrote it hears that it is done, unless they did it themself. */
function tellMaker(turn: Turn, action: Action, note: string | undefined, needs: Needs): void {
  const { actor } = turn;
  const { createdById } = action;
  if (createdById === undefined || createdById === actor.id) return;
  const say = inBoth((l) => texts[l].isDone(actor.name, numberOf(action, l), note));
  tell(turn, action, { to: { member: createdById }, say, what: "done" }, needs);
}

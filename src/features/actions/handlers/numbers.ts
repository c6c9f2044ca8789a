import { AskerError } from "../../../core/errors.ts";
import { readNumber } from "../../../core/number.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import type { Needs } from "../needs.ts";
import { type Action, mayChange } from "../rules/action.ts";
import { findAction } from "../store/actions.ts";
import { texts } from "../texts.ts";
import { actionCard } from "../views/action.ts";
import { numberOf } from "../views/wording.ts";

export async function actionBy(look: Look, typed: string): Promise<Action> {
  const action = await findAction(look, readNumber(typed));
  if (!action) throw new AskerError(texts[look.language].unknownAction(typed));
  return action;
}

/** An action that can still be changed; who looked at an outdated card gets it drawn again. */
export async function openAction(look: Look, typed: string, needs: Needs): Promise<Action> {
  const action = await actionBy(look, typed);
  if (action.state === "open") return action;
  const say = texts[look.language];
  const number = numberOf(action, look.language);
  const text = action.state === "done" ? say.alreadyDone(number) : say.isStruck(number);
  throw new AskerError(text, [actionCard(needs), action.id]);
}

/** One that the actor may change too. */
export async function ownAction(turn: Turn, typed: string, needs: Needs): Promise<Action> {
  const action = await openAction(turn, typed, needs);
  if (!mayChange(turn.actor, action)) throw new AskerError(texts[turn.language].notYours);
  return action;
}

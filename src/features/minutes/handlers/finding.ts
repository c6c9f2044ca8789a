import { AskerError } from "../../../core/errors.ts";
import { readNumber } from "../../../core/number.ts";
import type { Turn, View } from "../../../core/turn.ts";
import { mayKnowTakenBack, maySee, mayWrite } from "../rules/access.ts";
import { type Item, isTakenBack, type Line, type Minutes, shownItems } from "../rules/minutes.ts";
import { findMinutes } from "../store/minutes.ts";
import { texts } from "../texts.ts";
import { minutesMark } from "../views/marks.ts";
import { calledOf } from "../views/wording.ts";

/** Those of that number, where the actor may see them: to everyone else there are none. */
export async function minutesBy(view: View, typed: string): Promise<Minutes> {
  const minutes = await findMinutes(view, readNumber(typed));
  if (minutes && maySee(view, minutes)) return minutes;
  const say = texts[view.language];
  // Whoever could read it is not told that there is no such thing.
  if (minutes && mayKnowTakenBack(view, minutes))
    throw new AskerError(say.approval.isTakenBack(calledOf(minutes, view.language)), [minutesMark, minutes.id]);
  throw new AskerError(say.unknown(typed));
}

/** A draft that the actor may change; who looked at an outdated card gets it drawn again. */
export async function draftBy(view: View, typed: string): Promise<Minutes> {
  const minutes = await minutesBy(view, typed);
  const say = texts[view.language];
  if (!mayWrite(view.actor, minutes)) throw new AskerError(say.notYours);
  if (minutes.state === "draft") return minutes;
  const called = calledOf(minutes, view.language);
  const text = minutes.state === "sent" ? say.notDraft(called) : say.isApproved(called);
  throw new AskerError(text, [minutesMark, minutes.id]);
}

export function lineBy(view: View, { lines }: Minutes, typed: string): Line {
  const line = lines.find(({ number }) => number === Number(typed));
  if (!line) throw new AskerError(texts[view.language].unknownLine(typed));
  return line;
}

export function itemBy(view: View, minutes: Minutes, typed: string): Item {
  const item = shownItems(minutes)[Number(typed) - 1];
  if (!item) throw new AskerError(texts[view.language].unknownItem(typed));
  return item;
}

/** What the checkers have now. */
export async function sentBy(turn: Turn, typed: string): Promise<Minutes> {
  const minutes = await minutesBy(turn, typed);
  const called = calledOf(minutes, turn.language);
  const say = texts[turn.language];
  if (isTakenBack(minutes)) throw new AskerError(say.approval.isTakenBack(called), [minutesMark, minutes.id]);
  if (minutes.state === "draft") throw new AskerError(say.approval.notSent(called));
  if (minutes.state === "approved") throw new AskerError(say.isApproved(called), [minutesMark, minutes.id]);
  return minutes;
}

export async function again(turn: Turn, id: string): Promise<Minutes> {
  const minutes = await findMinutes(turn, { id });
  if (!minutes) throw new Error("the minutes are gone");
  return minutes;
}

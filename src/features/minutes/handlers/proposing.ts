import { AskerError } from "../../../core/errors.ts";
import { keeperAmong } from "../../../core/group.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import type { Needs } from "../needs.ts";
import { type Amendment, amended, itemIn } from "../rules/amendment.ts";
import { checkersOf } from "../rules/checking.ts";
import type { Minutes } from "../rules/minutes.ts";
import { addCorrection } from "../store/corrections.ts";
import { texts } from "../texts.ts";
import { placeOfChange, proposalText } from "../views/corrections.ts";
import { minutesMark } from "../views/marks.ts";
import { calledOf } from "../views/wording.ts";
import { sentBy } from "./finding.ts";
import { tell } from "./telling.ts";

/** Minutes that the actor checks. */
export async function checkedBy(turn: Turn, number: string): Promise<Minutes> {
  const minutes = await sentBy(turn, number);
  if (!checkersOf(minutes).some(({ member }) => member === turn.actor.id))
    throw new AskerError(texts[turn.language].approval.notChecker);
  return minutes;
}

/** Keeps what a checker would have changed, and asks about it. Gives what the checker reads. */
export async function propose(turn: Turn, number: string, change: Amendment, needs: Needs): Promise<string> {
  const minutes = await checkedBy(turn, number);
  const say = texts[turn.language];
  if (!amended(minutes, change)) throw new AskerError(say.correcting.gone);
  const next = Math.max(0, ...minutes.corrections.map((one) => one.number)) + 1;
  await addCorrection(turn, minutes.id, {
    number: next,
    itemId: itemIn(minutes, change),
    lineId: "line" in change ? change.line : undefined,
    text: proposalText(change, minutes.language),
    change,
  });
  turn.changed(minutesMark, minutes.id);
  await askToSettle(turn, minutes, { number: next, change }, needs);
  return say.approval.proposed(next);
}

/** Whoever wrote the draft, and the keeper of the group's papers, unless they propose it themselves. */
async function askToSettle(
  turn: Turn,
  minutes: Minutes,
  { number, change }: { readonly number: number; readonly change: Amendment },
  { findMembers }: Needs,
): Promise<void> {
  const say = inBoth((l) => {
    const where = placeOfChange(change, minutes, l);
    return texts[l].approval.pleaseSettle(turn.actor.name, number, where, calledOf(minutes, l));
  });
  const people = await findMembers(turn);
  const role = keeperAmong(people);
  const keepers = people.filter(({ roles }) => roles.includes(role)).map(({ id }) => id);
  for (const member of new Set([minutes.askedBy, ...keepers]))
    if (member !== turn.actor.id) tell(turn, minutes, { to: { member }, say, what: "settle" });
}

import type { z } from "zod";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { keeperAmong } from "../../../core/group.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { inBoth } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { decline, handOver } from "../commands/settling.ts";
import type { Needs } from "../needs.ts";
import { type Action, answersFor, isGivenByOther } from "../rules/action.ts";
import { isOnlooker, type Owner } from "../rules/owner.ts";
import { addEvent, returnTo, saveOwner } from "../store/actions.ts";
import { texts } from "../texts.ts";
import { actionCard } from "../views/action.ts";
import { numberOf } from "../views/wording.ts";
import { readDetails } from "./details.ts";
import { openAction, ownAction } from "./numbers.ts";
import { aboutAction } from "./subjects.ts";
import { tell, tellGiven } from "./telling.ts";

export const giving = (needs: Needs) => [
  handle(handOver, async (turn, input) => await handOn(turn, input, needs), aboutAction),

  handle(decline, async (turn, { number, reason }) => {
    const action = await openAction(turn, number, needs);
    const say = texts[turn.language];
    const called = numberOf(action, turn.language);
    if (!answersFor(turn.actor, action)) throw new AskerError(say.notGivenToYou(called));
    if (!isGivenByOther(action) || action.givenById === turn.actor.id) throw new AskerError(say.notAsked(called));
    return await giveBack(turn, action, reason, needs);
  }),
];

async function handOn(turn: Turn, input: z.output<typeof handOver.input>, needs: Needs): Promise<Reply> {
  const say = texts[turn.language];
  const action = await ownAction(turn, input.number, needs);
  const read = await readDetails(turn, handOver, input, needs);
  if (read.question) return read.question;
  const { owner } = read;
  if (!owner) throw new Error("someone who was named is there");
  const number = numberOf(action, turn.language);
  const name = owner.name ?? say.former;
  if (owner.id === action.owner?.id) throw new AskerError(say.hasIt(name, number));
  await giveTo(turn, action, owner, needs);
  return said(say.handedOver(number, name));
}

/** Makes someone responsible, and tells them. Whoever was it before is reminded no more. */
export async function giveTo(turn: Turn, action: Action, owner: Owner, needs: Needs): Promise<void> {
  await saveOwner(turn, action.id, owner);
  await addEvent(turn, action.id, { kind: "given", owner });
  turn.changed(actionCard(needs), action.id);
  await tellGiven(turn, { ...action, owner }, needs);
}

async function giveBack(turn: Turn, action: Action, reason: string | undefined, needs: Needs): Promise<Reply> {
  const { actor, language } = turn;
  const say = texts[language];
  const people = await needs.findMembers(turn);
  const giver = people.find((one) => one.id === action.givenById && !isOnlooker(one));
  const owner = giver && { kind: "member" as const, id: giver.id, name: giver.name };
  await returnTo(turn, action.id, owner);
  await addEvent(turn, action.id, { kind: "declined", owner, text: reason });
  turn.changed(actionCard(needs), action.id);
  if (giver) {
    const back = inBoth((l) => texts[l].cannot(actor.name, numberOf(action, l), reason));
    tell(turn, action, { to: { member: giver.id }, say: back, what: "declined" }, needs);
    return said(say.declined(numberOf(action, language), giver.name));
  }
  const ownerless = inBoth((l) => texts[l].ownerless(numberOf(action, l)));
  tell(turn, action, { to: { role: keeperAmong(people) }, say: ownerless, what: "ownerless" }, needs);
  return said(say.declinedToNobody(numberOf(action, language)));
}

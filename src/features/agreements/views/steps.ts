import type { Button } from "../../../core/card.ts";
import { type Command, call, form } from "../../../core/command.ts";
import type { Actor } from "../../../core/group.ts";
import type { Language } from "../../../core/texts.ts";
import type { View } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { fillIn } from "../commands/drafting.ts";
import * as ending from "../commands/ending.ts";
import { makeFile, makeSigning } from "../commands/files.ts";
import { adhere, register, removeParty, respond, setDays, setParty } from "../commands/keeping.ts";
import * as life from "../commands/life.ts";
import { type Agreement, signing } from "../rules/agreement.ts";
import { partyFor, stayersOf } from "../rules/facts.ts";
import { missingIn } from "../rules/filled.ts";
import type { Action } from "../rules/life.ts";
import { actionsNow, isClosed, isOpen } from "../rules/outlook.ts";
import { applies } from "../rules/standing.ts";
import { texts } from "../texts.ts";
import { calledOf, numberOf } from "./wording.ts";

const commandOf: Readonly<Record<Action, Command>> = {
  openDialogue: life.openDialogue,
  consult: life.consult,
  closeConsultation: life.closeConsultation,
  propose: life.propose,
  reopen: life.reopen,
  decide: life.decide,
  reserve: life.reserve,
  withdrawDecision: life.withdrawDecision,
  sign: life.sign,
  enterForce: life.enterForce,
  revise: life.revise,
  closeRevision: life.closeRevision,
  extend: ending.extend,
  giveNotice: ending.giveNotice,
  withdrawNotice: ending.withdrawNotice,
  rescind: ending.rescind,
  end: ending.end,
  discontinue: ending.discontinue,
  abandon: ending.abandon,
};

/** Who looks, where and when. */
export type Reading = Pick<View, "actor" | "group" | "now">;

/** What someone can do with an agreement now: the steps of its life, what can be noted, and what can be had of it. */
export function stepButtons(agreement: Agreement, view: Reading, language: Language): readonly Button[] {
  const { actor, group, now } = view;
  const { state, hash } = agreement;
  const own = partyFor(agreement, group.parties, actor.party);
  const isOwn = own !== undefined;
  const stays = isOwn && stayersOf(agreement).includes(own.id);
  const inForce = state === "inForce" || state === "extended";
  const others: readonly (Command | false)[] = [
    isOwn && inForce && ending.agreeToExtend,
    isOwn && !stays && state === "noticeGiven" && ending.agreeToStay,
    state === "inConsultation" && respond,
    isOpen(state) && setParty,
    isOpen(state) && signing(agreement).length > 2 && removeParty,
    applies(agreement) && adhere,
    !isClosed(state) && setDays,
    register,
    hash !== undefined && makeSigning,
    makeFile,
  ];
  const noted = others
    .filter((one) => one !== false)
    .filter(({ roles }) => roles.some((role) => actor.roles.includes(role)));
  const steps = actionsNow(agreement, { actor, parties: group.parties, today: wallDate(now, group.zone) }).map(
    (action) => commandOf[action],
  );
  return [
    ...fillMissing(agreement, actor, language),
    ...[...steps, ...noted].map((command) => buttonOf(command, agreement, language)),
  ];
}

function fillMissing(agreement: Agreement, actor: Actor, language: Language): readonly Button[] {
  const isAsked = isOpen(agreement.state) && agreement.clauses.some((clause) => missingIn(clause).length > 0);
  if (!isAsked || !fillIn.roles.some((role) => actor.roles.includes(role))) return [];
  const input = { number: numberOf(agreement, language) };
  return [
    { label: texts[language].buttons.fillMissing, about: calledOf(agreement, language), call: call(fillIn, input) },
  ];
}

/** A form that is filled in and sent is no slip. */
const grave: readonly Command[] = [ending.giveNotice, ending.rescind, ending.discontinue, ending.abandon];

/** Each opens a form, also where only its number is to be filled in: nobody takes such a step by a slip. */
export function buttonOf(command: Command, agreement: Agreement, language: Language): Button {
  return {
    label: command.texts[language].title,
    about: calledOf(agreement, language),
    call: form(command, { number: numberOf(agreement, language), ...(grave.includes(command) && { confirmed: true }) }),
  };
}

import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { fold } from "../../../core/words.ts";
import { adhere, register, respond, setDays } from "../commands/keeping.ts";
import type { Agreement } from "../rules/agreement.ts";
import { answerIn, consulteesIn, isSame } from "../rules/consultation.ts";
import { isOpen } from "../rules/outlook.ts";
import { applies } from "../rules/standing.ts";
import { updateAgreement } from "../store/agreements.ts";
import { addComment } from "../store/comments.ts";
import { addParty } from "../store/parties.ts";
import { texts } from "../texts.ts";
import { agreementCard } from "../views/agreement.ts";
import { calledOf, headingOf } from "../views/wording.ts";
import { keepDays } from "./days.ts";
import { agreementBy, clauseIn, mayTake } from "./finding.ts";

export const keeping = [
  handle(respond, async (turn, { number, ...given }) => {
    const agreement = await agreementBy(turn, number);
    const known = [...consulteesIn(agreement.consultees), ...turn.group.parties.map(({ name }) => name)];
    const { consultee, clause: typed, text } = answerIn(given, known);
    const { keeping: say } = texts[turn.language];
    if (!isOpen(agreement.state) || agreement.consultationOn === undefined) throw new AskerError(say.notConsulting);
    // For one of the group's parties only someone of that party answers, or whoever keeps the draft.
    const party = turn.group.parties.find(({ name }) => isSame(name, consultee));
    if (party && party.id !== turn.actor.party && !mayTake(turn, agreement))
      throw new AskerError(say.onlyOwnAnswer(party.name));
    const clause = typed === undefined ? undefined : clauseIn(agreement, typed, turn);
    const own = { agreementId: agreement.id, clauseId: clause?.id };
    await addComment(turn, { ...own, kind: "response", text, consultee });
    turn.changed(agreementCard, agreement.id);
    return said(say.responded(consultee, clause ? headingOf(clause, turn.language) : say.wholeText));
  }),

  handle(setDays, async (turn, { number, ...days }) => {
    const agreement = await agreementBy(turn, number);
    const say = texts[turn.language];
    if (Object.values(days).every((day) => day === undefined)) throw new AskerError(say.keeping.nothingSet);
    if ((days.startsOn || days.endsOn) && !isOpen(agreement.state)) throw new AskerError(whyFixed(agreement, turn));
    await keepDays(turn, agreement, days);
    return said(say.keeping.daysSet(calledOf(agreement, turn.language)));
  }),

  handle(adhere, async (turn, { number, name, body }) => {
    const agreement = await agreementBy(turn, number);
    const { keeping: say } = texts[turn.language];
    if (!applies(agreement)) throw new AskerError(say.cannotAdhere);
    if (agreement.parties.some((one) => fold(one.name) === fold(name))) throw new AskerError(say.isParty(name));
    await addParty(turn, agreement, { kind: "adherent", name, body, committee: undefined });
    turn.changed(agreementCard, agreement.id);
    return said(say.adhered(name, calledOf(agreement, turn.language)));
  }),

  handle(register, async (turn, { number, registrationNumber }) => {
    const agreement = await agreementBy(turn, number);
    await updateAgreement(turn, agreement.id, { registrationNumber });
    turn.changed(agreementCard, agreement.id);
    return said(texts[turn.language].keeping.registered(calledOf(agreement, turn.language), registrationNumber));
  }),
];

/** Why the term cannot be changed here and now, with the way that is open from there. */
function whyFixed({ state, number }: Agreement, { language }: Turn): string {
  const { termIsFrozen: say } = texts[language].keeping;
  if (state === "finalProposal" || state === "decided") return say.open(number);
  if (state === "signed") return say.signed(number);
  if (state === "inForce" || state === "extended") return say.applies(number);
  return state === "noticeGiven" ? say.noticeGiven(number) : say.over;
}

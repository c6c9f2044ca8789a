import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { decide, reserve, withdrawDecision } from "../commands/life.ts";
import type { Agreement, Party } from "../rules/agreement.ts";
import { partyFor } from "../rules/facts.ts";
import { addDecision, type NewDecision } from "../store/life.ts";
import { texts } from "../texts.ts";
import { agreementBy } from "./finding.ts";
import { done } from "./life.ts";
import { takeStep, todayOf } from "./steps.ts";

export const deciding = [
  handle(decide, async (turn, { number, outcome, ...record }) => {
    const agreement = await agreementBy(turn, number);
    if (record.decidedOn > todayOf(turn)) throw new AskerError(texts[turn.language].life.notYetDecided);
    const facts = { party: turn.actor.party, outcome, record: true };
    const reason = `${record.body}, ${record.decidedOn}, ${record.paragraph}`;
    const before = () => keep(turn, agreement, { outcome, ...record });
    const state = await takeStep(turn, agreement, "decide", { facts, before, grounds: { reason } });
    return done(turn, agreement, state);
  }),

  handle(reserve, async (turn, { number, body }) => {
    const agreement = await agreementBy(turn, number);
    const facts = { party: turn.actor.party, awaitedBody: body };
    const before = () => keep(turn, agreement, { outcome: "reserved", body });
    const state = await takeStep(turn, agreement, "reserve", { facts, before, grounds: { reason: body } });
    return done(turn, agreement, state, texts[turn.language].life.reserved(body));
  }),

  handle(withdrawDecision, async (turn, { number, reason }) => {
    const agreement = await agreementBy(turn, number);
    const facts = { party: turn.actor.party, reason };
    const before = () => keep(turn, agreement, { outcome: "pending", reason });
    await takeStep(turn, agreement, "withdrawDecision", { facts, before, grounds: { reason } });
    return said(texts[turn.language].life.decisionWithdrawn);
  }),
];

/** Of the actor's own party, about the text as it is frozen. */
async function keep(
  turn: Turn,
  agreement: Agreement,
  decision: Omit<NewDecision, "agreementId" | "agreementPartyId" | "about">,
) {
  const party = ownParty(turn, agreement);
  await addDecision(turn, {
    ...{ agreementId: agreement.id, agreementPartyId: party.id, about: agreement.hash ?? "" },
    ...decision,
  });
}

/** The party of the agreement that the actor answers for. */
export function ownParty({ actor, group, language }: Turn, agreement: Agreement): Party {
  const party = partyFor(agreement, group.parties, actor.party);
  if (!party) throw new AskerError(texts[language].life.reasons.notYourParty);
  return party;
}

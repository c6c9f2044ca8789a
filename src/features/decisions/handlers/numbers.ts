import { AskerError } from "../../../core/errors.ts";
import { readNumber } from "../../../core/number.ts";
import type { Look } from "../../../core/turn.ts";
import { type Decision, findDecision } from "../store/decisions.ts";
import { findProposal, type Proposal } from "../store/proposals.ts";
import { texts } from "../texts.ts";
import { proposalCard } from "../views/proposal.ts";
import { numberOf } from "../views/wording.ts";

export async function decisionBy(look: Look, typed: string): Promise<Decision> {
  const decision = await findDecision(look, readNumber(typed));
  if (!decision) throw new AskerError(texts[look.language].unknownDecision(typed));
  return decision;
}

/** A decision that a later one has not taken the place of. */
export async function decisionInForce(look: Look, typed: string): Promise<Decision> {
  const decision = await decisionBy(look, typed);
  if (!decision.later) return decision;
  const { language } = look;
  throw new AskerError(
    texts[language].alreadyReplaced(numberOf(decision, language), numberOf(decision.later, language)),
  );
}

export async function proposalBy(look: Look, typed: string): Promise<Proposal> {
  const proposal = await findProposal(look, readNumber(typed));
  if (!proposal) throw new AskerError(texts[look.language].unknownProposal(typed));
  return proposal;
}

/** A proposal that can still be answered; who looked at an outdated card gets it drawn again. */
export async function openProposal(look: Look, typed: string): Promise<Proposal> {
  const proposal = await proposalBy(look, typed);
  if (proposal.state === "open") return proposal;
  throw new AskerError(texts[look.language].notOpen(numberOf(proposal, look.language)), [proposalCard, proposal.id]);
}

import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Turn } from "../../../core/turn.ts";
import { comment, conflict, conflictOnProposal, reserve, standOut } from "../commands/dissent.ts";
import type { DissentKind, Move } from "../rules.ts";
import type { Decision } from "../store/decisions.ts";
import { addDissent, addReasons, endConflict, hasEntered, type On } from "../store/dissent.ts";
import { texts } from "../texts.ts";
import { decisionCard, isOpen } from "../views/decision.ts";
import { proposalCard } from "../views/proposal.ts";
import { numberOf } from "../views/wording.ts";
import { aboutDecision } from "./about.ts";
import { decisionBy, openProposal } from "./numbers.ts";
import { askChair } from "./proposals.ts";

export const dissent = [
  handle(
    reserve,
    (turn, { number, text }) => onDecision(turn, number, (on) => enter(turn, on, "reservation", text)),
    aboutDecision,
  ),
  handle(
    comment,
    (turn, { number, text }) => onDecision(turn, number, (on) => enter(turn, on, "comment", text)),
    aboutDecision,
  ),
  handle(conflict, (turn, { number, move }) =>
    onDecision(turn, number, async (on, { proposal }) => {
      if (move === "left" || !proposal) return await declare(turn, on, move);
      // Whoever left while it was a proposal comes back to the matter, which is a decision now.
      turn.changed(proposalCard, proposal.id);
      return await comeBack(turn, [on, { proposalId: proposal.id }]);
    }),
  ),
  handle(standOut, (turn, { proposal }) =>
    onProposal(turn, proposal, async (on) => {
      if (!turn.actor.party) throw new AskerError(texts[turn.language].noParty);
      return await enter(turn, on, "standsOut", undefined);
    }),
  ),
  handle(conflictOnProposal, (turn, { proposal, move }) =>
    onProposal(turn, proposal, async (on) => {
      const reply = await declare(turn, on, move);
      const party = turn.group.parties.find(({ id }) => id === turn.actor.party);
      return move === "left" && party ? said(texts[turn.language].someoneElseAnswers(party.name)) : reply;
    }),
  ),
];

async function onDecision(
  turn: Turn,
  typed: string,
  work: (on: On, decision: Decision) => Promise<Reply>,
): Promise<Reply> {
  const decision = await decisionBy(turn, typed);
  if (!isOpen(decision, turn.now)) throw closed(turn, decision);
  turn.changed(decisionCard, decision.id);
  return await work({ decisionId: decision.id }, decision);
}

function closed({ language }: Turn, decision: Decision): AskerError {
  return new AskerError(texts[language].closed(numberOf(decision, language)), [decisionCard, decision.id]);
}

async function onProposal(turn: Turn, typed: string, work: (on: On) => Promise<Reply>): Promise<Reply> {
  const proposal = await openProposal(turn, typed);
  turn.changed(proposalCard, proposal.id);
  const reply = await work({ proposalId: proposal.id });
  await askChair(turn, proposal);
  return reply;
}

/**
 * A statement may be followed by another; a reservation is one, and so is not taking part. The reasons for a reservation may
 * come later than it does.
 */
async function enter(
  turn: Turn,
  on: On,
  kind: Exclude<DissentKind, "conflict">,
  text: string | undefined,
): Promise<Reply> {
  const say = texts[turn.language];
  if (kind !== "comment" && (await hasEntered(turn, on, kind))) {
    if (text === undefined) throw new AskerError(say.enteredBefore);
    if (!(await addReasons(turn, on, kind, text))) throw new AskerError(say.reasonsBefore);
    return said(say.reasonsEntered);
  }
  await addDissent(turn, on, kind, text);
  return said(say.entered);
}

async function declare(turn: Turn, on: On, move: Move): Promise<Reply> {
  const say = texts[turn.language];
  if (move === "returned") return await comeBack(turn, [on]);
  if (await hasEntered(turn, on, "conflict")) throw new AskerError(say.enteredBefore);
  await addDissent(turn, on, "conflict", undefined);
  return said(say.entered);
}

async function comeBack(turn: Turn, on: readonly On[]): Promise<Reply> {
  const say = texts[turn.language];
  if (!(await endConflict(turn, on))) throw new AskerError(say.notAway);
  return said(say.entered);
}

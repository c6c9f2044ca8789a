import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import { both } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { answer, confirm, propose, withdraw } from "../commands/proposals.ts";
import type { Needs } from "../needs.ts";
import { clauseOf, type Draft, isAgreed, mayConfirm } from "../rules.ts";
import { isConflicted } from "../store/dissent.ts";
import { addAnswer, addProposal, findProposal, type Proposal, settleProposal } from "../store/proposals.ts";
import { texts } from "../texts.ts";
import { proposalCard } from "../views/proposal.ts";
import { numberOf } from "../views/wording.ts";
import { inMeeting } from "./meeting.ts";
import { openProposal } from "./numbers.ts";
import { recordDecision } from "./recording.ts";

const noticeDays = 14;

export const proposals = (needs: Needs) => [
  handle(propose, async (turn, draft) => {
    const { number, year } = await putForward(turn, draft);
    return said(texts[turn.language].put(numberOf({ number, year }, turn.language)));
  }),

  handle(answer, async (turn, input) => {
    const say = texts[turn.language];
    const party = turn.group.parties.find(({ id }) => id === turn.actor.party);
    if (!party) throw new AskerError(say.noParty);
    const proposal = await openProposal(turn, input.proposal);
    if (await isConflicted(turn, turn.actor.id, proposal.id)) throw new AskerError(say.youHaveConflict);
    await addAnswer(turn, proposal.id, party, input.answer, input.reason);
    turn.changed(proposalCard, proposal.id);
    await askChair(turn, proposal);
    return said(say.noted(party.name, say.answerWords[input.answer]));
  }),

  handle(confirm, (turn, input) => confirmProposal(turn, input, needs)),

  handle(withdraw, async (turn, input) => {
    const say = texts[turn.language];
    const proposal = await openProposal(turn, input.proposal);
    if (proposal.proposedBy !== turn.actor.id) throw new AskerError(say.notYours);
    await settleProposal(turn, proposal.id, "withdrawn");
    turn.changed(proposalCard, proposal.id);
    return said(say.withdrew(numberOf(proposal, turn.language)));
  }),
];

async function putForward(turn: Turn, given: Draft): Promise<{ readonly number: number; readonly year: number }> {
  const id = turn.id();
  const draft = { ...given, text: clauseOf(given.text) };
  const proposedOn = wallDate(turn.now, turn.group.zone);
  const year = Number(proposedOn.slice(0, 4));
  const number = await addProposal(turn, id, draft, year, proposedOn);
  turn.changed(proposalCard, id);
  return { number, year };
}

/** When nothing stands in the way any more, the chair is asked: only that makes a decision of it. */
async function askChair(turn: Turn, { id, number, year }: Proposal): Promise<void> {
  const now = await findProposal(turn, { id });
  if (!now || !isAgreed(now.answers)) return;
  const until = new Date(turn.now.getTime() + noticeDays * 86_400_000);
  const say = both(texts, (t) => t.pleaseConfirm(numberOf({ number, year }, turn.language)));
  turn.tell({ to: { role: "chair" }, about: [proposalCard, id], say, once: "agreed", until });
}

type Confirmation = Pick<Draft, "effect" | "recipient" | "meeting" | "method"> & { readonly proposal: string };
async function confirmProposal(turn: Turn, given: Confirmation, needs: Needs): Promise<Reply> {
  const { draft: input, open } = await inMeeting(turn, given, needs);
  const say = texts[turn.language];
  const proposal = await openProposal(turn, input.proposal);
  const number = numberOf(proposal, turn.language);
  if (!mayConfirm(turn.actor, input.meeting)) throw new AskerError(say.secretaryNeedsMeeting);
  if (!isAgreed(proposal.answers)) throw new AskerError(say.blocked(number), [proposalCard, proposal.id]);
  const { effect = proposal.effect, recipient = proposal.recipient, meeting, method } = input;
  if (!effect) throw new AskerError(say.typeEffect(number));
  const decision = await recordDecision(
    turn,
    { ...proposal, effect, recipient, meeting, method },
    { proposal: proposal.id, open },
  );
  await settleProposal(turn, proposal.id, "decided");
  turn.changed(proposalCard, proposal.id);
  return said(say.recorded(numberOf(decision, turn.language)));
}

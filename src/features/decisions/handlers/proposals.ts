import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { said } from "../../../core/reply.ts";
import { dayMs } from "../../../core/spans.ts";
import { both } from "../../../core/texts.ts";
import type { Turn } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { answer, propose, withdraw } from "../commands/proposals.ts";
import type { Needs } from "../needs.ts";
import { type Draft, isAgreed, mayWithdraw } from "../rules.ts";
import type { Numbered } from "../store/decisions.ts";
import { endStandingOut, isConflicted } from "../store/dissent.ts";
import { addAnswer, addProposal, findProposal, findPut, type Proposal, settleProposal } from "../store/proposals.ts";
import { texts } from "../texts.ts";
import { proposalCard } from "../views/proposal.ts";
import { numberOf } from "../views/wording.ts";
import { aboutProposal } from "./about.ts";
import { kept } from "./keeping.ts";
import { openProposal } from "./numbers.ts";
import { earlierDecision } from "./recording.ts";

const noticeDays = 14;

export const proposals = (needs: Needs) => [
  handle(propose, async (turn, draft) => {
    const say = texts[turn.language];
    const put = draft.draft && (await findPut(turn, draft.draft));
    if (put) return said(say.putBefore(numberOf(put, turn.language)));
    return said(say.put(numberOf(await putForward(turn, draft), turn.language)));
  }),

  handle(
    answer,
    async (turn, input) => {
      const say = texts[turn.language];
      const party = turn.group.parties.find(({ id }) => id === turn.actor.party);
      if (!party) throw new AskerError(say.noParty);
      const proposal = await openProposal(turn, input.proposal);
      if (await isConflicted(turn, turn.actor.id, proposal.id)) throw new AskerError(say.youHaveConflict);
      await addAnswer(turn, proposal.id, party, input.answer, input.reason);
      const back = await endStandingOut(turn, proposal.id, party.id);
      turn.changed(proposalCard, proposal.id);
      await askChair(turn, proposal);
      const noted = say.noted(party.name, say.answerWords[input.answer]);
      return said(back ? `${noted} ${say.takesPartAgain(party.name)}` : noted);
    },
    aboutProposal,
  ),

  handle(withdraw, async (turn, input) => {
    const say = texts[turn.language];
    const proposal = await openProposal(turn, input.proposal);
    const isThere = await needs.isRepresentative(turn, proposal.proposedBy);
    if (!mayWithdraw(turn.actor, proposal, isThere)) {
      const party = turn.group.parties.find(({ id }) => id === proposal.proposedFor);
      throw new AskerError(isThere ? say.notYours : say.proposerIsGone(party?.name));
    }
    await settleProposal(turn, proposal.id, "withdrawn");
    turn.changed(proposalCard, proposal.id);
    return said(say.withdrew(numberOf(proposal, turn.language)));
  }),
];

async function putForward(turn: Turn, given: Draft): Promise<Numbered> {
  const id = turn.id();
  const draft = kept(given, turn.language);
  // Whoever previewed it may have waited while another changed the same decision.
  if (draft.related) await earlierDecision(turn, draft.related);
  const proposedOn = wallDate(turn.now, turn.group.zone);
  const year = Number(proposedOn.slice(0, 4));
  const number = await addProposal(turn, id, draft, year, proposedOn);
  turn.changed(proposalCard, id);
  return { number, year };
}

/** When nothing stands in the way any more, the chair is asked: only that makes a decision of it. Again, if something did meanwhile. */
export async function askChair(
  turn: Turn,
  before: Pick<Proposal, "id" | "number" | "year" | "answers">,
): Promise<void> {
  if (isAgreed(before.answers)) return;
  const now = await findProposal(turn, { id: before.id });
  if (!now || !isAgreed(now.answers)) return;
  const until = new Date(turn.now.getTime() + noticeDays * dayMs);
  const say = both(texts, (t) => t.pleaseConfirm(numberOf(before, turn.language)));
  turn.tell({ to: { role: "chair" }, about: [proposalCard, before.id], say, once: `agreed:${turn.id()}`, until });
}

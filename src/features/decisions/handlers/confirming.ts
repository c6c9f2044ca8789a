import { form } from "../../../core/command.ts";
import { AskerError } from "../../../core/errors.ts";
import { handle } from "../../../core/feature.ts";
import { type Reply, said } from "../../../core/reply.ts";
import type { Turn, View } from "../../../core/turn.ts";
import { confirm, readOut } from "../commands/proposals.ts";
import type { Needs, OpenMeeting } from "../needs.ts";
import { type Draft, hindrances, isAgreed, mayConfirm } from "../rules.ts";
import { addNote } from "../store/decisions.ts";
import { isConflicted } from "../store/dissent.ts";
import { type Proposal, settleProposal } from "../store/proposals.ts";
import { texts } from "../texts.ts";
import { viewReadOut } from "../views/preview.ts";
import { proposalCard } from "../views/proposal.ts";
import { numberOf } from "../views/wording.ts";
import { aboutProposal } from "./about.ts";
import { kept } from "./keeping.ts";
import { inMeeting } from "./meeting.ts";
import { openProposal } from "./numbers.ts";
import { type Confirmed, recordDecision } from "./recording.ts";

export const confirming = (needs: Needs) => [
  handle(
    readOut,
    async (view, input) => {
      const ready = await prepare(view, input, needs);
      return "reply" in ready ? ready.reply : said("", viewReadOut(ready.draft, ready.input, view));
    },
    aboutProposal,
  ),
  handle(confirm, (turn, input) => confirmProposal(turn, input, needs), aboutProposal),
];

type Confirmation = Pick<Draft, "effect" | "recipient" | "meeting" | "held" | "method"> & {
  readonly proposal: string;
};
type Ready = {
  readonly proposal: Proposal;
  readonly draft: Confirmed;
  readonly input: Confirmation;
  readonly open: OpenMeeting | undefined;
};

async function confirmProposal(turn: Turn, given: Confirmation, needs: Needs): Promise<Reply> {
  const ready = await prepare(turn, given, needs);
  if ("reply" in ready) return ready.reply;
  const { proposal, draft, open } = ready;
  const decision = await recordDecision(turn, { ...draft, draft: undefined }, { proposal: proposal.id, open });
  for (const [kind, at] of Object.entries(proposal.sourceChanged)) {
    if (at) await addNote(turn, decision.id, kind === "edited" ? "edited" : "deleted", undefined, at);
  }
  await settleProposal(turn, proposal.id, "decided");
  turn.changed(proposalCard, proposal.id);
  return said(texts[turn.language].recorded(numberOf(decision, turn.language)));
}

/** What would be confirmed, or what the asker must do first. */
async function prepare(view: View, given: Confirmation, needs: Needs): Promise<Ready | { readonly reply: Reply }> {
  const { draft: input, open } = await inMeeting(view, given, needs);
  const say = texts[view.language];
  const proposal = await openProposal(view, input.proposal);
  const number = numberOf(proposal, view.language);
  if (await isConflicted(view, view.actor.id, proposal.id)) throw new AskerError(say.chairHasConflict(number));
  if (!isAgreed(proposal.answers)) throw new AskerError(blocked(proposal, view), [proposalCard, proposal.id]);
  if (proposal.effect && input.effect && input.effect !== proposal.effect)
    throw new AskerError(say.effectIsAgreed(number));
  if (!mayConfirm(view.actor, input.meeting)) return { reply: askFor(view, input, "meeting") };
  const { meeting, held, method } = input;
  const effect = proposal.effect ?? input.effect;
  if (!effect) return { reply: askFor(view, input, "effect") };
  const recipient = proposal.recipient ?? input.recipient;
  return {
    proposal,
    open,
    input: { ...input, effect },
    draft: kept({ ...proposal, effect, recipient, meeting, held, method }, view.language),
  };
}

/** A sentence and the button that leads on; typed, the field is named in the same line. */
function askFor({ language }: View, input: Confirmation, missing: "meeting" | "effect"): Reply {
  const say = texts[language];
  const { [missing]: _none, ...known } = input;
  const label = missing === "meeting" ? say.nameMeeting : say.chooseEffect;
  const text = missing === "meeting" ? say.meetingFirst(input.proposal) : say.typeEffect(input.proposal);
  const button = { label, about: say.proposal(input.proposal), call: form(readOut, known, { [missing]: "" }) };
  const card = { title: say.proposal(input.proposal), blocks: [], buttons: [button] };
  return { kind: "said", text, card, mood: "refused" };
}

/** Names those that it waits for, so that the chair knows whom to ask. */
function blocked(proposal: Proposal, { language }: View): string {
  const say = texts[language];
  const waits = hindrances(proposal.answers).map(({ party, answer }) =>
    say.partyAnswer(party, answer ? say.answerWords[answer] : say.notAnswered, undefined),
  );
  const number = numberOf(proposal, language);
  return waits.length > 0 ? say.blocked(number, waits) : say.nobodySupports(number);
}

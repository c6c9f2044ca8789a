import type { Block, Button, Card } from "../../../core/card.ts";
import { type Call, call } from "../../../core/command.ts";
import { defineSubject } from "../../../core/feature.ts";
import type { Language } from "../../../core/texts.ts";
import type { Look } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { answers } from "../commands/draft.ts";
import { answer, confirm, readOut } from "../commands/proposals.ts";
import { isAgreed } from "../rules.ts";
import { findProposal, type Proposal } from "../store/proposals.ts";
import { texts } from "../texts.ts";
import { dissentsOf } from "./dissent.ts";
import { factsOf, numberOf, sentenceOf, sourceOf } from "./wording.ts";

export const proposalCard = defineSubject({
  kind: "proposal",
  audience: "channels",
  load: (look, id) => findProposal(look, { id }),
  view: viewProposal,
});

export function viewProposal(proposal: Proposal, { group, language }: Look): Card {
  const say = texts[language];
  const number = numberOf(proposal, language);
  if (proposal.state === "disposed") {
    const note = { kind: "note", text: say.disposedOf } as const;
    return { title: say.proposal(number), status: say.disposed, blocks: [note], buttons: [] };
  }
  const proposed = [say.facts.proposed, longDate(proposal.proposedOn, language)] as const;
  return {
    title: say.proposal(number),
    status: statusOf(proposal, language),
    blocks: [
      { kind: "text", text: sentenceOf(proposal, language) },
      ...factsOf(proposal, proposed, language),
      ...answersOf(proposal, language),
      ...dissentsOf(proposal.dissents, group.zone, language),
      ...sourceOf(proposal, language),
      ...changesOf(proposal, group.zone, language),
      { kind: "note", text: say.notBinding },
    ],
    buttons: proposal.state === "open" ? buttonsOf(proposal, number, language) : [],
  };
}

/** What has become of the message that it rests on. */
function changesOf(
  { sourceChanged: { edited, deleted } }: Proposal,
  zone: string,
  language: Language,
): readonly Block[] {
  const say = texts[language];
  const on = (at: Date) => longDate(wallDate(at, zone), language);
  return [
    ...(edited ? [{ kind: "note", text: say.proposalSourceEdited(on(edited)) } as const] : []),
    ...(deleted ? [{ kind: "note", text: say.proposalSourceDeleted(on(deleted)) } as const] : []),
  ];
}

function statusOf({ state, decision, answers: given }: Proposal, language: Language): string {
  const say = texts[language];
  if (state === "decided" && decision) return say.became(numberOf(decision, language));
  if (state === "lapsed") return say.lapsed;
  if (state !== "open") return say.withdrawn;
  return given.length > 0 && countOf(given) === given.length ? say.allAnswered : say.open;
}

function countOf(given: Proposal["answers"]): number {
  return given.filter((one) => one.answer || one.standsOut).length;
}

function answersOf({ answers: given }: Proposal, language: Language): readonly Block[] {
  const say = texts[language];
  const items = given.map(({ party, answer, reason, standsOut }) =>
    standsOut
      ? say.partyAnswer(party, say.takesNoPart, undefined)
      : say.partyAnswer(party, answer ? say.answerWords[answer] : say.notAnswered, reason),
  );
  return [
    { kind: "text", text: say.answered(countOf(given), given.length) },
    { kind: "list", items },
  ];
}

/** The four answers keep their places; what leads on comes last. */
function buttonsOf({ answers: given, effect }: Proposal, number: string, language: Language): readonly Button[] {
  const say = texts[language];
  const about = say.proposal(number);
  const four = answers.map(
    (one): Button => ({
      label: say.commands.answer.fields.answer.options[one],
      about,
      call: call(answer, { proposal: number, answer: one }),
    }),
  );
  if (!isAgreed(given)) return four;
  const proposal = { proposal: number };
  // Without an effect the sentence is not whole yet: it is read out first.
  const next: Call = effect ? call(confirm, proposal) : { command: readOut.id, input: proposal, draft: { effect: "" } };
  const last: Button = { label: say.commands.confirm.submit, about, call: next, tone: "primary" };
  return [...four, last];
}

import { cut } from "../../../core/card.ts";
import { call } from "../../../core/command.ts";
import type { Item, Section } from "../../../core/feature.ts";
import type { Language } from "../../../core/texts.ts";
import type { View } from "../../../core/turn.ts";
import { showProposal } from "../commands/proposals.ts";
import { show } from "../commands/reading.ts";
import { isAgreed } from "../rules.ts";
import type { OpenProposal } from "../store/awaiting.ts";
import type { Listed } from "../store/lists.ts";
import type { News, Told } from "../store/news.ts";
import { texts } from "../texts.ts";
import { lineOf } from "./lists.ts";
import { inShort, numberOf } from "./wording.ts";

const textLength = 80;

/** What the actor's party has not answered and, for the chair, what nothing stands in the way of. */
export function viewAwaiting(open: readonly OpenProposal[], view: View): Section {
  return { title: texts[view.language].overview.awaitsYou, items: open.flatMap((one) => awaitingOf(one, view)) };
}

function awaitingOf(proposal: OpenProposal, { actor, language }: View): readonly Item[] {
  const say = texts[language].overview;
  const text = inShort(proposal, textLength, language);
  const number = texts[language].proposal(numberOf(proposal, language));
  if (isAgreed(proposal.answers)) {
    return actor.roles.includes("chair") ? [proposalItem(proposal, say.toConfirm(number, text), language)] : [];
  }
  const own = proposal.answers.find(({ id }) => id === actor.party);
  if (!own || proposal.conflicted || !(own.answer === undefined || own.answer === "mustConsult")) return [];
  const line = own.answer ? say.mustConsult(number, text, own.party) : say.notAnswered(number, text, own.party);
  return [proposalItem(proposal, line, language)];
}

function proposalItem(proposal: Told, line: string, language: Language): Item {
  const { overview, proposal: called } = texts[language];
  const number = numberOf(proposal, language);
  const label = overview.show(called(number));
  return {
    text: line,
    button: { label, about: inShort(proposal, textLength, language), call: call(showProposal, { proposal: number }) },
  };
}

export function viewLatest(latest: readonly Listed[], language: Language): Section {
  const say = texts[language].overview;
  return { title: say.latest, items: latest.map((one) => decisionItem(one, lineOf(one, language), language)) };
}

function decisionItem(decision: Told, line: string, language: Language): Item {
  const say = texts[language].overview;
  const number = numberOf(decision, language);
  const label = say.show(say.decision(number));
  return {
    text: line,
    button: { label, about: inShort(decision, textLength, language), call: call(show, { number }) },
  };
}

/** What has happened. Proposals that await the actor are told of as such, and not twice. */
export function viewNews(news: News, awaiting: Section, language: Language): readonly Section[] {
  const { overview: say, line } = texts[language];
  const lineFor = (one: Told) => line(numberOf(one, language), inShort(one, textLength, language), undefined);
  const waits = new Set(awaiting.items.map(({ button }) => button?.label));
  const proposals = news.proposals
    .map((one) => proposalItem(one, lineFor(one), language))
    .filter(({ button }) => !waits.has(button?.label));
  return [
    { title: say.newDecisions, items: news.decisions.map((one) => decisionItem(one, lineFor(one), language)) },
    { title: say.newProposals, items: proposals },
    { title: say.corrections, items: news.corrections.map((one) => correctionItem(one, language)) },
  ];
}

function correctionItem(correction: News["corrections"][number], language: Language): Item {
  const say = texts[language].overview;
  const number = numberOf(correction, language);
  return { text: say.corrected(say.decision(number), cut(correction.text, textLength)) };
}

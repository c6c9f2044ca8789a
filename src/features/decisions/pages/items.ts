import type { Document, Part, Text } from "../../../core/document.ts";
import { readNumber } from "../../../core/number.ts";
import { numberInPath, type Page, partsOf, pathTo } from "../../../core/page.ts";
import type { Look, View } from "../../../core/turn.ts";
import type { CardNeeds } from "../needs.ts";
import { type Decision, findDecision, type Numbered } from "../store/decisions.ts";
import { findProposal, type Proposal } from "../store/proposals.ts";
import { texts } from "../texts.ts";
import { viewFollowed, withRegistration } from "../views/decision.ts";
import { viewProposal } from "../views/proposal.ts";
import { numberOf } from "../views/wording.ts";
import { drawAnswers, listAnswers } from "./answers.ts";
import { lifeOf } from "./life.ts";

export async function decisionPage(
  view: View,
  segment: string | undefined,
  needs: CardNeeds,
): Promise<Page | undefined> {
  const found = await decisionAt(view, segment);
  if (!found) return undefined;
  const { decision, proposal } = found;
  const { language, group } = view;
  const document = await documentOf(view, decision, proposal, needs);
  return {
    document: { ...document, parts: [...document.parts, ...relatedTo(decision, view)] },
    above: [{ label: texts[language].pages.decisions, to: pathTo(group, "beslut") }],
    buttons: (await viewFollowed(decision, view, needs)).buttons,
    file: { name: `${texts[language].pages.one}-${segment}`, document },
  };
}

/** The same to those who see nothing else: with nothing that leads on, nor to what was said in the chat. */
export async function decisionItem(
  look: Look,
  segment: string | undefined,
  needs: CardNeeds,
): Promise<Document | undefined> {
  const found = await decisionAt(look, segment);
  if (!found) return undefined;
  const { decision, proposal } = found;
  // As it is read once nothing more can be entered: what is shared is to stay as it was looked over.
  const { closesAt } = decision;
  const closed = look.now < closesAt ? { ...look, now: closesAt } : look;
  return await documentOf(closed, { ...decision, source: undefined }, proposal, needs);
}

async function decisionAt(look: Look, segment: string | undefined) {
  const number = numberInPath.read(segment);
  const decision = number === undefined ? undefined : await findDecision(look, readNumber(number));
  if (!decision) return undefined;
  const from = decision.proposal;
  const proposal = from && (await findProposal(look, { number: from.number, year: from.year }));
  return { decision, proposal };
}

async function documentOf(
  look: Look,
  decision: Decision,
  proposal: Proposal | undefined,
  needs: CardNeeds,
): Promise<Document> {
  const { group, language } = look;
  const card = await viewFollowed(decision, look, needs);
  const { registration } = await withRegistration(decision, look, needs);
  const say = texts[language].pages;
  const answered: readonly Part[] = proposal
    ? [
        { kind: "heading", level: 1, text: say.answers },
        ...drawAnswers(proposal.answers, language),
        listAnswers(proposal.answers, language),
      ]
    : [];
  return {
    title: card.title,
    language,
    head: { sender: group.name, kind: card.status ?? "", ...(registration && { registration }) },
    parts: [...partsOf(card), ...answered, ...(await lifeOf(look, decision, proposal))],
  };
}

interface Related {
  readonly proposal?: Numbered | undefined;
  readonly earlier?: Numbered | undefined;
  readonly later?: Numbered | undefined;
}
function relatedTo({ proposal, earlier, later }: Related, { group, language }: View): readonly Part[] {
  const say = texts[language];
  const to = (path: string, label: (number: string) => string, one: Numbered | undefined): readonly Text[] => {
    if (!one) return [];
    const number = numberOf(one, language);
    return [[{ text: label(number), to: pathTo(group, path, numberInPath.write(number)) }]];
  };
  const items = [
    ...to("forslag", say.proposal, proposal),
    ...to("beslut", say.overview.decision, earlier),
    ...to("beslut", say.overview.decision, later),
  ];
  if (items.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: say.pages.related },
    { kind: "list", items },
  ];
}

export async function proposalPage(view: View, segment: string | undefined): Promise<Page | undefined> {
  const number = numberInPath.read(segment);
  const proposal = number === undefined ? undefined : await findProposal(view, readNumber(number));
  if (!proposal) return undefined;
  const { group, language } = view;
  const say = texts[language];
  const card = viewProposal(proposal, view);
  const became: readonly Part[] = proposal.decision ? relatedTo({ later: proposal.decision }, view) : [];
  const drawn = proposal.state === "disposed" ? [] : drawAnswers(proposal.answers, language);
  return {
    document: {
      title: card.title,
      language,
      head: { sender: group.name, kind: card.status ?? "" },
      parts: [...partsOf(card), ...drawn, ...became],
    },
    above: [{ label: say.pages.proposals, to: pathTo(group, "forslag") }],
    buttons: card.buttons,
  };
}

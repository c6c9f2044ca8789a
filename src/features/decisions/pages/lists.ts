import { cut } from "../../../core/card.ts";
import { form } from "../../../core/command.ts";
import type { Document, Part, Text } from "../../../core/document.ts";
import { numberInPath, type Page, pathTo, type Query } from "../../../core/page.ts";
import type { View } from "../../../core/turn.ts";
import { longDate } from "../../../language/format/dates.ts";
import { propose } from "../commands/proposals.ts";
import { log } from "../commands/recording.ts";
import type { Numbered } from "../store/decisions.ts";
import { type DecisionRow, findDecisions, findProposals, findYears, type ProposalRow } from "../store/pages.ts";
import { texts } from "../texts.ts";
import { numberOf, sentenceOf } from "../views/wording.ts";
import { filtersOf, pageLength, queryAfter, requestOf } from "./filters.ts";

const lineLength = 300;

export async function decisionList(view: View, query: Query): Promise<Page> {
  const { language, group } = view;
  const say = texts[language].pages;
  const inForce = query["lage"] === "galler" ? true : query["lage"] === "galler-inte" ? false : undefined;
  const found = await findDecisions(view, { ...requestOf(query), inForce });
  const shown = found.slice(0, pageLength);
  const { number, text, made, state } = say.columns;
  const table: Part = {
    kind: "table",
    caption: captionOf(found.length, say.caption, say.captionMore),
    columns: [{ title: number }, { title: text, share: 4 }, { title: made }, { title: state }],
    rows: shown.map((one) => decisionRow(one, view)),
  };
  const states = [["galler", say.inForce] as const, ["galler-inte", say.notInForce] as const];
  const document: Document = {
    title: say.decisions,
    language,
    head: { sender: group.name, kind: group.name },
    parts: shown.length > 0 ? [table] : [{ kind: "paragraph", text: say.none }],
  };
  return {
    document,
    file: { name: say.decisions.toLocaleLowerCase(language), document },
    filters: filtersOf(query, await findYears(view, "decision"), states, language),
    next: nextOf("beslut", query, found, view),
    buttons: [{ label: texts[language].commands.log.title, call: form(log, {}) }],
  };
}

function decisionRow(decision: DecisionRow, { group, language }: View): readonly Text[] {
  const number = numberOf(decision, language);
  const { state } = texts[language];
  const by = decision.later && numberOf(decision.later, language);
  const now = decision.later?.relation === "revokes" ? state.revoked : state.replaced;
  return [
    [{ text: number, to: pathTo(group, "beslut", numberInPath.write(number)) }],
    cut(sentenceOf(decision, language), lineLength),
    longDate(decision.held ?? decision.confirmedOn, language),
    by ? now(by) : texts[language].pages.inForceShort,
  ];
}

export async function proposalList(view: View, query: Query): Promise<Page> {
  const { language, group } = view;
  const say = texts[language].pages;
  const open = query["lage"] === "oppna" ? true : query["lage"] === "avgjorda" ? false : undefined;
  const found = await findProposals(view, { ...requestOf(query), open });
  const shown = found.slice(0, pageLength);
  const { number, proposed, state } = say.columns;
  const table: Part = {
    kind: "table",
    caption: captionOf(found.length, say.proposalCaption, say.captionMore),
    columns: [{ title: number }, { title: say.proposalText, share: 4 }, { title: proposed }, { title: state }],
    rows: shown.map((one) => proposalRow(one, view)),
  };
  const states = [["oppna", say.open] as const, ["avgjorda", say.settled] as const];
  return {
    document: {
      title: say.proposals,
      language,
      head: { sender: group.name, kind: group.name },
      parts: shown.length > 0 ? [table] : [{ kind: "paragraph", text: say.noProposals }],
    },
    filters: filtersOf(query, await findYears(view, "proposal"), states, language),
    next: nextOf("forslag", query, found, view),
    buttons: [{ label: texts[language].commands.propose.title, call: form(propose, {}) }],
  };
}

function proposalRow(proposal: ProposalRow, { group, language }: View): readonly Text[] {
  const number = numberOf(proposal, language);
  const say = texts[language];
  const state = {
    open: say.open,
    withdrawn: say.withdrawn,
    lapsed: say.lapsed,
    disposed: say.disposed,
    decided: proposal.decision ? say.became(numberOf(proposal.decision, language)) : say.withdrawn,
  }[proposal.state];
  const text = proposal.state === "disposed" ? say.disposedOf : sentenceOf(proposal, language);
  return [
    [{ text: number, to: pathTo(group, "forslag", numberInPath.write(number)) }],
    cut(text, lineLength),
    longDate(proposal.proposedOn, language),
    state,
  ];
}

function captionOf(found: number, all: (count: number) => string, some: (count: number) => string): string {
  return found > pageLength ? some(pageLength) : all(found);
}

function nextOf(path: string, query: Query, found: readonly Numbered[], { group, language }: View): Page["next"] {
  const last = found[pageLength - 1];
  if (found.length <= pageLength || !last) return undefined;
  return { label: texts[language].pages.earlier, to: `${pathTo(group, path)}${queryAfter(query, last)}` };
}

import { z } from "zod";
import type { About } from "../../../core/feature.ts";
import { number } from "../../../core/inputs.ts";
import { readNumber } from "../../../core/number.ts";
import { findDecision } from "../store/decisions.ts";
import { findProposal } from "../store/proposals.ts";
import { texts } from "../texts.ts";
import { numberOf, sentenceOf } from "../views/wording.ts";

const knownProposal = z.object({ proposal: number });
const knownDecision = z.object({ number });

/** "Förslag 3/2026: Samverkansgruppen beslutar att …": what a form about a proposal is about. */
export const aboutProposal: About = async (view, known) => {
  const { data } = knownProposal.safeParse(known);
  const proposal = data && (await findProposal(view, readNumber(data.proposal)));
  if (!proposal) return undefined;
  const say = texts[view.language];
  return `${say.proposal(numberOf(proposal, view.language))}: ${sentenceOf(proposal, view.group.language)}`;
};

/** The same for a form about a decision. */
export const aboutDecision: About = async (view, known) => {
  const { data } = knownDecision.safeParse(known);
  const decision = data && (await findDecision(view, readNumber(data.number)));
  if (!decision) return undefined;
  const { language, group } = view;
  const say = texts[language];
  return `${say.titled(say.heading.mandate, numberOf(decision, language))}: ${sentenceOf(decision, group.language)}`;
};

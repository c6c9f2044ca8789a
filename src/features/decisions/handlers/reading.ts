import { handle } from "../../../core/feature.ts";
import { readNumber } from "../../../core/number.ts";
import { said } from "../../../core/reply.ts";
import { listProposals, showProposal } from "../commands/proposals.ts";
import { list, show } from "../commands/reading.ts";
import type { Needs } from "../needs.ts";
import { listDecisions } from "../store/lists.ts";
import { findOpenProposals } from "../store/proposals.ts";
import { texts } from "../texts.ts";
import { viewFollowed } from "../views/decision.ts";
import { pageLength, viewList, viewProposals } from "../views/lists.ts";
import { viewProposal } from "../views/proposal.ts";
import { decisionBy, proposalBy } from "./numbers.ts";

const mostProposals = 30;

export const reading = (needs: Needs) => [
  handle(list, async (view, { text, before }) => {
    const say = texts[view.language];
    const start = before ? readNumber(before) : undefined;
    const from = start?.year ? { number: start.number, year: start.year } : undefined;
    const found = await listDecisions(view, { text, before: from, most: pageLength + 1 });
    if (found.length === 0) return said(text ? say.noneAbout(text) : say.none);
    return said("", viewList(found, text, view.language));
  }),

  handle(show, async (view, { number }) => said("", await viewFollowed(await decisionBy(view, number), view, needs))),

  handle(listProposals, async (view) => {
    const open = await findOpenProposals(view, mostProposals);
    return open.length === 0 ? said(texts[view.language].noProposals) : said("", viewProposals(open, view.language));
  }),

  handle(showProposal, async (view, { proposal }) => said("", viewProposal(await proposalBy(view, proposal), view))),
];

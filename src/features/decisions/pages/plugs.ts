import type { Call } from "../../../core/command.ts";
import { type Pages, segmentOf } from "../../../core/page.ts";
import { both } from "../../../core/texts.ts";
import { listProposals, showProposal } from "../commands/proposals.ts";
import { list, show } from "../commands/reading.ts";
import type { CardNeeds } from "../needs.ts";
import { texts } from "../texts.ts";
import { decisionItem, decisionPage, proposalPage } from "./items.ts";
import { decisionList, proposalList } from "./lists.ts";

export const pages = (needs: CardNeeds): readonly Pages[] => [
  {
    path: "beslut",
    name: both(texts, (t) => t.pages.decisions),
    rank: 10,
    async show(view, [number, ...more], query) {
      if (more.length > 0) return undefined;
      return number === undefined ? await decisionList(view, query) : await decisionPage(view, number, needs);
    },
    item: {
      name: both(texts, (t) => t.pages.one),
      show: async (look, [number, ...more]) => (more.length > 0 ? undefined : await decisionItem(look, number, needs)),
    },
    opens: (call) =>
      call.command === list.id ? openList(call) : call.command === show.id ? segmentOf(call, "number") : undefined,
  },
  {
    path: "forslag",
    name: both(texts, (t) => t.pages.proposals),
    rank: 20,
    async show(view, [number, ...more], query) {
      if (more.length > 0) return undefined;
      return number === undefined ? await proposalList(view, query) : await proposalPage(view, number);
    },
    opens(call) {
      if (call.command === listProposals.id) return [];
      return call.command === showProposal.id ? segmentOf(call, "proposal") : undefined;
    },
  },
];

function openList({ input }: Call): readonly string[] | undefined {
  return Object.values(input).some((value) => value !== undefined) ? undefined : [];
}

import type { Call } from "../../../core/command.ts";
import { numberInPath, type Pages } from "../../../core/page.ts";
import { both } from "../../../core/texts.ts";
import { listProposals, showProposal } from "../commands/proposals.ts";
import { list, show } from "../commands/reading.ts";
import type { Needs } from "../needs.ts";
import { texts } from "../texts.ts";
import { decisionItem, decisionPage, proposalPage } from "./items.ts";
import { decisionList, proposalList } from "./lists.ts";

export const pages = (needs: Pick<Needs, "followUps">): readonly Pages[] => [
  {
    path: "beslut",
    name: both(texts, (t) => t.pages.decisions),
    rank: 10,
    async show(view, [number, ...more], query) {
      if (more.length > 0) return undefined;
      return number === undefined ? await decisionList(view, query) : await decisionPage(view, number, needs);
    },
    item: (look, [number, ...more]) =>
      more.length > 0 ? Promise.resolve(undefined) : decisionItem(look, number, needs),
    opens: (call) => (call.command === list.id ? openList(call) : openItem(call, show.id, "number")),
  },
  {
    path: "forslag",
    name: both(texts, (t) => t.pages.proposals),
    rank: 20,
    async show(view, [number, ...more], query) {
      if (more.length > 0) return undefined;
      return number === undefined ? await proposalList(view, query) : await proposalPage(view, number);
    },
    opens: (call) => (call.command === listProposals.id ? [] : openItem(call, showProposal.id, "proposal")),
  },
];

function openList({ input }: Call): readonly string[] | undefined {
  return Object.values(input).some((value) => value !== undefined) ? undefined : [];
}

/** Only where the year is told too: a page's address means the same for ever. */
function openItem({ command, input }: Call, id: string, field: string): readonly string[] | undefined {
  const number = input[field];
  if (command !== id || typeof number !== "string") return undefined;
  const segment = numberInPath.write(number);
  return numberInPath.read(segment) ? [segment] : undefined;
}

import type { Searchable, SearchState } from "../../../core/search.ts";
import {
  decisionIdsAfter,
  findDecisionsFor,
  findProposalsFor,
  proposalIdsAfter,
  type Searched,
} from "../store/search.ts";
import { decisionCard } from "../views/decision.ts";
import { foundOf, foundProposal } from "../views/lists.ts";
import { proposalCard } from "../views/proposal.ts";

const decisions: Searchable = {
  kind: "decision",
  behind: async (_look, subject, id) => (subject === decisionCard.kind ? [id] : []),
  idsAfter: decisionIdsAfter,
  async entries(look, ids) {
    return (await findDecisionsFor(look, ids)).map((decision) => ({
      ...decision,
      title: decision.text,
      state: stateOf(decision),
      found: foundOf(decision, look.language),
    }));
  },
};

const proposals: Searchable = {
  kind: "proposal",
  behind: async (_look, subject, id) => (subject === proposalCard.kind ? [id] : []),
  idsAfter: proposalIdsAfter,
  async entries(look, ids) {
    return (await findProposalsFor(look, ids)).map((proposal) => ({
      ...proposal,
      title: proposal.text,
      found: foundProposal(proposal, look.language),
    }));
  },
};

export const searchable = [decisions, proposals];

function stateOf({ later }: Searched): SearchState {
  if (!later) return "valid";
  return later.relation === "revokes" ? "revoked" : "replaced";
}

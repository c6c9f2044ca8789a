import type { Party } from "../../../core/group.ts";
import type { Turn } from "../../../core/turn.ts";
import { findOpen } from "../store/awaiting.ts";
import { proposalCard } from "../views/proposal.ts";
import { askChair } from "./proposals.ts";

/**
 * The group has these parties from now on, and open proposals wait for nobody else: the chair is asked where nothing
 * stands in the way any more. The group feature gets this through the catalogue.
 */
export async function partiesChanged(turn: Turn, parties: readonly Party[]): Promise<void> {
  const from = { ...turn, group: { ...turn.group, parties } };
  for (const before of await findOpen(turn)) {
    turn.changed(proposalCard, before.id);
    await askChair(from, before);
  }
}

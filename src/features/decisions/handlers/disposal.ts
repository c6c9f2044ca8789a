import type { Look, Turn } from "../../../core/turn.ts";
import { disposeOfWithdrawn, findWithdrawn } from "../store/disposal.ts";
import { proposalCard } from "../views/proposal.ts";
import { numberOf } from "../views/wording.ts";

/** Disposes of proposals that were withdrawn before then; other features get this through the catalogue. */
export async function disposeOfProposals(turn: Turn, before: Date): Promise<readonly string[]> {
  const gone = await disposeOfWithdrawn(turn, before);
  for (const { id } of gone) turn.changed(proposalCard, id);
  return gone.map((proposal) => numberOf(proposal, turn.language));
}

/** The numbers of those, before anything is disposed of. */
export async function findDisposable(look: Look, before: Date): Promise<readonly string[]> {
  return (await findWithdrawn(look, before)).map((proposal) => numberOf(proposal, look.language));
}

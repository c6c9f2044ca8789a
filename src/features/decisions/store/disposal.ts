import type { Turn } from "../../../core/turn.ts";
import type { Numbered } from "./decisions.ts";

/**
 * Empties proposals that were withdrawn before then, and removes the answers to them. Their numbers stay, so that none
 * is given twice. The transaction tells the database that this is disposal, which else refuses to remove an answer.
 */
export async function disposeOfWithdrawn(
  { db, group }: Turn,
  before: Date,
): Promise<readonly (Numbered & { readonly id: string })[]> {
  const withdrawn = [{ settledAt: { lt: before } }, { settledAt: null, proposedAt: { lt: before } }];
  const where = { groupId: group.id, state: "withdrawn", OR: withdrawn };
  const found = await db.proposal.findMany({
    where,
    select: { id: true, number: true, year: true },
    orderBy: { number: "asc" },
  });
  if (found.length === 0) return [];
  const of = { groupId: group.id, proposalId: { in: found.map(({ id }) => id) } };
  await db.$executeRaw`SELECT set_config('samsprak.disposal', 'on', true)`;
  await db.stance.deleteMany({ where: of });
  await db.$executeRaw`SELECT set_config('samsprak.disposal', 'off', true)`;
  await db.dissent.deleteMany({ where: of });
  const emptied = { text: "", reason: null, background: null, responsible: null, recipient: null, sourceLink: null };
  await db.proposal.updateMany({ where, data: { ...emptied, sourceMessage: null, state: "disposed" } });
  return found;
}

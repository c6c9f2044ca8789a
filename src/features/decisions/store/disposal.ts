import type { Look, Turn } from "../../../core/turn.ts";
import type { Numbered } from "./decisions.ts";

type Withdrawn = Numbered & { readonly id: string };

/** The proposals that were withdrawn before then. */
export async function findWithdrawn({ db, group }: Look, before: Date): Promise<readonly Withdrawn[]> {
  const withdrawn = [{ settledAt: { lt: before } }, { settledAt: null, proposedAt: { lt: before } }];
  return await db.proposal.findMany({
    where: { groupId: group.id, state: "withdrawn", OR: withdrawn },
    select: { id: true, number: true, year: true },
    orderBy: [{ year: "asc" }, { number: "asc" }],
  });
}

/**
 * Empties proposals that were withdrawn before then, and removes the answers to them. Their numbers stay, so that none
 * is given twice. The transaction tells the database that this is disposal, which else refuses to remove an answer.
 */
export async function disposeOfWithdrawn(turn: Turn, before: Date): Promise<readonly Withdrawn[]> {
  const { db, group } = turn;
  const found = await findWithdrawn(turn, before);
  if (found.length === 0) return [];
  const ids = { in: found.map(({ id }) => id) };
  const of = { groupId: group.id, proposalId: ids };
  await db.$executeRaw`SELECT set_config('samsprak.disposal', 'on', true)`;
  await db.stance.deleteMany({ where: of });
  await db.$executeRaw`SELECT set_config('samsprak.disposal', 'off', true)`;
  await db.dissent.deleteMany({ where: of });
  const emptied = { text: "", reason: null, background: null, responsible: null, recipient: null, sourceLink: null };
  await db.proposal.updateMany({
    where: { id: ids, groupId: group.id },
    data: { ...emptied, sourceMessage: null, state: "disposed" },
  });
  return found;
}

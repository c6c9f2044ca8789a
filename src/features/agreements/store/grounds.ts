import type { Look } from "../../../core/turn.ts";

export interface Resting {
  readonly agreementId: string;
  readonly clauseId: string;
}

/** The clauses with a version or a proposed change that rests on a message, or on a decision: each once. */
export async function findResting(
  { db, group }: Look,
  on: { readonly message: string } | { readonly decisionId: string },
): Promise<readonly Resting[]> {
  const select = { agreementId: true, clauseId: true } as const;
  const rows = [
    ...(await db.agreementVersion.findMany({ where: { groupId: group.id, ...on }, select, take: 200 })),
    ...(await db.agreementChange.findMany({ where: { groupId: group.id, ...on, state: "open" }, select, take: 200 })),
    ...("message" in on
      ? await db.agreementComment.findMany({ where: { groupId: group.id, ...on }, select, take: 200 })
      : []),
  ];
  const resting = rows.flatMap(({ agreementId, clauseId }) => (clauseId ? [{ agreementId, clauseId }] : []));
  return [...new Map(resting.map((one) => [one.clauseId, one])).values()];
}

/** Whether the clause says so already, since then. */
export async function isFlagged(
  { db, group }: Look,
  { clauseId }: Resting,
  { kind, text, since }: { readonly kind: string; readonly text: string; readonly since?: Date },
): Promise<boolean> {
  const where = { groupId: group.id, clauseId, kind, text, ...(since && { at: { gte: since } }) };
  return (await db.agreementComment.count({ where })) > 0;
}

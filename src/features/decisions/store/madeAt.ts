import type { Look } from "../../../core/turn.ts";

/** The decisions of a meeting: made while it was under way, or recorded as made there. In the order of their numbers. */
export async function findMadeAt(
  { db, group }: Look,
  { id, names }: { readonly id: string; readonly names: readonly string[] },
): Promise<readonly string[]> {
  const rows = await db.decision.findMany({
    where: { groupId: group.id, OR: [{ meetingId: id }, { meeting: { in: [...names] } }] },
    select: { id: true },
    orderBy: [{ year: "asc" }, { number: "asc" }],
    take: 100,
  });
  return rows.map((row) => row.id);
}

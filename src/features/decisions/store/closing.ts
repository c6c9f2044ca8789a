import type { Turn } from "../../../core/turn.ts";

/** Notes on all decisions of a meeting that it is closed. Gives their ids; those that were noted before are left alone. */
export async function noteClosed(turn: Turn, meeting: string): Promise<readonly string[]> {
  const { db, group, now } = turn;
  const rows = await db.decision.findMany({
    where: { groupId: group.id, meetingId: meeting, notes: { none: { kind: "closed" } } },
    select: { id: true },
  });
  await db.decisionNote.createMany({
    data: rows.map(({ id }) => ({ id: turn.id(), groupId: group.id, decisionId: id, kind: "closed", at: now })),
  });
  return rows.map(({ id }) => id);
}

import type { Look } from "../../../core/turn.ts";

/** The members who have answered whether they come. */
export async function findAnswered({ db, group }: Look, meetingId: string): Promise<ReadonlySet<string>> {
  const where = { meetingId, groupId: group.id };
  const rows = await db.attendance.findMany({ where, select: { memberId: true } });
  return new Set(rows.map(({ memberId }) => memberId));
}

import type { Look, Turn } from "../../../core/turn.ts";

/** What someone needs to take part in a meeting. For the secretary alone. */
export interface AccessNeed {
  readonly id: string;
  readonly member: string;
  readonly text: string;
}

export async function findNeeds({ db, group }: Look, meeting: string): Promise<readonly AccessNeed[]> {
  const rows = await db.accessNeed.findMany({
    where: { groupId: group.id, meetingId: meeting },
    orderBy: { at: "asc" },
  });
  return rows.map(({ id, memberId, text }) => ({ id, member: memberId, text }));
}

/** The actor's need for a meeting, in the place of an earlier one. Gives its id, which stays the same. */
export async function saveNeed(turn: Turn, meeting: string, text: string): Promise<string> {
  const { db, group, actor, now } = turn;
  const { id } = await db.accessNeed.upsert({
    where: { meetingId_memberId: { meetingId: meeting, memberId: actor.id } },
    create: { id: turn.id(), groupId: group.id, meetingId: meeting, memberId: actor.id, text, at: now },
    update: { text, at: now },
  });
  return id;
}

/** False where there was none. */
export async function removeNeed({ db, group, actor }: Turn, meeting: string): Promise<boolean> {
  const where = { groupId: group.id, meetingId: meeting, memberId: actor.id };
  return (await db.accessNeed.deleteMany({ where })).count > 0;
}

/** Needs belong to one meeting: when it is closed or cancelled, nobody has a use for them any more. */
export async function deleteNeeds({ db, group }: Turn, meeting: string): Promise<void> {
  await db.accessNeed.deleteMany({ where: { groupId: group.id, meetingId: meeting } });
}

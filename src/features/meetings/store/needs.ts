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

/** What the actor has said before of what they need for a meeting; empty where nothing. */
export async function findOwnNeed({ db, actor }: Turn, meeting: string): Promise<string> {
  const where = { meetingId_memberId: { meetingId: meeting, memberId: actor.id } };
  return (await db.accessNeed.findUnique({ where }))?.text ?? "";
}

/** Everything that the actor needs for a meeting. */
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

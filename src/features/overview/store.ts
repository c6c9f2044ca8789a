import type { Look, Turn } from "../../core/turn.ts";

/** When the member last asked for the group's news. */
export async function findLook({ db, group }: Look, member: string): Promise<Date | undefined> {
  const row = await db.overviewLook.findUnique({
    where: { groupId_memberId: { groupId: group.id, memberId: member } },
  });
  return row?.at;
}

export async function saveLook({ db, group, actor, now }: Turn): Promise<void> {
  const key = { groupId: group.id, memberId: actor.id };
  await db.overviewLook.upsert({ where: { groupId_memberId: key }, create: { ...key, at: now }, update: { at: now } });
}

export async function removeLook({ db, group }: Turn, member: string): Promise<void> {
  await db.overviewLook.deleteMany({ where: { groupId: group.id, memberId: member } });
}

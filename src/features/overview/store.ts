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

export interface Digest {
  readonly id: string;
  readonly member: string;
  readonly since: Date;
}

export async function findDigest({ db, group }: Look, id: string): Promise<Digest | undefined> {
  const row = await db.digest.findFirst({ where: { id, groupId: group.id } });
  return row ? { id, member: row.memberId, since: row.since } : undefined;
}

/** When the member asked for the weekly letter, where they want it. */
export async function findDigestOf({ db, group }: Look, member: string): Promise<Date | undefined> {
  const row = await db.digest.findUnique({ where: { groupId_memberId: { groupId: group.id, memberId: member } } });
  return row?.createdAt;
}

/** @returns its id */
export async function addDigest(turn: Turn): Promise<string> {
  const { db, group, actor, now } = turn;
  const id = turn.id();
  await db.digest.create({ data: { id, groupId: group.id, memberId: actor.id, createdAt: now, since: now } });
  return id;
}

/** @returns whether there was one */
export async function removeDigest({ db, group }: Turn, member: string): Promise<boolean> {
  return (await db.digest.deleteMany({ where: { groupId: group.id, memberId: member } })).count > 0;
}

export async function saveSince({ db, group }: Turn, id: string, since: Date): Promise<void> {
  await db.digest.updateMany({ where: { id, groupId: group.id }, data: { since } });
}

import type { Look, Turn } from "../../../core/turn.ts";

export interface Session {
  readonly id: string;
  readonly digest: string;
  readonly browser: string;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Where a member is signed in, oldest first. */
export async function findSessions({ db, group, now }: Look, member: string): Promise<readonly Session[]> {
  return await db.webSession.findMany({
    where: { groupId: group.id, memberId: member, expiresAt: { gt: now } },
    select: { id: true, digest: true, browser: true, createdAt: true, expiresAt: true },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
}

/** Ends one of the member's sessions, or all of them. */
export async function endSessions({ db, group }: Turn, member: string, id?: string): Promise<void> {
  const one = id === undefined ? {} : { id };
  await db.webSession.deleteMany({ where: { groupId: group.id, memberId: member, ...one } });
}

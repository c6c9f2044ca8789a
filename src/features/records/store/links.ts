import type { Turn } from "../../../core/turn.ts";

export interface NewLink {
  readonly secret: string;
  readonly member: string;
  readonly expiresAt: Date;
}

/** Only the secret's digest is kept. Links that the member has not used stop working. */
export async function addLink(turn: Turn, { secret, member, expiresAt }: NewLink): Promise<void> {
  const { db, group, now } = turn;
  await dropLinks(turn, member);
  await db.$executeRaw`INSERT INTO "WebLink" (digest, "groupId", "memberId", "createdAt", "expiresAt")
    VALUES (encode(sha256(convert_to(${secret}, 'UTF8')), 'hex'), ${group.id}::uuid, ${member}::uuid, ${now}, ${expiresAt})`;
}

export async function dropLinks({ db, group }: Turn, member: string): Promise<void> {
  await db.webLink.deleteMany({ where: { groupId: group.id, memberId: member } });
}

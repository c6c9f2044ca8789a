import type { Db } from "../../../core/turn.ts";

export interface NewCode {
  readonly code: string;
  readonly group: string;
  /** With a member the code links an account of theirs, without one a channel. */
  readonly member: string | undefined;
  readonly by: string;
  readonly expiresAt: Date;
}
export interface KnownCode {
  readonly group: string;
  readonly member: string | null;
  /** Whoever made it is in the group no more. */
  readonly orphaned: boolean;
}

/** Only the code's digest is kept. */
export async function addCode(db: Db, { code, group, member, by, expiresAt }: NewCode): Promise<void> {
  await db.$executeRaw`INSERT INTO "LinkCode" (digest, "groupId", "memberId", "createdById", "expiresAt")
    VALUES (encode(sha256(convert_to(${code}, 'UTF8')), 'hex'), ${group}::uuid, ${member}::uuid, ${by}::uuid, ${expiresAt})`;
}

/** What a code is for, while it is good. */
export async function findCode(db: Db, code: string, now: Date): Promise<KnownCode | undefined> {
  const [row] = await db.$queryRaw<KnownCode[]>`SELECT c."groupId" AS "group", c."memberId" AS member,
      NOT EXISTS (SELECT FROM "Member" m WHERE m.id = c."createdById" AND m."leftAt" IS NULL) AS orphaned
    FROM "LinkCode" c
    WHERE c.digest = encode(sha256(convert_to(${code}, 'UTF8')), 'hex') AND c."usedAt" IS NULL AND c."expiresAt" > ${now}`;
  return row;
}

/** Uses the code up; false where someone else was faster. */
export async function useCode(db: Db, code: string, now: Date): Promise<boolean> {
  const used = await db.$executeRaw`UPDATE "LinkCode" SET "usedAt" = ${now}
    WHERE digest = encode(sha256(convert_to(${code}, 'UTF8')), 'hex') AND "usedAt" IS NULL AND "expiresAt" > ${now}`;
  return used === 1;
}

/** What a member has asked for and not used is good no more. */
export async function dropCodes(db: Db, group: string, by: string): Promise<void> {
  await db.linkCode.deleteMany({ where: { groupId: group, createdById: by, usedAt: null } });
}

/**
 * False where the account is trying a code just now. Held until the transaction ends, so that tries are counted one after
 * another; nobody waits for it, since whoever holds a group's lock meanwhile would keep others waiting too.
 */
export async function beginTry(db: Db, account: string): Promise<boolean> {
  const [row] = await db.$queryRaw<{ begun: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${`try:${account}`}, 0)) AS begun`;
  return row?.begun === true;
}

export async function countTries(db: Db, account: string, since: Date): Promise<number> {
  return await db.linkTry.count({ where: { account, at: { gt: since } } });
}

export async function addTry(db: Db, account: string, at: Date): Promise<void> {
  await db.linkTry.create({ data: { account, at } });
}

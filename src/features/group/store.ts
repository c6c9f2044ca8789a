import type { Account, Place } from "../../core/ask.ts";
import type { DecisionEffect, Role } from "../../core/group.ts";
import type { Language } from "../../core/texts.ts";
import type { Db } from "../../core/turn.ts";
import type { Office } from "./rules.ts";

export interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly party: string | undefined;
  readonly roles: readonly Role[];
  readonly claimed: string | undefined;
  readonly offered: readonly Office[];
}
export interface NewGroup {
  readonly id: string;
  readonly name: string;
  readonly language: Language;
  readonly effect: DecisionEffect | undefined;
  readonly parties: readonly { readonly id: string; readonly name: string }[];
  readonly zone: string;
  readonly validFrom: string;
  readonly at: Date;
}

export async function addGroup(
  db: Db,
  { id, name, language, effect, parties, zone, validFrom, at }: NewGroup,
): Promise<void> {
  await db.group.create({
    data: {
      id,
      name,
      language,
      zone,
      standingEffect: effect ?? null,
      createdAt: at,
      parties: { create: parties.map((party) => ({ ...party, validFrom })) },
    },
  });
}

export async function addChannel(
  db: Db,
  id: string,
  group: string,
  { platform, team, channel }: Required<Pick<Place, "platform" | "team" | "channel">>,
): Promise<void> {
  await db.channel.create({ data: { id, groupId: group, platform, team, channel } });
}

/** True where a group has the channel. Two who start or link there at once wait for each other here. */
export async function isTaken(db: Db, { platform, team, channel }: Place): Promise<boolean> {
  await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`channel:${platform}:${team}:${channel}`}))`;
  return (await db.channel.count({ where: { platform, team, channel } })) > 0;
}

export interface NewMember {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly account: Account;
  readonly roles: readonly Role[];
  readonly offered: readonly Office[];
  readonly at: Date;
}

export async function addMember(
  db: Db,
  group: string,
  { id, accountId, name, account, roles, offered, at }: NewMember,
): Promise<void> {
  const { platform, team, user } = account;
  await db.member.create({
    data: { id, groupId: group, name, roles: [...roles], offeredRoles: [...offered], createdAt: at },
  });
  await db.account.create({ data: { id: accountId, groupId: group, memberId: id, platform, team, user } });
}

export async function findMembers(db: Db, group: string): Promise<readonly MemberRow[]> {
  const rows = await db.member.findMany({ where: { groupId: group, leftAt: null }, orderBy: { createdAt: "asc" } });
  return rows.map(memberOf);
}

export async function findMember(db: Db, group: string, id: string): Promise<MemberRow | undefined> {
  const row = await db.member.findFirst({ where: { id, groupId: group } });
  return row ? memberOf(row) : undefined;
}

/** The membership that an account has now, which may be newer than the asker's seat. */
export async function findMembership(
  db: Db,
  group: string,
  { platform, team, user }: Account,
): Promise<string | undefined> {
  const row = await db.account.findFirst({ where: { groupId: group, platform, team, user } });
  return row?.memberId;
}

function memberOf(row: {
  id: string;
  name: string;
  partyId: string | null;
  roles: string[];
  claimedPartyId: string | null;
  offeredRoles: string[];
}): MemberRow {
  return {
    id: row.id,
    name: row.name,
    party: row.partyId ?? undefined,
    // Written by this file alone, from the same types.
    roles: row.roles as Role[],
    claimed: row.claimedPartyId ?? undefined,
    offered: row.offeredRoles as Office[],
  };
}

export async function claimParty(db: Db, member: string, party: string): Promise<void> {
  await db.member.update({ where: { id: member }, data: { claimedPartyId: party } });
}

/** Confirms or refuses what a member has claimed. A representative has the role of member. */
export async function settleClaim(db: Db, { id, roles }: MemberRow, party: string | undefined): Promise<void> {
  const settled = party ? { partyId: party, roles: [...new Set([...roles, "member"])] } : {};
  await db.member.update({ where: { id }, data: { claimedPartyId: null, ...settled } });
}

/** A group has one chair and one secretary: whoever accepts takes over. */
export async function settleOffer(db: Db, group: string, member: MemberRow, accepted: boolean): Promise<void> {
  if (accepted) {
    for (const office of member.offered) {
      await db.$executeRaw`UPDATE "Member" SET roles = array_remove(roles, ${office}) WHERE "groupId" = ${group}::uuid`;
    }
  }
  const roles = accepted ? [...new Set([...member.roles, ...member.offered])] : [...member.roles];
  await db.member.update({ where: { id: member.id }, data: { roles, offeredRoles: [] } });
}

export async function rename(db: Db, member: string, name: string): Promise<void> {
  await db.member.update({ where: { id: member }, data: { name } });
}

/** Only the code's digest is kept. */
export async function addCode(db: Db, code: string, group: string, by: string, expiresAt: Date): Promise<void> {
  await db.$executeRaw`INSERT INTO "LinkCode" (digest, "groupId", "createdById", "expiresAt")
    VALUES (encode(sha256(convert_to(${code}, 'UTF8')), 'hex'), ${group}::uuid, ${by}::uuid, ${expiresAt})`;
}

/** The group that the code links to; the code is used up by this. */
export async function useCode(db: Db, code: string, now: Date): Promise<string | undefined> {
  const [row] = await db.$queryRaw<{ group: string }[]>`UPDATE "LinkCode" SET "usedAt" = ${now}
    WHERE digest = encode(sha256(convert_to(${code}, 'UTF8')), 'hex') AND "usedAt" IS NULL AND "expiresAt" > ${now}
    RETURNING "groupId" AS "group"`;
  return row?.group;
}

export async function countTries(db: Db, account: string, since: Date): Promise<number> {
  return await db.linkTry.count({ where: { account, at: { gt: since } } });
}

export async function addTry(db: Db, account: string, at: Date): Promise<void> {
  await db.linkTry.create({ data: { account, at } });
}

import type { Account } from "../../../core/ask.ts";
import type { Role } from "../../../core/group.ts";
import type { Db } from "../../../core/turn.ts";
import { notOver } from "./alternates.ts";

const sameAs = (group: string, { platform, team, user }: Account) => ({ groupId: group, platform, team, user });

/** The membership that an account has now, which may be newer than the asker's seat. Also of someone who has left. */
export async function findMembership(db: Db, group: string, account: Account): Promise<string | undefined> {
  return (await db.account.findFirst({ where: sameAs(group, account) }))?.memberId;
}

/** Whether a member can be written to anywhere. */
export async function isReached(db: Db, member: string): Promise<boolean> {
  return (await db.account.count({ where: { memberId: member, reachable: true } })) > 0;
}

/** Who had left is back. */
export async function takeBack(db: Db, member: string): Promise<void> {
  await db.member.updateMany({ where: { id: member, leftAt: { not: null } }, data: { leftAt: null } });
}

/** Who in the group has the account. */
export async function findHolder(db: Db, group: string, account: Account): Promise<string | undefined> {
  const where = { ...sameAs(group, account), member: { leftAt: null } };
  return (await db.account.findFirst({ where, select: { memberId: true } }))?.memberId;
}

/** Whether an account's member has the role now. A look that changes nothing, also for someone in no group. */
export async function hasRole(db: Db, group: string, account: Account, role: Role): Promise<boolean> {
  const row = await db.account.findFirst({ where: sameAs(group, account), include: { member: true } });
  return row !== null && !row.member.leftAt && row.member.roles.includes(role);
}

/** What became of linking an account: it may be someone else in the group, or have been, or stand in for another party. */
export type Linked = "linked" | "someone" | "former" | "otherParty";

/** Makes the account the member's. An account that only waits for its own membership gives that up. */
export async function linkAccount(
  db: Db,
  id: string,
  group: string,
  member: string,
  account: Account,
  today: string,
): Promise<Linked> {
  const known = await db.account.findFirst({ where: sameAs(group, account), include: { member: true } });
  if (!known) {
    await db.account.create({ data: { id, memberId: member, ...sameAs(group, account) } });
    return "linked";
  }
  if (known.memberId === member) return "linked";
  const { roles, partyId } = known.member;
  if (roles.length > 0 || partyId) return "someone";
  if (await hasPast(db, group, known.member, today)) return "former";
  if (await standsInElsewhere(db, group, known.memberId, member, today)) return "otherParty";
  await merge(db, group, known.memberId, member);
  return "linked";
}

/** Who has been in the group, or has stood in for someone, may be on its record: that stays with whom it names. */
async function hasPast(
  db: Db,
  group: string,
  { id, leftAt, joinedAt }: { readonly id: string; readonly leftAt: Date | null; readonly joinedAt: Date | null },
  today: string,
): Promise<boolean> {
  if (leftAt || joinedAt) return true;
  const begun = { groupId: group, alternateId: id, validFrom: { lte: today } };
  if ((await db.alternate.count({ where: begun })) > 0) return true;
  return (await db.account.count({ where: { memberId: id, reachable: true } })) > 1;
}

/** Whether the one is to stand in for another party than the other answers for. */
async function standsInElsewhere(
  db: Db,
  group: string,
  waiting: string,
  member: string,
  today: string,
): Promise<boolean> {
  const appointments = await db.alternate.findMany({
    where: { groupId: group, alternateId: { in: [waiting, member] }, ...notOver(today) },
  });
  const ids = [member, ...appointments.map(({ memberId }) => memberId)];
  const rows = await db.member.findMany({ where: { groupId: group, id: { in: ids } }, select: { partyId: true } });
  const isAppointed = appointments.some(({ alternateId }) => alternateId === waiting);
  return isAppointed && new Set(rows.flatMap(({ partyId }) => partyId ?? [])).size > 1;
}

async function merge(db: Db, group: string, before: string, member: string): Promise<void> {
  await db.account.updateMany({ where: { groupId: group, memberId: before }, data: { memberId: member } });
  await db.linkRequest.updateMany({ where: { groupId: group, memberId: before }, data: { memberId: member } });
  // Whoever stands in for someone does so with all their accounts, but nobody for themself.
  await db.alternate.deleteMany({ where: { groupId: group, memberId: member, alternateId: before } });
  await db.alternate.updateMany({ where: { groupId: group, alternateId: before }, data: { alternateId: member } });
  await db.member.delete({ where: { id: before } });
}

/** False where it is the only one that they can be written to, or one that they cannot be written to. */
export async function unlinkAccount(db: Db, group: string, member: string, account: Account): Promise<boolean> {
  const own = { memberId: member, reachable: true };
  if ((await db.account.count({ where: own })) < 2) return false;
  return (await db.account.deleteMany({ where: { ...own, ...sameAs(group, account) } })).count > 0;
}

export interface AccountRow {
  readonly id: string;
  readonly platform: string;
}

export async function findAccount(db: Db, group: string, id: string): Promise<AccountRow | undefined> {
  const where = { id, groupId: group };
  return (await db.account.findFirst({ where, select: { id: true, platform: true } })) ?? undefined;
}

/** The account, where its member is reached by another one as well: there they can be told of it. */
export async function findOneMore(db: Db, group: string, account: Account): Promise<AccountRow | undefined> {
  const row = await db.account.findFirst({ where: sameAs(group, account) });
  if (!row) return undefined;
  const others = { memberId: row.memberId, reachable: true, id: { not: row.id } };
  return (await db.account.count({ where: others })) > 0 ? row : undefined;
}

/**
 * Unlinks the latest account that the member got after the one they ask by, or just that one of them. Never an earlier
 * one: whoever got hold of a member's newest account must not shut the member out. False where there is none.
 */
export async function unlinkNewer(db: Db, group: string, asker: Account, id: string | undefined): Promise<boolean> {
  const own = await db.account.findFirst({ where: { ...sameAs(group, asker), reachable: true } });
  if (!own) return false;
  const newer = { memberId: own.memberId, groupId: group, reachable: true, createdAt: { gt: own.createdAt } };
  const where = id === undefined ? newer : { ...newer, id };
  const row = await db.account.findFirst({ where, orderBy: { createdAt: "desc" } });
  if (!row) return false;
  return (await db.account.deleteMany({ where: { id: row.id } })).count > 0;
}

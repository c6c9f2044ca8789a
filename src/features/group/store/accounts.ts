import type { Account } from "../../../core/ask.ts";
import type { Role } from "../../../core/group.ts";
import type { Db } from "../../../core/turn.ts";

const sameAs = (group: string, { platform, team, user }: Account) => ({ groupId: group, platform, team, user });

/** The membership that an account has now, which may be newer than the asker's seat. Also of someone who has left. */
export async function findMembership(db: Db, group: string, account: Account): Promise<string | undefined> {
  return (await db.account.findFirst({ where: sameAs(group, account) }))?.memberId;
}

/** Who had left is back. */
export async function takeBack(db: Db, member: string): Promise<void> {
  await db.member.updateMany({ where: { id: member, leftAt: { not: null } }, data: { leftAt: null } });
}

/** Whether an account's member has the role now. A look that changes nothing, also for someone in no group. */
export async function hasRole(db: Db, group: string, account: Account, role: Role): Promise<boolean> {
  const row = await db.account.findFirst({ where: sameAs(group, account), include: { member: true } });
  return row !== null && !row.member.leftAt && row.member.roles.includes(role);
}

/** Makes the account the member's. An account that only waits for its own membership gives that up. */
export async function linkAccount(
  db: Db,
  id: string,
  group: string,
  member: string,
  account: Account,
): Promise<boolean> {
  const known = await db.account.findFirst({ where: sameAs(group, account), include: { member: true } });
  if (!known) {
    await db.account.create({ data: { id, memberId: member, ...sameAs(group, account) } });
    return true;
  }
  if (known.memberId === member) return true;
  if (known.member.roles.length > 0 || known.member.partyId) return false;
  await db.account.update({ where: { id: known.id }, data: { memberId: member } });
  const before = { groupId: group, memberId: known.memberId };
  await db.linkRequest.updateMany({ where: before, data: { memberId: member } });
  // Whoever stands in for someone does so with all their accounts, but nobody for themself.
  await db.alternate.deleteMany({ where: { groupId: group, memberId: member, alternateId: known.memberId } });
  await db.alternate.updateMany({
    where: { groupId: group, alternateId: known.memberId },
    data: { alternateId: member },
  });
  await db.member.delete({ where: { id: known.memberId } });
  return true;
}

/** False where it is the member's only one. */
export async function unlinkAccount(db: Db, group: string, member: string, account: Account): Promise<boolean> {
  if ((await db.account.count({ where: { memberId: member } })) < 2) return false;
  return (await db.account.deleteMany({ where: { memberId: member, ...sameAs(group, account) } })).count > 0;
}

import { accountKey } from "../../../core/ask.ts";
import type { Role } from "../../../core/group.ts";
import type { Db } from "../../../core/turn.ts";

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly leftAt: Date | undefined;
}

/** Who is or has been in the group. A member always has an account, until they are forgotten. */
export async function findPeople(db: Db, group: string): Promise<readonly Person[]> {
  const rows = await db.member.findMany({
    where: { groupId: group, accounts: { some: {} } },
    select: { id: true, name: true, leftAt: true },
    orderBy: { createdAt: "asc" },
  });
  return rows.map(({ id, name, leftAt }) => ({ id, name, leftAt: leftAt ?? undefined }));
}

/** All that this folder stores about a member. */
export async function findStored(db: Db, group: string, id: string) {
  const own = { groupId: group };
  const member = await db.member.findFirstOrThrow({ where: { id, ...own }, include: { accounts: true, party: true } });
  const claimed = member.claimedPartyId && (await db.party.findFirst({ where: { id: member.claimedPartyId, ...own } }));
  return {
    ...member,
    // Written by this folder alone, from the same types.
    roles: member.roles as Role[],
    offeredRoles: member.offeredRoles as Role[],
    party: member.party?.name,
    claimed: claimed ? claimed.name : undefined,
    standIns: await db.alternate.findMany({ where: { memberId: id, ...own }, orderBy: { validFrom: "asc" } }),
    standsIn: await db.alternate.findMany({ where: { alternateId: id, ...own }, orderBy: { validFrom: "asc" } }),
    codes: await db.linkCode.findMany({ where: { createdById: id, ...own }, orderBy: { expiresAt: "asc" } }),
    requests: await db.linkRequest.findMany({ where: { memberId: id, ...own }, orderBy: { at: "asc" } }),
    tries: await db.linkTry.findMany({
      where: { account: { in: member.accounts.map((account) => accountKey(account)) } },
      orderBy: { at: "asc" },
    }),
  };
}

/** Until when the member wants nothing unprompted. Gives what it was. */
export async function setQuiet(db: Db, id: string, until: Date | undefined): Promise<Date | undefined> {
  const { quietUntil } = await db.member.findUniqueOrThrow({ where: { id }, select: { quietUntil: true } });
  await db.member.update({ where: { id }, data: { quietUntil: until ?? null } });
  return quietUntil ?? undefined;
}

/** What a member is called from then on. The row stays, since the record rests on its id. */
export async function forgetMember(db: Db, group: string, id: string, name: string): Promise<void> {
  const accounts = await db.account.findMany({ where: { groupId: group, memberId: id } });
  await db.linkTry.deleteMany({ where: { account: { in: accounts.map((account) => accountKey(account)) } } });
  await db.linkRequest.deleteMany({ where: { groupId: group, memberId: id } });
  await db.linkCode.deleteMany({ where: { groupId: group, OR: [{ memberId: id }, { createdById: id }] } });
  await db.account.deleteMany({ where: { groupId: group, memberId: id } });
  // Nobody is left to answer an invitation.
  const cleared = { language: null, quietUntil: null, offeredRoles: [], claimedPartyId: null };
  await db.member.updateMany({ where: { id, groupId: group }, data: { name, ...cleared } });
}

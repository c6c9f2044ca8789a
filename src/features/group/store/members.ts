import type { Account } from "../../../core/ask.ts";
import type { Role } from "../../../core/group.ts";
import type { Language } from "../../../core/texts.ts";
import type { Db } from "../../../core/turn.ts";
import { exclusive, type Offerable } from "../rules.ts";

export interface MemberRow {
  readonly id: string;
  readonly name: string;
  readonly party: string | undefined;
  readonly roles: readonly Role[];
  /** The party that the member says they represent or is invited to represent. */
  readonly claimed: string | undefined;
  readonly offered: readonly Offerable[];
  /** When they first had a role. */
  readonly joined: Date | undefined;
  /** When they left the group, where they have. */
  readonly left: Date | undefined;
}

export interface NewMember {
  readonly id: string;
  readonly accountId: string;
  readonly name: string;
  readonly account: Account;
  readonly roles: readonly Role[];
  readonly offered: readonly Offerable[];
  readonly at: Date;
}

/** `reachable`: whether the member can be written to at the account. */
export async function addMember(db: Db, group: string, member: NewMember, reachable = true): Promise<void> {
  const { id, accountId, name, account, roles, offered, at } = member;
  const { platform, team, user } = account;
  await db.member.create({
    data: {
      id,
      groupId: group,
      name,
      roles: [...roles],
      offeredRoles: [...offered],
      createdAt: at,
      joinedAt: roles.length > 0 ? at : null,
    },
  });
  await db.account.create({ data: { id: accountId, groupId: group, memberId: id, platform, team, user, reachable } });
}

/** Who is in the group or waits to be, with those who have left and are invited again. */
export async function findMembers(db: Db, group: string): Promise<readonly MemberRow[]> {
  const where = { groupId: group, OR: [{ leftAt: null }, { offeredRoles: { isEmpty: false } }] };
  const rows = await db.member.findMany({ where, orderBy: { createdAt: "asc" } });
  return rows.map(memberOf);
}

export async function findMember(db: Db, group: string, id: string): Promise<MemberRow | undefined> {
  const row = await db.member.findFirst({ where: { id, groupId: group } });
  return row ? memberOf(row) : undefined;
}

interface Row {
  readonly id: string;
  readonly name: string;
  readonly partyId: string | null;
  readonly roles: string[];
  readonly claimedPartyId: string | null;
  readonly offeredRoles: string[];
  readonly joinedAt: Date | null;
  readonly leftAt: Date | null;
}

function memberOf(row: Row): MemberRow {
  return {
    id: row.id,
    name: row.name,
    party: row.partyId ?? undefined,
    // Written by this folder alone, from the same types.
    roles: row.roles as Role[],
    claimed: row.claimedPartyId ?? undefined,
    offered: row.offeredRoles as Offerable[],
    joined: row.joinedAt ?? undefined,
    left: row.leftAt ?? undefined,
  };
}

/** Who asks a party themself lets go of another party's invitation: that one cannot answer for this one. */
export async function claimOwnParty(db: Db, { id, offered }: MemberRow, party: string): Promise<void> {
  const offeredRoles = offered.filter((role) => role !== "member");
  await db.member.update({ where: { id }, data: { claimedPartyId: party, offeredRoles } });
}

export async function withdrawOffer(db: Db, { id, offered }: MemberRow, role: Role): Promise<void> {
  await db.member.update({ where: { id }, data: { offeredRoles: offered.filter((one) => one !== role) } });
}

export async function claimParty(db: Db, member: string, party: string): Promise<void> {
  await db.member.update({ where: { id: member }, data: { claimedPartyId: party } });
}

/** Confirms or refuses what a member has claimed. A representative has the role of member. */
export async function settleClaim(db: Db, member: MemberRow, party: string | undefined, at: Date): Promise<void> {
  const { id, roles, joined = at } = member;
  const settled = party ? { partyId: party, roles: [...new Set([...roles, "member"])], joinedAt: joined } : {};
  await db.member.update({ where: { id }, data: { claimedPartyId: null, ...settled } });
}

export async function offer(db: Db, { id, offered }: MemberRow, roles: readonly Offerable[]): Promise<void> {
  await db.member.update({ where: { id }, data: { offeredRoles: [...new Set([...offered, ...roles])] } });
}

/** A group has one chair and one secretary: whoever accepts takes over. An invited representative gets the party too. */
export async function settleOffer(
  db: Db,
  group: string,
  member: MemberRow,
  accepted: boolean,
  at: Date,
): Promise<void> {
  const { id, offered, claimed, joined = at } = member;
  for (const role of accepted ? offered.filter((one) => exclusive.has(one)) : []) {
    await db.$executeRaw`UPDATE "Member" SET roles = array_remove(roles, ${role}) WHERE "groupId" = ${group}::uuid`;
  }
  const roles = accepted ? [...new Set([...member.roles, ...offered])] : [...member.roles];
  const represents = offered.includes("member") ? { claimedPartyId: null, ...(accepted && { partyId: claimed }) } : {};
  const since = accepted ? { joinedAt: joined, leftAt: null } : {};
  await db.member.update({ where: { id }, data: { roles, offeredRoles: [], ...represents, ...since } });
}

/** Sets a member's roles; with `party` null the member answers for nobody. */
export async function saveRoles(
  db: Db,
  { id, joined }: MemberRow,
  roles: readonly Role[],
  at: Date,
  party?: null,
): Promise<void> {
  await db.member.update({
    where: { id },
    data: {
      roles: [...new Set(roles)],
      joinedAt: joined ?? (roles.length > 0 ? at : null),
      ...(party === null && { partyId: null }),
    },
  });
}

/** The member is in the group no more. Accounts stay, so that whoever comes back is known, and so does when they first joined. */
export async function endMembership(db: Db, group: string, id: string, at: Date): Promise<void> {
  const cleared = { roles: [], offeredRoles: [], claimedPartyId: null, partyId: null };
  await db.member.updateMany({ where: { id, groupId: group, leftAt: null }, data: { leftAt: at } });
  await db.member.updateMany({ where: { id, groupId: group }, data: cleared });
}

/** The question whether they represent a party waits no longer, whoever has asked it. */
export async function withdrawClaim(db: Db, { id, offered }: MemberRow): Promise<void> {
  const offeredRoles = offered.filter((role) => role !== "member");
  await db.member.update({ where: { id }, data: { claimedPartyId: null, offeredRoles } });
}

export async function saveLanguage(db: Db, member: string, language: Language): Promise<void> {
  await db.member.update({ where: { id: member }, data: { language } });
}

export async function rename(db: Db, member: string, name: string): Promise<void> {
  await db.member.update({ where: { id: member }, data: { name } });
}

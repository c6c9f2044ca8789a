import { representatives } from "../../../core/group.ts";
import type { Look } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { findHolder } from "../store/accounts.ts";
import { findAlternates } from "../store/alternates.ts";
import { findMember, findMembers, type MemberRow } from "../store/members.ts";
import { accountOf } from "./starting.ts";

/**
 * Everyone who sits in the group today, as they sit when they ask something themselves: who stands in for someone is an
 * alternate, and answers for that party. Other features get this through the catalogue.
 */
export async function findPresentMembers({ db, group, now }: Look): Promise<readonly MemberRow[]> {
  const members = (await findMembers(db, group.id)).filter(({ left }) => !left);
  const standIns = await findAlternates(db, group.id, wallDate(now, group.zone));
  const partyOf = new Map(members.map(({ id, party }) => [id, party]));
  const standsFor = new Map(standIns.map(({ member, alternate }) => [alternate, partyOf.get(member)]));
  return members.map((row) => seated(row, standsFor.get(row.id))).filter(({ roles }) => roles.length > 0);
}

function seated(member: MemberRow, standsFor: string | undefined): MemberRow {
  if (standsFor === undefined) return member;
  return { ...member, party: member.party ?? standsFor, roles: [...member.roles, "alternate"] };
}

/** Who in the group has the account of that key: whom a mention means, whatever they are called there. */
export async function findMentioned({ db, group }: Look, key: string): Promise<string | undefined> {
  return await findHolder(db, group.id, accountOf(key));
}

/** Who stands in for a member on a day (yyyy-mm-dd). */
export async function findAlternatesOf(look: Look, member: string, date: string): Promise<readonly MemberRow[]> {
  const { db, group } = look;
  const appointed = (await findAlternates(db, group.id, date)).filter((row) => row.member === member);
  const members = await findMembers(db, group.id);
  return members.filter(({ id }) => appointed.some(({ alternate }) => alternate === id));
}

/** Whether someone sits in the group today as one who puts proposals and withdraws them. */
export async function isRepresentative({ db, group, now }: Look, member: string): Promise<boolean> {
  const found = await findMember(db, group.id, member);
  if (!found || found.left) return false;
  if (representatives.some((role) => found.roles.includes(role))) return true;
  const standIns = await findAlternates(db, group.id, wallDate(now, group.zone));
  return standIns.some(({ alternate }) => alternate === member);
}

import type { Db } from "../../../core/turn.ts";
import { dayFromIso, isoDate } from "../../../language/day.ts";

export interface AlternateRow {
  readonly member: string;
  readonly alternate: string;
}
export interface NewAlternate extends AlternateRow {
  readonly id: string;
  /** yyyy-mm-dd, both included. */
  readonly from: string;
  readonly until: string | undefined;
}

/** What holds on that day or later. */
export function notOver(today: string) {
  return { OR: [{ validTo: null }, { validTo: { gte: today } }] };
}

export async function appointAlternate(db: Db, group: string, appointed: NewAlternate): Promise<void> {
  const { id, member, alternate, from, until } = appointed;
  await db.alternate.create({
    data: { id, groupId: group, memberId: member, alternateId: alternate, validFrom: from, validTo: until ?? null },
  });
}

/**
 * Ends what someone has appointed an alternate to, or is appointed to, from that day on. Also what has an end, so that
 * nobody stands in for anyone if one of the two comes back. What has begun stays on record: whoever stood in may have
 * answered. Gives what has ended.
 */
export async function endAlternates(
  db: Db,
  group: string,
  of: { readonly memberId: string } | { readonly alternateId: string },
  today: string,
): Promise<readonly AlternateRow[]> {
  const where = { groupId: group, ...of, ...notOver(today) };
  const ended = await db.alternate.findMany({ where });
  await db.alternate.deleteMany({ where: { ...where, validFrom: { gt: today } } });
  await db.alternate.updateMany({ where, data: { validTo: isoDate(dayFromIso(today) - 1) } });
  return ended.map(({ memberId, alternateId }) => ({ member: memberId, alternate: alternateId }));
}

/** Whom someone will stand in for later than on that day. */
export async function findAppointments(
  db: Db,
  group: string,
  alternate: string,
  today: string,
): Promise<readonly { readonly member: string; readonly from: string }[]> {
  const rows = await db.alternate.findMany({
    where: { groupId: group, alternateId: alternate, validFrom: { gt: today }, ...notOver(today) },
    orderBy: { validFrom: "asc" },
  });
  return rows.map(({ memberId, validFrom }) => ({ member: memberId, from: validFrom }));
}

/** Whose alternate someone is on that day or later. */
export async function findAppointers(
  db: Db,
  group: string,
  alternate: string,
  today: string,
): Promise<readonly string[]> {
  const rows = await db.alternate.findMany({
    where: { groupId: group, alternateId: alternate, ...notOver(today) },
  });
  return rows.map(({ memberId }) => memberId);
}

/** Who stands in for whom on a day. */
export async function findAlternates(db: Db, group: string, today: string): Promise<readonly AlternateRow[]> {
  const rows = await db.alternate.findMany({
    where: { groupId: group, validFrom: { lte: today }, ...notOver(today) },
  });
  return rows.map(({ memberId, alternateId }) => ({ member: memberId, alternate: alternateId }));
}

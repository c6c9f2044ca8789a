import type { Document } from "../../../core/document.ts";
import type { Look, Turn } from "../../../core/turn.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import type { Ended, Item, Minutes, MinutesKind } from "../rules/minutes.ts";

/** The last § that has been given in a series; 0 where there is none. */
export async function lastParagraph({ db, group }: Look, series: string): Promise<number> {
  const where = { groupId: group.id, series };
  const { _max } = await db.minuteItem.aggregate({ where, _max: { paragraph: true } });
  return _max.paragraph ?? 0;
}

/** Gives each matter its §, in their order. What nothing is said of goes, so that numbers leave no gap. */
export async function numberItems(
  { db, group }: Turn,
  { id, shown, series, after }: { id: string; shown: readonly Item[]; series: string; after: number },
): Promise<void> {
  const kept = shown.map((item) => item.id);
  await db.minuteItem.deleteMany({ where: { minutesId: id, groupId: group.id, id: { notIn: kept } } });
  // What has been sent before has its own, for good.
  for (const [i, item] of shown.filter(({ paragraph }) => paragraph === undefined).entries())
    await db.minuteItem.updateMany({
      where: { id: item.id, groupId: group.id },
      data: { series, paragraph: after + i + 1 },
    });
}

export async function markSent({ db, group, actor, now }: Turn, id: string, kind: MinutesKind): Promise<void> {
  const data = { state: "sent", kind, sentAt: now, sentById: actor.id };
  await db.minutes.updateMany({ where: { id, groupId: group.id }, data });
}

/** The database lets nothing go back that has no reason noted. */
export async function markTakenBack({ db, group }: Turn, id: string): Promise<void> {
  await db.minutes.updateMany({ where: { id, groupId: group.id }, data: { state: "draft" } });
}

/**
 * From then on the database lets nothing of it change.
 * @returns the SHA-256 of what was sealed, in hex
 */
export async function markApproved({ db, group, now }: Turn, id: string, sealed: string): Promise<string> {
  const approvedOn = wallDate(now, group.zone);
  const [row] = await db.$queryRaw<{ hash: string }[]>`
    UPDATE "Minutes" SET state = 'approved', "approvedAt" = ${now}, "approvedOn" = ${approvedOn}, sealed = ${sealed},
      hash = encode(sha256(convert_to(${sealed}, 'UTF8')), 'hex')
    WHERE id = ${id}::uuid AND "groupId" = ${group.id}::uuid RETURNING hash`;
  if (!row) throw new Error("the minutes are gone");
  return row.hash;
}

export interface NewChecker {
  readonly id: string;
  readonly name: string;
  readonly party: { readonly id: string; readonly name: string } | undefined;
}

export async function addChecker(turn: Turn, minutesId: string, { id, name, party }: NewChecker): Promise<void> {
  const { db, group, now } = turn;
  const who = { memberId: id, memberName: name, partyId: party?.id, partyName: party?.name };
  await db.minuteChecker.create({ data: { id: turn.id(), groupId: group.id, minutesId, ...who, askedAt: now } });
}

export async function endChecker({ db, group, now }: Turn, id: string, endedWhy: Ended): Promise<void> {
  await db.minuteChecker.updateMany({ where: { id, groupId: group.id }, data: { endedAt: now, endedWhy } });
}

export async function markChecked({ db, group, now }: Turn, id: string, version: number): Promise<void> {
  const data = { approvedAt: now, approvedVersion: version };
  await db.minuteChecker.updateMany({ where: { id, groupId: group.id }, data });
}

/** What was approved, as it was sealed. */
export async function findSealed({ db, group }: Look, { id }: Pick<Minutes, "id">): Promise<Document | undefined> {
  const row = await db.minutes.findFirst({ where: { id, groupId: group.id }, select: { sealed: true } });
  // Written by the handler that locks the text, from the same type.
  return row?.sealed ? (JSON.parse(row.sealed) as Document) : undefined;
}

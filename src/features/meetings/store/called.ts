import type { Look } from "../../../core/turn.ts";
import type { Numbered } from "./meetings.ts";

/** A meeting whose notice has gone out. */
export interface Called extends Numbered {
  readonly id: string;
  readonly title: string;
  readonly zone: string;
  readonly calledAt: Date;
}

const select = { id: true, number: true, year: true, title: true, zone: true, calledAt: true } as const;
const newest = [{ year: "desc" }, { number: "desc" }] as const;

/** In the order of their numbers, the newest first. */
export async function findCalled(
  { db, group }: Look,
  before: Numbered | undefined,
  most: number,
): Promise<readonly Called[]> {
  const older = before && [{ year: { lt: before.year } }, { year: before.year, number: { lt: before.number } }];
  const where = { groupId: group.id, calledAt: { not: null }, ...(older && { OR: older }) };
  const rows = await db.meeting.findMany({ where, select, orderBy: [...newest], take: most });
  return rows.flatMap(({ calledAt, ...row }) => (calledAt ? [{ ...row, calledAt }] : []));
}

export async function findCalledOne(
  { db, group }: Look,
  wanted: { readonly number: number; readonly year: number | undefined },
): Promise<Called | undefined> {
  const where = { groupId: group.id, calledAt: { not: null }, ...wanted };
  const row = await db.meeting.findFirst({ where, select, orderBy: { year: "desc" } });
  return row?.calledAt ? { ...row, calledAt: row.calledAt } : undefined;
}

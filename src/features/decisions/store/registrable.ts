import type { Look } from "../../../core/turn.ts";
import type { Outcome } from "../rules.ts";
import { draftOf, type Numbered } from "./decisions.ts";

/** Decisions in the order of their numbers, the newest first, as far as a register needs them. */
export async function findNumbered({ db, group }: Look, before: Numbered | undefined, most: number) {
  const older = before && [{ year: { lt: before.year } }, { year: before.year, number: { lt: before.number } }];
  const rows = await db.decision.findMany({
    where: { groupId: group.id, ...(older && { OR: older }) },
    orderBy: [{ year: "desc" }, { number: "desc" }],
    take: most,
  });
  return rows.map(rowOf);
}

export async function findOne({ db, group }: Look, wanted: { number: number; year: number | undefined }) {
  const where = { groupId: group.id, ...wanted };
  const row = await db.decision.findFirst({ where, orderBy: { year: "desc" } });
  return row ? rowOf(row) : undefined;
}

type Row = Parameters<typeof draftOf>[0] &
  Numbered & { readonly id: string; readonly confirmedOn: string; readonly confirmedAt: Date };

function rowOf(row: Row) {
  const { id, number, year, confirmedOn, confirmedAt } = row;
  // Written by decisions.ts alone, out of the same type.
  return { ...draftOf(row), outcome: row.outcome as Outcome, id, number, year, confirmedOn, at: confirmedAt };
}

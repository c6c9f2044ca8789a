import type { Look } from "../../../core/turn.ts";
import { filled } from "../rules/filled.ts";
import { states } from "../rules/life.ts";
import { isClosed } from "../rules/outlook.ts";
import { agreementOf, clauseOf, type Head, headOf } from "./rows.ts";
import { columns, parts, readRow, type WrittenRow } from "./written.ts";

const living = states.filter((state) => !isClosed(state));

/** Those that are not over, without their texts: the newest first. */
export async function findLiving({ db, group }: Look, most: number) {
  const rows = await db.$queryRawUnsafe<WrittenRow[]>(
    `SELECT ${columns}, '[]'::json AS clauses, ${parts} FROM
      (SELECT * FROM "Agreement" WHERE "groupId" = $1::uuid AND state = ANY($2::text[])
        ORDER BY year DESC, number DESC LIMIT $3::int) a
    ORDER BY a.year DESC, a.number DESC`,
    group.id,
    living,
    most,
  );
  return rows.map((row) => agreementOf(readRow(row)));
}

/** Those that have become something else since then. */
export async function findMoved({ db, group }: Look, since: Date, most: number): Promise<readonly Head[]> {
  const where = { groupId: group.id, versions: { some: { kind: "state", at: { gt: since } } } };
  const rows = await db.agreement.findMany({ where, orderBy: [{ year: "asc" }, { number: "asc" }], take: most });
  return rows.map(headOf);
}

/** Those with a day to remember. */
export async function findDated({ db, group }: Look, most: number): Promise<readonly (Head & { at: Date })[]> {
  const days = [{ endsOn: { not: null } }, { consultationOn: { not: null } }, { followUpOn: { not: null } }];
  const rows = await db.agreement.findMany({
    where: { groupId: group.id, state: { in: living.filter((state) => state !== "draft") }, OR: days },
    orderBy: [{ year: "desc" }, { number: "desc" }],
    take: most,
  });
  return rows.map((row) => ({ ...headOf(row), at: row.createdAt }));
}

export async function findForSearch({ db, group }: Look, ids: readonly string[]) {
  const rows = await db.agreement.findMany({
    where: { groupId: group.id, id: { in: [...ids] } },
    include: { parties: { select: { partyId: true } }, clauses: { orderBy: { position: "asc" } } },
  });
  return rows.map(({ parties, clauses, ...row }) => ({
    head: headOf(row),
    at: row.createdAt,
    parties: parties.flatMap(({ partyId }) => partyId ?? []),
    // As people read it: what has been filled in is found too. What is missing is found by what it is called.
    text: clauses
      .map(clauseOf)
      .map((clause) => `${clause.heading}\n${filled(clause, (label) => label)}`)
      .join("\n"),
  }));
}

export async function idsAfter({ db, group }: Look, after: string | undefined, most: number) {
  const where = { groupId: group.id, ...(after && { id: { gt: after } }) };
  const rows = await db.agreement.findMany({ where, select: { id: true }, orderBy: { id: "asc" }, take: most });
  return rows.map(({ id }) => id);
}

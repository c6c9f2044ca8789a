import type { Look } from "../../../core/turn.ts";
import type { Numbered } from "../rules/agreement.ts";
import { type Head, headOf } from "./rows.ts";

export interface Settled {
  readonly head: Head;
  /** When its text was frozen. */
  readonly at: Date;
}

interface Request {
  readonly before?: Numbered | undefined;
  readonly wanted?: { readonly number: number; readonly year: number | undefined } | undefined;
  readonly most: number;
}

/** Those that have been signed, the newest first. */
export async function findSettled({ db, group }: Look, { before, wanted, most }: Request): Promise<readonly Settled[]> {
  const rows = await db.agreement.findMany({
    where: {
      groupId: group.id,
      signedOn: { not: null },
      ...wanted,
      ...(before && { OR: [{ year: { lt: before.year } }, { year: before.year, number: { lt: before.number } }] }),
    },
    orderBy: [{ year: "desc" }, { number: "desc" }],
    take: most,
  });
  return rows.map((row) => ({ head: headOf(row), at: row.sealedAt ?? row.createdAt }));
}

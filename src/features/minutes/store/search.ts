import type { Look } from "../../../core/turn.ts";
import type { Minutes } from "../rules/minutes.ts";
import { minutesOf, whole } from "./rows.ts";

/** Those that have been sent, for the whole group to read. */
export async function findByIds({ db, group }: Look, ids: readonly string[]): Promise<readonly Minutes[]> {
  const where = { groupId: group.id, id: { in: [...ids] }, state: { in: ["sent", "approved"] }, restricted: false };
  return (await db.minutes.findMany({ where, include: whole })).map(minutesOf);
}

export async function idsAfter({ db, group }: Look, after: string | undefined, most: number) {
  const where = { groupId: group.id, ...(after && { id: { gt: after } }) };
  const rows = await db.minutes.findMany({ where, select: { id: true }, orderBy: { id: "asc" }, take: most });
  return rows.map(({ id }) => id);
}

import type { Look } from "../../../core/turn.ts";
import type { Minutes, Numbered } from "../rules/minutes.ts";
import { minutesOf, whole } from "./rows.ts";

/** Approved ones in the order of their numbers, the newest first. */
export async function findApproved(
  { db, group }: Look,
  before: Numbered | undefined,
  most: number,
): Promise<readonly Minutes[]> {
  const older = before && [{ year: { lt: before.year } }, { year: before.year, number: { lt: before.number } }];
  const rows = await db.minutes.findMany({
    where: { groupId: group.id, state: "approved", ...(older && { OR: older }) },
    include: whole,
    orderBy: [{ year: "desc" }, { number: "desc" }],
    take: most,
  });
  return rows.map(minutesOf);
}

import type { Look } from "../../../core/turn.ts";

export interface AuditLine {
  readonly seq: number;
  readonly line: string;
}

/** The lines of the group's audit chain, the latest first. */
export async function findAudit(
  { db, group }: Look,
  before: number | undefined,
  most: number,
): Promise<readonly AuditLine[]> {
  return await db.auditEntry.findMany({
    where: { groupId: group.id, ...(before === undefined ? {} : { seq: { lt: before } }) },
    select: { seq: true, line: true },
    orderBy: { seq: "desc" },
    take: most,
  });
}

import { createHash } from "node:crypto";
import { Prisma } from "../../generated/prisma/client.ts";

export interface Link {
  readonly group: string | undefined;
  /** Ids and digests only: no text, no name. */
  readonly line: string;
  /** Hides what was put in, which may be short enough to be guessed. */
  readonly salt: string;
}

/** The statement that puts the next link on a group's audit chain. The group must be locked: each follows from the one before. */
export function chainLink({ group, line, salt }: Link, isWanted = true): Prisma.Sql {
  return Prisma.sql`
    INSERT INTO "AuditEntry" ("groupId", seq, line, salt, hash)
    SELECT ${group}::uuid, coalesce(last.seq, 0) + 1, ${line}, ${salt},
      encode(sha256(convert_to(coalesce(last.hash, '') || ${line}, 'UTF8')), 'hex')
    FROM (SELECT 1) AS one LEFT JOIN LATERAL (
      SELECT seq, hash FROM "AuditEntry" WHERE "groupId" = ${group}::uuid ORDER BY seq DESC LIMIT 1) AS last ON true
    WHERE ${isWanted}`;
}

export function inputDigest(input: unknown, salt: string): string {
  return createHash("sha256")
    .update(salt + JSON.stringify(input))
    .digest("hex");
}

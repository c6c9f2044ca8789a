import type { ModelUse } from "../../core/ports/model.ts";
import type { PrismaClient } from "../../generated/prisma/client.ts";

/**
 * Outside any turn: what was used is counted whatever comes of it. `most` is in tokens, for each group and month. What was
 * set aside by a program that has died stays counted: it may have been used.
 */
export function makeModelUse(client: PrismaClient, most: number): ModelUse {
  return {
    // In one statement, so that works of the same moment cannot both have what is left.
    async reserve(group, month, tokens) {
      const counted = await client.$executeRaw`
        INSERT INTO "ModelUse" AS u ("groupId", month, tokens)
        SELECT ${group}::uuid, ${month}::text, ${tokens}::int WHERE ${tokens}::int <= ${most}::bigint
        ON CONFLICT ("groupId", month) DO UPDATE SET tokens = u.tokens + excluded.tokens
        WHERE u.tokens::bigint + excluded.tokens <= ${most}::bigint`;
      return counted > 0;
    },
    async settle(group, month, more) {
      await client.$executeRaw`
        UPDATE "ModelUse" SET tokens = greatest(0, tokens + ${more}::int)
        WHERE "groupId" = ${group}::uuid AND month = ${month}`;
    },
  };
}

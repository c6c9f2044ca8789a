import type { ModelUse } from "../../core/ports/model.ts";
import type { PrismaClient } from "../../generated/prisma/client.ts";

/** Outside any turn: what was used is counted whatever comes of it. `most` is in tokens, for each group and month. */
export function makeModelUse(client: PrismaClient, most: number): ModelUse {
  return {
    async left(group, month) {
      const row = await client.modelUse.findUnique({ where: { groupId_month: { groupId: group, month } } });
      return Math.max(0, most - (row?.tokens ?? 0));
    },
    async add(group, month, tokens) {
      await client.modelUse.upsert({
        where: { groupId_month: { groupId: group, month } },
        create: { groupId: group, month, tokens },
        update: { tokens: { increment: tokens } },
      });
    },
  };
}

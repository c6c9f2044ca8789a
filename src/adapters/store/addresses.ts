import type { Addresses } from "../../core/ports/door.ts";
import type { Prisma, PrismaClient } from "../../generated/prisma/client.ts";

const mostKnown = 10_000;

/** Addresses of one platform. What is known already costs nothing; the oldest are looked up again. */
export function makeAddresses(client: PrismaClient, platform: string): Addresses {
  const known = new Map<string, string>();
  return {
    async remember(team, id, data) {
      const key = `${team}\n${id}`;
      const text = JSON.stringify(data);
      if (known.get(key) === text) return;
      const value = JSON.parse(text) as Prisma.InputJsonValue;
      const where = { platform_team_id: { platform, team, id } };
      await client.address.upsert({ where, create: { platform, team, id, data: value }, update: { data: value } });
      if (known.size >= mostKnown) known.delete(known.keys().next().value ?? "");
      known.set(key, text);
    },
    async find(team, id) {
      const row = await client.address.findUnique({ where: { platform_team_id: { platform, team, id } } });
      return row?.data ?? undefined;
    },
  };
}

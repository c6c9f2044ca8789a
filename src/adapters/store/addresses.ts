import type { Addresses } from "../../core/ports/door.ts";
import type { Prisma, PrismaClient } from "../../generated/prisma/client.ts";

const mostKnown = 10_000;
/** A person may be forgotten through another process, and come back: after this what is known is stored again. */
const knownMs = 3_600_000;

/** Addresses of one platform. What is known already costs nothing; the oldest are looked up again. */
export function makeAddresses(client: PrismaClient, platform: string, now: () => Date): Addresses {
  const known = new Map<string, { readonly text: string; readonly until: number }>();
  const keyOf = (team: string, id: string) => `${team}\n${id}`;

  async function store(team: string, id: string, text: string): Promise<void> {
    const data = JSON.parse(text) as Prisma.InputJsonValue;
    const where = { platform_team_id: { platform, team, id } };
    await client.address.upsert({ where, create: { platform, team, id, data }, update: { data } });
    if (known.size >= mostKnown) known.delete(known.keys().next().value ?? "");
    known.set(keyOf(team, id), { text, until: now().getTime() + knownMs });
  }

  return {
    async remember(team, id, data) {
      const text = JSON.stringify(data);
      const last = known.get(keyOf(team, id));
      if (last?.text === text && last.until > now().getTime()) return;
      await store(team, id, text);
    },
    async find(team, id) {
      const row = await client.address.findUnique({ where: { platform_team_id: { platform, team, id } } });
      if (row) return row.data ?? undefined;
      // Forgotten, but asked for again: whoever it belongs to has come back.
      const last = known.get(keyOf(team, id));
      if (!last) return undefined;
      await store(team, id, last.text);
      return JSON.parse(last.text);
    },
  };
}

import type { PrismaClient } from "../../../generated/prisma/client.ts";

const leaseMs = 30_000;
const mostLanes = 20;

/** Conversations with something due that no instance is delivering to, those that have waited longest first. */
export async function findDueLanes(client: PrismaClient, now: Date): Promise<readonly string[]> {
  const rows = await client.$queryRaw<{ target: string }[]>`
    SELECT p.target FROM "Post" p LEFT JOIN "Lane" l ON l.target = p.target
    WHERE p."dueAt" <= ${now} AND (l.target IS NULL OR (l."leasedUntil" <= ${now} AND l."notBefore" <= ${now}))
    GROUP BY p.target ORDER BY min(p."dueAt") LIMIT ${mostLanes}`;
  return rows.map(({ target }) => target);
}

/** Takes a conversation's queue for a while; false where another instance was faster. */
export async function lease(client: PrismaClient, target: string, holder: string, now: Date): Promise<boolean> {
  const until = new Date(now.getTime() + leaseMs);
  const taken = await client.$executeRaw`
    INSERT INTO "Lane" (target, holder, "leasedUntil", "notBefore") VALUES (${target}::uuid, ${holder}, ${until}, ${now})
    ON CONFLICT (target) DO UPDATE SET holder = excluded.holder, "leasedUntil" = excluded."leasedUntil"
    WHERE "Lane"."leasedUntil" <= ${now} AND "Lane"."notBefore" <= ${now}`;
  return taken === 1;
}

/** Gives the queue back, not to be taken before the platform allows the next message. */
export async function release(client: PrismaClient, target: string, holder: string, notBefore: Date): Promise<void> {
  await client.$executeRaw`
    UPDATE "Lane" SET "leasedUntil" = ${notBefore}, "notBefore" = ${notBefore} WHERE target = ${target}::uuid AND holder = ${holder}`;
}

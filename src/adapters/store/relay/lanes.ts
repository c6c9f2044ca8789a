import type { PrismaClient } from "../../../generated/prisma/client.ts";

const mostLanes = 20;

// Leases are timed by the database's clock, the one that all instances share. A lease that ends further ahead than any
// was given for is left from before a clock was set back, and holds nothing.

/** Conversations with something due that no instance is delivering to, those that have waited longest first. */
export async function findDueLanes(client: PrismaClient, now: Date): Promise<readonly string[]> {
  const rows = await client.$queryRaw<{ target: string }[]>`
    SELECT p.target FROM "Post" p LEFT JOIN "Lane" l ON l.target = p.target
    WHERE p."dueAt" <= ${now} AND (l.target IS NULL OR l."freeAt" <= now() OR l."freeAt" > now() + interval '2 minutes')
    GROUP BY p.target ORDER BY min(p."dueAt") LIMIT ${mostLanes}`;
  return rows.map(({ target }) => target);
}

/** Takes a conversation's queue for half a minute; false where another instance was faster. */
export async function lease(client: PrismaClient, target: string, holder: string): Promise<boolean> {
  const taken = await client.$executeRaw`
    INSERT INTO "Lane" (target, holder, "freeAt") VALUES (${target}::uuid, ${holder}, now() + interval '30 seconds')
    ON CONFLICT (target) DO UPDATE SET holder = excluded.holder, "freeAt" = excluded."freeAt"
    WHERE "Lane"."freeAt" <= now() OR "Lane"."freeAt" > now() + interval '2 minutes'`;
  return taken === 1;
}

/** Gives the queue back, not to be taken before the platform allows the next message. */
export async function release(client: PrismaClient, target: string, holder: string, paceMs: number): Promise<void> {
  await client.$executeRaw`
    UPDATE "Lane" SET "freeAt" = now() + ${paceMs} * interval '1 millisecond' WHERE target = ${target}::uuid AND holder = ${holder}`;
}

/** Frees all queues, where whoever had them is dead. */
export async function releaseAll(client: PrismaClient): Promise<void> {
  await client.$executeRaw`DELETE FROM "Lane"`;
}

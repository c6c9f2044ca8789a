import type { PrismaClient } from "../../../generated/prisma/client.ts";

const mostLanes = 20;

// Leases are timed by the database's clock, the one that all instances share. A lease that ends further ahead than any
// was given for is left from before a clock was set back, and holds nothing.

export interface DueLanes {
  /** Conversations whose queues are ours for half a minute, those that have waited longest first. */
  readonly taken: readonly string[];
  /** How many had something due, those that another instance was faster with included. */
  readonly due: number;
}

/** Takes the queues of conversations with something due that no instance is delivering to. */
export async function takeDueLanes(client: PrismaClient, now: Date, holder: string): Promise<DueLanes> {
  const rows = await client.$queryRaw<{ target: string; taken: boolean }[]>`
    WITH due AS (
      SELECT p.target, min(p."dueAt") AS since FROM "Post" p LEFT JOIN "Lane" l ON l.target = p.target
      WHERE p."dueAt" <= ${now} AND (l.target IS NULL OR l."freeAt" <= now() OR l."freeAt" > now() + interval '2 minutes')
      GROUP BY p.target ORDER BY since LIMIT ${mostLanes}),
    taken AS (
      INSERT INTO "Lane" (target, holder, "freeAt")
      -- In one order, so that no two instances wait for each other.
      SELECT target, ${holder}, now() + interval '30 seconds' FROM due ORDER BY target
      ON CONFLICT (target) DO UPDATE SET holder = excluded.holder, "freeAt" = excluded."freeAt"
      WHERE "Lane"."freeAt" <= now() OR "Lane"."freeAt" > now() + interval '2 minutes'
      RETURNING target)
    SELECT d.target, t.target IS NOT NULL AS taken FROM due d LEFT JOIN taken t ON t.target = d.target ORDER BY d.since`;
  return { taken: rows.flatMap(({ target, taken }) => (taken ? [target] : [])), due: rows.length };
}

export interface Release {
  readonly target: string;
  /** The queue is not to be taken before the platform allows the next message, in milliseconds. */
  readonly paceMs: number;
}

/** Gives queues back. */
export async function release(client: PrismaClient, holder: string, lanes: readonly Release[]): Promise<void> {
  await client.$executeRaw`
    UPDATE "Lane" l SET "freeAt" = now() + r."paceMs" * interval '1 millisecond'
    FROM jsonb_to_recordset(${JSON.stringify(lanes)}::jsonb) AS r(target uuid, "paceMs" float8)
    WHERE l.target = r.target AND l.holder = ${holder}`;
}

/** Gives back what a round that failed may still hold. What only keeps to a platform's pace is free within seconds. */
export async function releaseHeld(client: PrismaClient, holder: string): Promise<void> {
  await client.$executeRaw`
    UPDATE "Lane" SET "freeAt" = now() WHERE holder = ${holder} AND "freeAt" > now() + interval '5 seconds'`;
}

/** Frees all queues, where whoever had them is dead. */
export async function releaseAll(client: PrismaClient): Promise<void> {
  await client.$executeRaw`DELETE FROM "Lane"`;
}

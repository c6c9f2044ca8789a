import type { PrismaClient } from "../../../generated/prisma/client.ts";

/** A retry is never planned further ahead than this, unless a platform asks for it. */
const longestRetryMs = 600_000;

/**
 * Looks at every round whether the clock has been set back meanwhile. What was due then would wait until the old time has
 * come once more, and so would all that comes after it.
 */
export function followClock(client: PrismaClient): (now: Date) => Promise<void> {
  let last = new Date(0);
  return async (now) => {
    // Small corrections happen all the time, and cost no more than they are long.
    if (last.getTime() - now.getTime() > 2_000) await moveBack(client, last, now);
    last = now;
  };
}

/** What another instance has moved already is found no more. What waits for a time of day keeps it. */
async function moveBack(client: PrismaClient, before: Date, now: Date): Promise<void> {
  const latestRetry = new Date(before.getTime() + longestRetryMs);
  const backMs = before.getTime() - now.getTime();
  await client.$executeRaw`
    UPDATE "Post" SET
      "dueAt" = CASE WHEN "dueAt" <= ${before} THEN ${now}::timestamptz ELSE "dueAt" - ${backMs}::float8 * interval '1 millisecond' END,
      "sentAt" = least("sentAt", ${now}::timestamptz)
    WHERE "dueAt" > ${now} AND ("dueAt" <= ${before} OR failures > 0 AND "dueAt" <= ${latestRetry})`;
}

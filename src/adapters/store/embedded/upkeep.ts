import type pg from "pg";
import type { Log } from "../database.ts";

const checkpointEveryMs = 10 * 60_000;

/**
 * Does what a server does by itself: writes the log into the tables every ten minutes, and clears out dead rows and
 * counts the living every night. Returns what stops it. The timers keep no process alive.
 */
export function keepUp(pool: pg.Pool, log: Log, now: () => Date = () => new Date()): () => void {
  const run = (statement: string): Promise<unknown> =>
    pool.query(statement).catch((cause) => log(`${statement} failed; it will be tried again.`, cause));
  const checkpoints = setInterval(run, checkpointEveryMs, "CHECKPOINT").unref();
  let night: NodeJS.Timeout;
  const awaitNight = (): void => {
    night = setTimeout(() => run("VACUUM ANALYZE").then(awaitNight), untilNight(now())).unref();
  };
  awaitNight();
  return () => {
    clearInterval(checkpoints);
    clearTimeout(night);
  };
}

/** Milliseconds until half past three in the morning, where this process is. */
export function untilNight(now: Date): number {
  const night = new Date(now);
  night.setHours(3, 30, 0, 0);
  if (night <= now) night.setDate(night.getDate() + 1);
  return night.getTime() - now.getTime();
}

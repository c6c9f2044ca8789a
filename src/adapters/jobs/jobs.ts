import { setTimeout as wait } from "node:timers/promises";
import { fromPrisma, type JobResult, type JobWithMetadata, PgBoss, type Queue } from "pg-boss";
import { z } from "zod";
import type { Prisma } from "../../generated/prisma/client.ts";
import { type Database, type Log, withoutTimeLimits } from "../store/database.ts";
import { connectionTo } from "./connection.ts";
import { jobId } from "./jobId.ts";
import { oncePerMinute } from "./oncePerMinute.ts";
import { dueQueue, dueWork, engineSettings, repeatedQueue, repeatedWork, slowQueue, slowWork } from "./settings.ts";

/** The advisory lock that a process holds while the engine starts. */
const lock = 72707370;

/** Plain JSON. */
export type JsonObject = Readonly<Record<string, unknown>>;

export interface Job {
  /** Names the job for good: one that was queued before is not queued again. */
  readonly id: string;
  readonly data: JsonObject;
}

export interface Jobs {
  /** Queues a job for a time, in the caller's transaction: it exists if and when that commits. */
  enqueue(tx: Pick<Prisma.TransactionClient, "$queryRawUnsafe">, job: Job & { readonly at: Date }): Promise<void>;
  /**
   * Runs due jobs from now on, several at once. A job whose run throws is tried again, ever more seldom, for some two
   * hours. A job can run more than once: this process may die between a run and the note that it was done.
   */
  work(run: (job: Job) => Promise<void>): Promise<void>;
  /** The same for what takes long: it stands in nobody's way, and goes on as soon as that commits. */
  enqueueSlowly(tx: Pick<Prisma.TransactionClient, "$queryRawUnsafe">, job: Job): Promise<void>;
  /** Runs slow jobs. The signal aborts where the job is ours no more. */
  workSlowly(run: (job: Job, signal: AbortSignal) => Promise<void>): Promise<void>;
  /** Runs something at the times of a cron expression in a time zone, some seconds late; once for all missed times. */
  every(name: string, cron: string, zone: string, run: () => Promise<void>): Promise<void>;
  /** Waits for runs in progress, but not long; what is cut off is tried again. Takes at most five seconds. */
  stop(): Promise<void>;
}

const jobSchema = z.object({ id: z.string(), data: z.record(z.string(), z.unknown()) });

/** The queue of jobs in the database. A database that goes away is logged; work goes on when it is back. */
export async function openJobs(database: Database, { log }: { log: Log }): Promise<Jobs> {
  const boss = new PgBoss({ ...engineSettings(database.kind), db: connectionTo(database) });
  const complain = oncePerMinute(log);
  boss.on("error", (error) => complain("The job queue had a problem; it goes on by itself.", error));
  boss.on("warning", ({ message, data }) => complain(message, data));
  await startAlone(database, boss);
  await openQueue(database, boss, dueQueue);
  await openQueue(database, boss, slowQueue);
  return {
    async enqueue(tx, { id, at, data }) {
      await boss.send(dueQueue.name, { id, data }, { id: jobId(id), startAfter: at, db: fromPrisma(tx) });
    },
    async work(run) {
      await boss.work(dueQueue.name, dueWork, (jobs) => settleEach(jobs, (job) => run(jobSchema.parse(job.data)), log));
    },
    async enqueueSlowly(tx, { id, data }) {
      await boss.send(slowQueue.name, { id, data }, { id: jobId(id), db: fromPrisma(tx) });
    },
    async workSlowly(run) {
      const each = (job: JobWithMetadata<unknown>) => run(jobSchema.parse(job.data), job.signal);
      await boss.work(slowQueue.name, slowWork, (jobs) => settleEach(jobs, each, log));
    },
    async every(name, cron, zone, run) {
      await openQueue(database, boss, { ...repeatedQueue, name });
      await boss.work(name, repeatedWork, (jobs) => settleEach(jobs, run, log));
      await boss.schedule(name, cron, null, { tz: zone, missed: "once" });
    },
    async stop() {
      const stopped = boss
        .stop({ close: false, timeout: 3_000 })
        .catch((error) => log("The job queue stopped badly.", error));
      await Promise.race([stopped, wait(4_500, undefined, { ref: false })]);
    },
  };
}

/** The engine fails where another process lays out its tables at the same moment. */
async function startAlone({ kind, pool }: Database, boss: PgBoss): Promise<void> {
  if (kind === "embedded") {
    await boss.start();
    return;
  }
  await withoutTimeLimits(pool, async (client) => {
    await client.query("SELECT pg_advisory_lock($1)", [lock]);
    await boss.start().finally(() => client.query("SELECT pg_advisory_unlock($1)", [lock]));
  });
}

async function openQueue({ kind, pool }: Database, boss: PgBoss, queue: Queue): Promise<void> {
  const { name, policy, ...changeable } = queue;
  // Both also make the engine remember the queue. It would else look it up while a transaction that enqueues holds the
  // only connection, and wait for ever.
  await boss.createQueue(name, { policy, ...changeable });
  await boss.updateQueue(name, changeable);
  if (kind === "server") return;
  // No other process works here: whoever held these jobs is dead.
  const { rows } = await pool.query<{ id: string }>("SELECT id FROM pgboss.job WHERE name = $1 AND state = 'active'", [
    name,
  ]);
  if (rows.length > 0) {
    const ids = rows.map(({ id }) => id);
    await boss.fail(name, ids, { message: "The process ended while the job was running." });
  }
}

/** Runs the jobs of a batch at once; each succeeds or fails for itself. */
function settleEach(
  jobs: JobWithMetadata<unknown>[],
  run: (job: JobWithMetadata<unknown>) => Promise<void>,
  log: Log,
): Promise<JobResult[]> {
  return Promise.all(
    jobs.map(async (job) => {
      try {
        await run(job);
        return { id: job.id, status: "completed" };
      } catch (cause) {
        const fate = job.retryCount < job.retryLimit ? "will be tried again" : "is given up";
        log(`The job ${jobSchema.safeParse(job.data).data?.id ?? job.name} failed and ${fate}.`, cause);
        return { id: job.id, status: "failed", output: { message: String(cause) } };
      }
    }),
  );
}

import type { ConstructorOptions, Queue, WorkOptions } from "pg-boss";
import type { Database } from "../store/database.ts";

/** What the engine does besides running jobs. A job whose process was killed is found within half a minute. */
export function engineSettings(kind: Database["kind"]): ConstructorOptions {
  const server = kind === "server";
  return {
    backend: server ? "postgres" : "pglite",
    useListenNotify: true,
    superviseIntervalSeconds: 10,
    monitorIntervalSeconds: 10,
    cronMonitorIntervalSeconds: 10,
    // Jobs that depend on jobs are not used here.
    flowIntervalSeconds: 3600,
    // Both are for servers: an embedded database is small, and cleared out every night.
    reindex: server,
    monitorVacuum: server,
    registerInstance: false,
    openTelemetry: { enabled: false },
  };
}

const everyQueue = {
  notify: true,
  heartbeatSeconds: 20,
  expireInSeconds: 10 * 60,
  /** So long is an id remembered after its job was done. */
  deleteAfterSeconds: 14 * 24 * 3600,
  /** So long does a job wait for a house that is away: the engine itself would drop it after two weeks. */
  retentionSeconds: 365 * 24 * 3600,
} satisfies Partial<Queue>;

const everMoreSeldom = { retryBackoff: true, retryDelay: 1, retryDelayMax: 600 } as const;

/** Jobs that are due once, at a time of their own. */
export const dueQueue = {
  ...everyQueue,
  ...everMoreSeldom,
  name: "due",
  policy: "standard",
  retryLimit: 20,
} satisfies Queue;

/** Slow work: each may take its time, and is begun anew as soon as a worker asks. What never succeeds gives itself up. */
export const slowQueue = {
  ...everyQueue,
  name: "slow",
  policy: "standard",
  retryLimit: 3,
  retryBackoff: false,
  retryDelay: 0,
  expireInSeconds: 30 * 60,
} satisfies Queue;

/** Jobs that come back: one at a time is enough, however many times were missed. */
export const repeatedQueue = { ...everyQueue, ...everMoreSeldom, policy: "exclusive", retryLimit: 5 } satisfies Omit<
  Queue,
  "name"
>;

const settledSingly = { perJobResults: true, includeMetadata: true } as const;

/**
 * Two workers, since a slow job keeps its worker from fetching. Four jobs at a time, since only a worker that gets
 * all it asks for, and asks for more than one, comes back at once for more. New jobs wake the workers; jobs that
 * become due are found by asking once a second, which is most of what an idle process costs.
 */
export const dueWork = {
  ...settledSingly,
  localConcurrency: 2,
  batchSize: 4,
  burstWhenBatchFull: true,
  pollingIntervalSeconds: 1,
  notifyPollingIntervalSeconds: 1,
} as const satisfies WorkOptions;

/**
 * Three workers with one job each, since a slow job keeps its worker. New jobs wake them; those that are begun anew are
 * found by asking, and by whoever has been busy for longer than the time between two questions.
 */
export const slowWork = {
  ...settledSingly,
  localConcurrency: 3,
  pollingIntervalSeconds: 2,
  notifyPollingIntervalSeconds: 10,
} as const satisfies WorkOptions;

export const repeatedWork = { ...settledSingly, pollingIntervalSeconds: 5 } as const satisfies WorkOptions;

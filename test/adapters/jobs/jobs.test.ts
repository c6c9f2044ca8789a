import { setTimeout as wait } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type Job, type Jobs, openJobs } from "../../../src/adapters/jobs/jobs.ts";
import type { Database } from "../../../src/adapters/store/database.ts";
import { testDatabases } from "../../support/database.ts";

const SOON = { timeout: 10_000, interval: 20 };

describe.each(testDatabases)("Jobs, on $name", ({ name, open }) => {
  let database: Database;
  let jobs: Jobs;
  let runs: Job[];
  let logged: string[];

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    runs = [];
    logged = [];
    jobs = await openJobs(database, { log: (message) => logged.push(message) });
  });
  afterEach(() => jobs.stop());

  const run = async (job: Job): Promise<void> => {
    runs.push(job);
  };
  const ids = () => runs.map(({ id }) => id).toSorted();
  const enqueue = (id: string, at = new Date(), data = {}) =>
    database.client.$transaction((tx) => jobs.enqueue(tx, { id, at, data }));

  it("wait for a house that has been away for months", async () => {
    await enqueue("patient", new Date(Date.now() + 3_600_000));
    const { rows } = await database.pool.query(
      "SELECT keep_until - start_after > interval '300 days' AS patient FROM pgboss.job WHERE data->>'id' = 'patient'",
    );
    expect(rows).toEqual([{ patient: true }]);
  });

  it.runIf(name === "embedded")(
    "that are slow run apart from the others, and those that were cut off are begun anew",
    async () => {
      const begun: string[] = [];
      const closing = new AbortController();
      await jobs.workSlowly(async ({ id }) => {
        begun.push(id);
        await new Promise((_, reject) => closing.signal.addEventListener("abort", () => reject(closing.signal.reason)));
      });
      await database.client.$transaction((tx) => jobs.enqueueSlowly(tx, { id: "slow", data: {} }));
      await vi.waitFor(() => expect(begun).toEqual(["slow"]), SOON);
      await jobs.work(run);
      await enqueue("quick");
      await vi.waitFor(() => expect(ids()).toEqual(["quick"]), SOON);
      closing.abort(new Error("the program ends"));
      await jobs.stop();
      jobs = await openJobs(database, { log: (message) => logged.push(message) });
      await jobs.workSlowly(async ({ id }) => void begun.push(id));
      await vi.waitFor(() => expect(begun).toEqual(["slow", "slow"]), SOON);
    },
  );

  it("run with their data at the time that was asked for", async () => {
    const times = new Map<string, number>();
    await jobs.work(async (job) => {
      times.set(job.id, Date.now());
      await run(job);
    });
    const at = Date.now() + 900;
    await enqueue("later", new Date(at), { about: ["möte", 7] });
    await enqueue("now");
    await vi.waitFor(() => expect(ids()).toEqual(["later", "now"]), SOON);
    expect(times.get("later")).toBeGreaterThanOrEqual(at);
    expect(runs).toContainEqual({ id: "later", data: { about: ["möte", 7] } });
  });

  it("are queued if and when the transaction commits", async () => {
    await jobs.work(run);
    const undone = database.client.$transaction(async (tx) => {
      await jobs.enqueue(tx, { id: "undone", at: new Date(), data: {} });
      throw new Error("undone");
    });
    await expect(undone).rejects.toThrow("undone");
    await enqueue("done");
    await vi.waitFor(() => expect(ids()).toEqual(["done"]), SOON);
    await wait(700);
    expect(ids()).toEqual(["done"]);
  });

  it("are queued once, also when asked for again at once, with other data, or after they were done", async () => {
    await Promise.all(Array.from({ length: 10 }, () => enqueue("once", new Date(), { asked: 1 })));
    await jobs.work(run);
    await vi.waitFor(() => expect(ids()).toEqual(["once"]), SOON);
    await enqueue("once", new Date(), { asked: 2 });
    await enqueue("another");
    await vi.waitFor(() => expect(ids()).toEqual(["another", "once"]), SOON);
    expect(runs[0]?.data).toEqual({ asked: 1 });
  });

  it("are run in great numbers without waiting between them", async () => {
    await database.client.$transaction(async (tx) => {
      for (let n = 0; n < 60; n++) await jobs.enqueue(tx, { id: `many ${n}`, at: new Date(), data: {} });
    });
    await jobs.work(run);
    await vi.waitFor(() => expect(runs).toHaveLength(60), SOON);
  });

  it("that fail are logged and tried again; those beside them are not", async () => {
    await database.client.$transaction(async (tx) => {
      for (const id of ["sound", "broken"]) await jobs.enqueue(tx, { id, at: new Date(), data: {} });
    });
    await jobs.work(async (job) => {
      await run(job);
      if (job.id === "broken" && runs.filter(({ id }) => id === "broken").length === 1) throw new Error("broken");
    });
    await vi.waitFor(() => expect(ids()).toEqual(["broken", "broken", "sound"]), SOON);
    expect(logged).toEqual(["The job broken failed and will be tried again."]);
  });

  it("that take too long do not hold up a stop, and are tried again at the next start", async () => {
    await enqueue("endless");
    await jobs.work(async (job) => {
      await run(job);
      await new Promise(() => {});
    });
    await vi.waitFor(() => expect(ids()).toEqual(["endless"]), SOON);
    const started = Date.now();
    await jobs.stop();
    expect(Date.now() - started).toBeLessThan(5_000);
    jobs = await openJobs(database, { log: (message) => logged.push(message) });
    await jobs.work(run);
    await vi.waitFor(() => expect(ids()).toEqual(["endless", "endless"]), SOON);
  });

  it.runIf(name === "server")("go on after the server has dropped all connections", async () => {
    await jobs.work(run);
    await database.pool.query(
      "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()",
    );
    await vi.waitFor(() => enqueue("survivor"), SOON);
    await vi.waitFor(() => expect(ids()).toEqual(["survivor"]), SOON);
  });
});

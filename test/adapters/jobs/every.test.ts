import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { type Jobs, openJobs } from "../../../src/adapters/jobs/jobs.ts";
import type { Database } from "../../../src/adapters/store/database.ts";
import { openTestDatabase } from "../../support/database.ts";

describe("A job that comes back", () => {
  let database: Database;
  let jobs: Jobs;

  beforeAll(async () => {
    database = await openTestDatabase();
    jobs = await openJobs(database, { log: console.error });
  });
  afterAll(async () => {
    await jobs.stop();
    await database.close();
  });

  it("runs at the times of its expression", { timeout: 30_000 }, async () => {
    const run = vi.fn(async () => {});
    await jobs.every("tick", "* * * * * *", "Europe/Stockholm", run);
    await vi.waitFor(() => expect(run).toHaveBeenCalled(), { timeout: 25_000, interval: 50 });
  });

  it("has one schedule, also after it was set up again with another expression", async () => {
    for (const cron of ["0 5 * * *", "0 6 * * *"]) await jobs.every("daily", cron, "Europe/Stockholm", async () => {});
    const { rows } = await database.pool.query("SELECT cron, timezone FROM pgboss.schedule WHERE name = 'daily'");
    expect(rows).toEqual([{ cron: "0 6 * * *", timezone: "Europe/Stockholm" }]);
  });
});

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openJobs } from "../../../src/adapters/jobs/jobs.ts";
import { openDatabase } from "../../../src/adapters/store/database.ts";
import { fillFolder, MIGRATIONS } from "../../support/database.ts";

/** Queues a job, begins to run it, says so, and never finishes. */
const WORKER = `
  import { openDatabase } from "./src/adapters/store/database.ts";
  import { openJobs } from "./src/adapters/jobs/jobs.ts";
  const [dir, migrations] = process.argv.slice(1);
  const database = await openDatabase({ dir, migrations });
  const jobs = await openJobs(database, { log: console.error });
  await jobs.work(async ({ id }) => {
    console.log(id);
    await new Promise(() => {});
  });
  const job = { id: "cut off", at: new Date(), data: {} };
  await database.client.$transaction((tx) => jobs.enqueue(tx, job));`;

describe("A process that is killed while it runs a job", () => {
  let dir: string;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "samsprak-killed-"));
    await fillFolder(dir);
  });
  afterAll(() => rm(dir, { recursive: true }));

  it("leaves it to the next one, which runs it at once", { timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, ["--input-type=module", "--eval", WORKER, dir, MIGRATIONS], {
      stdio: ["ignore", "pipe", "inherit"],
    });
    const [said] = await once(child.stdout, "data");
    expect(String(said)).toBe("cut off\n");
    child.kill("SIGKILL");
    await once(child, "exit");

    const database = await openDatabase({ dir, migrations: MIGRATIONS });
    const jobs = await openJobs(database, { log: console.error });
    const ran: string[] = [];
    await jobs.work(async ({ id }) => {
      ran.push(id);
    });
    await vi.waitFor(() => expect(ran).toEqual(["cut off"]), { timeout: 15_000 });
    await jobs.stop();
    await database.close();
  });
});

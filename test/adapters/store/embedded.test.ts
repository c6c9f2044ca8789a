import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { openDatabase, type Postgres } from "../../../src/adapters/store/database.ts";
import { openInMemory } from "../../../src/adapters/store/embedded/memory.ts";
import { keepUp, untilNight } from "../../../src/adapters/store/embedded/upkeep.ts";
import { MIGRATIONS, readDump } from "../../support/database.ts";

/** Opens the folder, says how many notes there are, then writes notes and says the number of each that is kept. */
const WRITER = `
  import { openDatabase } from "./src/adapters/store/database.ts";
  const [dir, migrations] = process.argv.slice(1);
  const { client } = await openDatabase({ dir, migrations });
  await client.$executeRaw\`CREATE TABLE IF NOT EXISTS note (id int PRIMARY KEY, text text NOT NULL)\`;
  const [{ count }] = await client.$queryRaw\`SELECT count(*)::int AS count FROM note\`;
  console.log("found", count);
  for (let id = count + 1; ; id++) {
    await client.$executeRaw\`INSERT INTO note VALUES (\${id}, repeat('text ', 200))\`;
    console.log("kept", id);
  }`;

describe("A database in a folder, of a process that is killed now and then", { timeout: 60_000 }, () => {
  let dir: string;
  let writer: Writer;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), "samsprak-folder-"));
    // As a start leaves it that is cut off while it creates the database.
    await mkdir(join(dir, "postgres"));
    await writeFile(join(dir, "postgres", "PG_VERSION"), "18");
    await writeFile(join(dir, "creating"), "");
  });
  afterAll(async () => {
    await writer.kill();
    await rm(dir, { recursive: true });
  });

  it("is created anew where its creation was cut off", async () => {
    writer = await startWriter(dir);
    expect(writer.found).toBe(0);
  });

  it("refuses a second process, and says what to do", async () => {
    await expect(openDatabase({ dir, migrations: MIGRATIONS })).rejects.toThrow(
      /^Another process has the database in .* open.*Stop the other process, or set DATA_DIR .* or DATABASE_URL/,
    );
  });

  it("keeps every commit", async () => {
    for (const more of [40, 100]) {
      const kept = await writer.writeUntil(writer.found + more);
      await writer.kill();
      writer = await startWriter(dir);
      expect(writer.found).toBeGreaterThanOrEqual(kept);
    }
    await writer.kill();
    const database = await openDatabase({ dir, migrations: MIGRATIONS });
    const ids = await database.client.$queryRaw<{ id: number }[]>`SELECT id FROM note ORDER BY id`;
    await database.close();
    expect(ids.map(({ id }) => id)).toEqual(ids.map((_, index) => index + 1));
  });

  it("can be opened again after it was closed, is synced to the disk at each commit, and leaves no marks", async () => {
    const database = await openDatabase({ dir, migrations: MIGRATIONS });
    await expect(show(database, "fsync")).resolves.toBe("on");
    await expect(show(database, "wal_sync_method")).resolves.toBe("fsync");
    await database.close();
    expect((await readdir(dir)).sort()).toEqual(["lock", "postgres"]);
  });

  it("lets no other user of the machine read its files, nor those of a folder that everyone could read", async () => {
    const files = join(dir, "postgres");
    await expect(modeOf(files)).resolves.toBe(0o700);
    await chmod(files, 0o755);
    const database = await openDatabase({ dir, migrations: MIGRATIONS });
    await expect(modeOf(files)).resolves.toBe(0o700);
    await database.close();
  });

  it("is refused where its folder cannot be made, with a sentence that names it", async () => {
    const place = join(dir, "lock", "data");
    await expect(openDatabase({ dir: place, migrations: MIGRATIONS })).rejects.toThrow(
      new RegExp(`in ${place}, which DATA_DIR names: .*\\(ENOTDIR\\)\\. Let the user .*, or set DATA_DIR`, "u"),
    );
  });

  it("is refused where another version of Postgres wrote it, with instructions", async () => {
    const old = join(dir, "old");
    await mkdir(join(old, "postgres"), { recursive: true });
    await writeFile(join(old, "postgres", "PG_VERSION"), "17\n");
    await expect(openDatabase({ dir: old, migrations: MIGRATIONS })).rejects.toThrow(
      /written by PostgreSQL 17; this release has PostgreSQL 18 built in.*pg_dump/,
    );
    await rm(old, { recursive: true });
  });
});

describe("The upkeep of the embedded database", () => {
  let postgres: Postgres;
  let stop: () => void;
  const logged: string[] = [];

  beforeAll(async () => {
    postgres = await openInMemory(await readDump());
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "setTimeout", "clearTimeout"] });
    const log = (message: string) => logged.push(message);
    stop = keepUp(postgres.pool, log, () => new Date(2026, 0, 1, 3, 29));
  });
  afterAll(async () => {
    stop();
    vi.useRealTimers();
    await postgres.close();
  });

  it("clears out dead rows and counts the living at night, and writes a checkpoint every ten minutes", async () => {
    await postgres.pool.query("CREATE TABLE grown AS SELECT generate_series(1, 1000) AS id");
    const [before] = (await postgres.pool.query("SELECT checkpoint_lsn FROM pg_control_checkpoint()")).rows;
    vi.advanceTimersByTime(60_000);
    const { rows } = await postgres.pool.query("SELECT reltuples FROM pg_class WHERE relname = 'grown'");
    expect(rows).toEqual([{ reltuples: 1000 }]);
    vi.advanceTimersByTime(10 * 60_000);
    const [after] = (await postgres.pool.query("SELECT checkpoint_lsn FROM pg_control_checkpoint()")).rows;
    expect(after).not.toEqual(before);
  });

  it("tells the operator when it fails, and goes on", async () => {
    // The one connection is in a transaction, in which Postgres refuses to clear out.
    await postgres.pool.query("BEGIN");
    vi.advanceTimersByTime(60_000);
    await vi.waitFor(() => expect(logged).toContain("VACUUM ANALYZE failed; it will be tried again."));
  });

  it("has its night at half past three", () => {
    expect(untilNight(new Date(2026, 0, 1, 3, 0))).toBe(30 * 60_000);
    expect(untilNight(new Date(2026, 0, 1, 3, 30))).toBe(24 * 60 * 60_000);
  });
});

describe("A database in memory", () => {
  it("begins with what another one held when it was dumped", async () => {
    const first = await openInMemory(await readDump());
    await first.pool.query("CREATE TABLE held AS SELECT 7 AS id");
    const second = await openInMemory(await first.dump());
    await first.close();
    expect((await second.pool.query("SELECT id FROM held")).rows).toEqual([{ id: 7 }]);
    await second.close();
  });
});

async function modeOf(path: string): Promise<number> {
  return (await stat(path)).mode & 0o777;
}

async function show({ pool }: Postgres, setting: string): Promise<string> {
  const { rows } = await pool.query("SELECT current_setting($1) AS value", [setting]);
  return rows[0].value;
}

interface Writer {
  /** How many notes there were when it opened the database. */
  readonly found: number;
  /** Lets it write on until that note is committed; gives the last one that was. */
  writeUntil(id: number): Promise<number>;
  kill(): Promise<void>;
}

async function startWriter(dir: string): Promise<Writer> {
  const child = spawn(process.execPath, ["--input-type=module", "--eval", WRITER, dir, MIGRATIONS], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<number> => Number((await lines.next()).value?.split(" ")[1]);
  return {
    found: await next(),
    async writeUntil(id) {
      let kept = await next();
      while (kept < id) kept = await next();
      return kept;
    },
    async kill() {
      if (child.exitCode !== null || !child.kill("SIGKILL")) return;
      await once(child, "exit");
    },
  };
}

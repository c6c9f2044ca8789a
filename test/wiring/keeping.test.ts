import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { type Database, openDatabase } from "../../src/adapters/store/database.ts";
import { dropOld, findLatest } from "../../src/adapters/store/embedded/backup.ts";
import { compareChains, moveAll } from "../../src/adapters/store/move/move.ts";
import { audit } from "../../src/audit.ts";
import { backup } from "../../src/backup.ts";
import { move } from "../../src/wiring/keeping/move.ts";
import { fillFolder, MIGRATIONS, openTestDatabase } from "../support/database.ts";
import { openGroup, openTestHouse } from "../support/house.ts";
import { createServerDatabase, server } from "../support/serverDatabase.ts";

const language = "en" as const;
const databaseUrl = undefined;
let dataDir: string;
let entries: number;

const open = () => openDatabase({ dir: dataDir, migrations: MIGRATIONS });

/** A data folder whose group has a proposal, with words that databases quote, and an alarm to come. */
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "samsprak-keeping-"));
  await fillFolder(dataDir);
  const test = await openTestHouse(await open());
  const { alva } = await openGroup(test);
  await test.type(alva, String.raw`förslag Öppna "hallen" kl 7, {inte} 8; \ null 'x' svar senast 2026-12-08`);
  const { client, pool } = test.database;
  await client.keptFile.create({
    data: {
      secret: "s",
      groupId: (await client.group.findFirstOrThrow()).id,
      name: "å.bin",
      type: "application/octet-stream",
      bytes: new Uint8Array([0, 255, 92, 39]),
      at: new Date(),
    },
  });
  await pool.query(
    `INSERT INTO pgboss.job (name, data, start_after) VALUES ('due', '{"x": null}', '2030-01-01T07:00:00.123Z')`,
  );
  entries = await client.auditEntry.count();
  await test.close();
}, 60_000);
afterAll(() => rm(dataDir, { recursive: true }));

async function chainsIn(dir: string): Promise<readonly string[]> {
  const lines: string[] = [];
  await audit({ databaseUrl, dataDir: dir }, (line) => lines.push(line));
  return lines;
}

describe("a backup of the embedded database", { timeout: 60_000 }, () => {
  it("is one file, from which the whole record comes back", async () => {
    expect(await backup({ databaseUrl, dataDir, language }, new Date("2026-12-01T02:45:00Z"))).toContain("MB");
    const latest = await findLatest(join(dataDir, "backups"));
    expect(latest?.name).toBe("samsprak-2026-12-01T02-45-00Z.tar.gz");
    const restored = await mkdtemp(join(tmpdir(), "samsprak-restored-"));
    onTestFinished(() => rm(restored, { recursive: true }));
    await mkdir(join(restored, "postgres"));
    const file = join(dataDir, "backups", latest?.name ?? "");
    await promisify(execFile)("tar", ["-xzf", file, "-C", join(restored, "postgres")]);
    expect(await chainsIn(restored)).toEqual([expect.stringContaining(`the chain holds, ${entries} entries`)]);
  });

  it("is refused while the program runs, which makes one every night, and on a server, with what to do instead", async () => {
    const running = await open();
    await expect(backup({ databaseUrl, dataDir, language }, new Date())).rejects.toThrow(
      /running.*every night.*Stop/su,
    );
    await running.close();
    const onServer = backup({ databaseUrl: "postgresql://x/y", dataDir, language }, new Date());
    await expect(onServer).rejects.toThrow("pg_dump");
  });

  it("is dropped after fourteen days, but not where there is no later one, and nothing else is", async () => {
    const folder = await mkdtemp(join(tmpdir(), "samsprak-backups-"));
    onTestFinished(() => rm(folder, { recursive: true }));
    const now = new Date("2026-12-31T03:45:00Z");
    const make = async (name: string, daysAgo: number) => {
      await writeFile(join(folder, name), "");
      const at = new Date(now.getTime() - daysAgo * 86_400_000);
      await utimes(join(folder, name), at, at);
    };
    await make("samsprak-2026-12-16T03-45-00Z.tar.gz", 15);
    await make("notes.txt", 300);
    await dropOld(folder, now);
    expect(await readdir(folder)).toHaveLength(2);
    await make("samsprak-2026-12-18T03-45-00Z.tar.gz", 13);
    await dropOld(folder, now);
    expect((await readdir(folder)).sort()).toEqual(["notes.txt", "samsprak-2026-12-18T03-45-00Z.tar.gz"]);
  });
});

/** What holds in a database that everything was moved to. */
async function expectMoved({ client, pool }: Database): Promise<void> {
  expect((await client.proposal.findFirstOrThrow()).text).toContain(String.raw`"hallen" kl 7, {inte} 8; \ null 'x'`);
  expect([...(await client.keptFile.findFirstOrThrow()).bytes]).toEqual([0, 255, 92, 39]);
  const jobs = await pool.query(
    "SELECT data, start_after FROM pgboss.job WHERE name = 'due' AND data ? 'x' AND start_after > '2029-01-01'",
  );
  expect(jobs.rows).toEqual([{ data: { x: null }, start_after: new Date("2030-01-01T07:00:00.123Z") }]);
  // The next post gets a number of its own.
  const { rows } = await pool.query(
    `SELECT nextval('"Post_id_seq"') > max(id) AS free, count(*)::int AS posts FROM "Post"`,
  );
  expect(rows[0]).toMatchObject({ free: true, posts: expect.toSatisfy((posts: number) => posts > 0) });
  // What the database refuses it refuses again.
  await expect(pool.query(`UPDATE "AuditEntry" SET line = 'x'`)).rejects.toThrow();
  const deferrable = await pool.query(
    "SELECT count(*)::int AS count FROM pg_constraint WHERE contype = 'f' AND condeferrable AND connamespace = 'public'::regnamespace",
  );
  expect(deferrable.rows).toEqual([{ count: 0 }]);
}

async function openEmpty(): Promise<Database> {
  const database = await openTestDatabase();
  onTestFinished(() => database.close());
  return database;
}

describe("a move to another database", { timeout: 60_000 }, () => {
  it("takes everything along, and leaves the guards as they were", async () => {
    const [from, to] = [await open(), await openEmpty()];
    onTestFinished(() => from.close());
    expect(await moveAll(from, to)).toMatchObject({ different: [] });
    expect(await compareChains(from, to)).toMatchObject({ chains: 1, different: [], broken: [] });
    expect(await compareChains(from, await openEmpty())).toMatchObject({ chains: 1, different: [expect.any(String)] });
    await expectMoved(to);
  });

  it.skipIf(!server)("is a command: it lays the server's database out, fills it, and does so once", async () => {
    const { url, close } = await createServerDatabase();
    onTestFinished(close);
    expect(await move({ databaseUrl, dataDir, language }, url)).toMatch(
      /^Done\. \d+ rows .* 1 audit chains are the same/u,
    );
    await expect(move({ databaseUrl, dataDir, language }, url)).rejects.toThrow("is not empty");
    const moved = await openDatabase({ url: url, dir: "", migrations: MIGRATIONS });
    await expectMoved(moved).finally(() => moved.close());
  });
});

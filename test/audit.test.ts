import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import { openDatabase } from "../src/adapters/store/database.ts";
import { audit } from "../src/audit.ts";
import { MIGRATIONS } from "./support/database.ts";
import { openGroup, openTestHouse } from "./support/house.ts";

const project = resolve(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "audit-"));
const dataDir = join(folder, "data");
let group: string;
let entries: number;

const open = () => openDatabase({ dir: dataDir, migrations: MIGRATIONS });

/** Does something to the record that the program never does, and that the database refuses. */
async function tamper(statement: string): Promise<void> {
  const { pool, close } = await open();
  await pool.query('ALTER TABLE "AuditEntry" DISABLE TRIGGER never_changed');
  await pool.query(statement);
  await pool.query('ALTER TABLE "AuditEntry" ENABLE TRIGGER never_changed');
  await close();
}

async function run(place: { databaseUrl?: string; dataDir: string }) {
  const lines: string[] = [];
  const status = await audit({ databaseUrl: undefined, ...place }, (line) => lines.push(line));
  return { status, lines };
}

/** `npm run audit` as a process of its own, with these settings and no others. */
async function runProcess(env: Record<string, string>) {
  const args = ["--disable-warning=ExperimentalWarning", "src/audit.ts"];
  const done = await promisify(execFile)(process.execPath, args, { cwd: project, env }).catch((error) => error);
  return { status: done.code ?? 0, out: done.stdout, err: done.stderr };
}

/** Lays a database that is migrated already into the folder: a new one takes long to make. */
async function unpack(): Promise<void> {
  const files = join(dataDir, "postgres");
  mkdirSync(files, { recursive: true });
  await promisify(execFile)("tar", ["--extract", "--file", inject("databaseDump"), "--directory", files]);
}

beforeAll(async () => {
  await unpack();
  const test = await openTestHouse(await open());
  await openGroup(test);
  const { client } = test.database;
  group = (await client.group.findFirstOrThrow()).id;
  entries = await client.auditEntry.count();
  await test.close();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("what the audit finds", () => {
  it("says of each group that its chain holds, and how long it is", async () => {
    expect(entries).toBeGreaterThan(5);
    expect(await run({ dataDir })).toEqual({
      status: 0,
      lines: [`Group ${group}: the chain holds, ${entries} entries.`],
    });
  });

  it("names the entry whose line was changed", async () => {
    await tamper(`UPDATE "AuditEntry" SET line = replace(line, 'group.join', 'group.link') WHERE seq = 3`);
    const { status, lines } = await run({ dataDir });
    await tamper(`UPDATE "AuditEntry" SET line = replace(line, 'group.link', 'group.join') WHERE seq = 3`);
    expect({ status, lines }).toEqual({
      status: 1,
      lines: [
        `Group ${group}: the chain is broken at entry 3, which is changed or missing. Whole before it: 2 entries.`,
      ],
    });
    expect((await run({ dataDir })).status).toBe(0);
  });

  it("names the entry that was removed, also to a caller who only reads the exit status", async () => {
    await tamper('DELETE FROM "AuditEntry" WHERE seq = 2');
    expect(await runProcess({ DATA_DIR: dataDir })).toEqual({
      status: 1,
      out: `Group ${group}: the chain is broken at entry 2, which is changed or missing. Whole before it: 1 entry.\n`,
      err: "",
    });
  });
});

describe("where nothing can be checked", () => {
  it("says plainly that another process has the folder open", async () => {
    const database = await open();
    const { status, out, err } = await runProcess({ DATA_DIR: dataDir });
    await database.close();
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(`Nothing was checked. Another process has the database in ${dataDir} open`);
    expect(err).toContain("Stop the other process");
  });

  it("makes no empty database where there is none", async () => {
    const nowhere = join(folder, "nowhere");
    await expect(run({ dataDir: nowhere })).rejects.toThrow(`There is no database in ${nowhere}.`);
    await expect(run({ dataDir: nowhere })).rejects.toThrow("Set DATA_DIR or DATABASE_URL.");
  });

  it("says that the server cannot be reached", async () => {
    const databaseUrl = "postgresql://nobody@127.0.0.1:1/nothing";
    await expect(run({ databaseUrl, dataDir })).rejects.toThrow("cannot be reached");
  });

  it("tells what is wrong with the settings", async () => {
    const { status, err } = await runProcess({ PORT: "many" });
    expect({ status, err }).toEqual({ status: 2, err: expect.stringMatching(/^Nothing was checked\..*\n- PORT: /u) });
  });
});

import { execFile } from "node:child_process";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type pg from "pg";
import { inject } from "vitest";
import { openJobs } from "../../src/adapters/jobs/jobs.ts";
import { type Database, openDatabase, withClient } from "../../src/adapters/store/database.ts";
import { openInMemory } from "../../src/adapters/store/embedded/memory.ts";
import { migrate } from "../../src/adapters/store/migrate.ts";
import { createServerDatabase, server } from "./serverDatabase.ts";

export const MIGRATIONS = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));

export interface TestDatabase {
  readonly name: Database["kind"];
  /** A migrated and otherwise empty database of one's own, gone when it is closed. */
  open(): Promise<Database>;
}

/** For `describe.each(testDatabases)("… on $name", …)`: suites that must hold on both kinds of database. */
export const testDatabases: readonly TestDatabase[] = [
  { name: "embedded", open: openTestDatabase },
  ...(server ? [{ name: "server" as const, open: openOnServer }] : []),
];

/** The server where there is one: for what features ask of a database, which the store's own suites ask of both kinds. */
export const oneDatabase = testDatabases.slice(-1);

let dumped: Promise<Blob> | undefined;

/** The file that all begin with, read once for all test files of a process. */
export async function readDump(): Promise<Blob> {
  dumped ??= readFile(inject("databaseDump")).then((bytes) => new Blob([bytes]));
  return await dumped;
}

/** The embedded database: all that most tests need. */
export async function openTestDatabase(): Promise<Database> {
  return withClient(await openInMemory(await readDump()));
}

/** Puts the same database into a data folder, for `openDatabase`. */
export async function fillFolder(dir: string): Promise<void> {
  const files = join(dir, "postgres");
  await mkdir(files);
  await promisify(execFile)("tar", ["-xf", inject("databaseDump"), "-C", files]);
}

/** The database that all test files begin with; the job queue's own tables are in it too, since they take long. */
export async function dumpMigrated(): Promise<Blob> {
  const postgres = await openInMemory();
  const client = await postgres.pool.connect();
  await migrate(client, MIGRATIONS);
  await dropTemplates(client);
  client.release();
  const jobs = await openJobs(withClient(postgres), { log: console.error });
  await jobs.stop();
  const dump = await postgres.dump();
  await postgres.close();
  return dump;
}

/**
 * Settings that name a migrated and otherwise empty database of one's own, for what opens it by itself: on the server
 * where there is one, else in that folder. `close` takes away what is on the server; the folder is the caller's.
 */
export async function nameDatabase(dir: string): Promise<{ settings: Record<string, string>; close(): Promise<void> }> {
  if (server) {
    const { url, close } = await createServerDatabase(inject("copying"));
    return { settings: { DATABASE_URL: url }, close };
  }
  await fillFolder(dir);
  return { settings: {}, close: async () => {} };
}

/** Nothing is made of them any more, and they are half of what each test would read. */
async function dropTemplates(client: pg.PoolClient): Promise<void> {
  await client.query("UPDATE pg_database SET datistemplate = false");
  for (const name of ["template0", "template1"]) await client.query(`DROP DATABASE ${name}`);
}

async function openOnServer(): Promise<Database> {
  const { url, close } = await createServerDatabase(inject("copying"));
  const database = await openDatabase({ url, dir: "", migrations: MIGRATIONS });
  return { ...database, close: () => database.close().then(close) };
}

/** The same on the server that TEST_DATABASE_URL names; undefined where it names none. `copying`: how others are made of it. */
export async function makeTemplate(): Promise<{ readonly copying: string; drop(): Promise<void> } | undefined> {
  if (!server) return undefined;
  const { name, url, close } = await createServerDatabase();
  const database = await openDatabase({ url, dir: "", migrations: MIGRATIONS });
  const jobs = await openJobs(database, { log: console.error });
  await jobs.stop();
  const { rows } = await database.pool.query<{ chooses: boolean }>(
    "SELECT current_setting('server_version_num')::int >= 150000 AS chooses",
  );
  await database.close();
  // Since 15 a copy goes through the log unless told otherwise, which takes ten times as long.
  const copying = `TEMPLATE ${name}${rows[0]?.chooses ? " STRATEGY FILE_COPY" : ""}`;
  return { copying, drop: close };
}

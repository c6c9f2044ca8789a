import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import pg from "pg";
import { inject } from "vitest";
import { openJobs } from "../../src/adapters/jobs/jobs.ts";
import { type Database, openDatabase, withClient } from "../../src/adapters/store/database.ts";
import { openInMemory } from "../../src/adapters/store/embedded/memory.ts";
import { migrate } from "../../src/adapters/store/migrate.ts";

export const MIGRATIONS = fileURLToPath(new URL("../../prisma/migrations", import.meta.url));

export interface TestDatabase {
  readonly name: Database["kind"];
  /** A migrated and otherwise empty database of one's own, gone when it is closed. */
  open(): Promise<Database>;
}

const server = process.env["TEST_DATABASE_URL"];

/** For `describe.each(testDatabases)("… on $name", …)`: suites that must hold on both kinds of database. */
export const testDatabases: readonly TestDatabase[] = [
  { name: "embedded", open: openTestDatabase },
  ...(server ? [{ name: "server" as const, open: () => openOnServer(server) }] : []),
];

/** For suites that take long, and ask of the database what many others ask of both kinds: the server where there is one. */
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
 * where there is one, else in that folder. `drop` takes away what is on the server; the folder is the caller's.
 */
export async function nameDatabase(
  dir: string,
): Promise<{ readonly settings: Readonly<Record<string, string>>; drop(): Promise<void> }> {
  if (server) {
    const { url, drop } = await copyTemplate(server);
    return { settings: { DATABASE_URL: url }, drop };
  }
  await fillFolder(dir);
  return { settings: {}, drop: async () => {} };
}

/** Nothing is made of them any more, and they are half of what each test would read. */
async function dropTemplates(client: pg.PoolClient): Promise<void> {
  await client.query("UPDATE pg_database SET datistemplate = false");
  for (const name of ["template0", "template1"]) await client.query(`DROP DATABASE ${name}`);
}

async function openOnServer(url: string): Promise<Database> {
  const copy = await copyTemplate(url);
  const database = await openDatabase({ url: copy.url, dir: "", migrations: MIGRATIONS });
  const close = async (): Promise<void> => {
    await database.close();
    await copy.drop();
  };
  return { ...database, close };
}

async function copyTemplate(url: string): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const name = `samsprak_test_${randomUUID().replaceAll("-", "")}`;
  await administer(url, `CREATE DATABASE ${name} ${inject("copying")}`);
  const own = new URL(url);
  own.pathname = name;
  return { url: own.href, drop: () => administer(url, `DROP DATABASE ${name} WITH (FORCE)`) };
}

/** The same on the server that TEST_DATABASE_URL names; undefined where it names none. `copying`: how others are made of it. */
export async function makeTemplate(): Promise<{ readonly copying: string; drop(): Promise<void> } | undefined> {
  if (!server) return undefined;
  const name = `samsprak_template_${randomUUID().replaceAll("-", "")}`;
  await administer(server, `CREATE DATABASE ${name}`);
  const own = new URL(server);
  own.pathname = name;
  const database = await openDatabase({ url: own.href, dir: "", migrations: MIGRATIONS });
  const jobs = await openJobs(database, { log: console.error });
  await jobs.stop();
  const { rows } = await database.pool.query("SELECT current_setting('server_version_num')::int >= 150000 AS chooses");
  await database.close();
  // Since 15 a copy goes through the log unless told otherwise, which takes ten times as long.
  const copying = `TEMPLATE ${name}${rows[0].chooses ? " STRATEGY FILE_COPY" : ""}`;
  return { copying, drop: () => administer(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function administer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}

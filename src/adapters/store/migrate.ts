import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type pg from "pg";

/** The advisory lock that Prisma's own engine takes: its command line and this program wait for each other. */
const lock = 72707369;

const createTable = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL, checksum VARCHAR(64) NOT NULL, finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL, logs TEXT, rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(), applied_steps_count INTEGER NOT NULL DEFAULT 0)`;

const insertApplied = `INSERT INTO _prisma_migrations
  (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
  VALUES ($1, $2, $3, clock_timestamp(), clock_timestamp(), 1)`;

const selectApplied =
  "SELECT migration_name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL";

interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

interface Applied {
  readonly migration_name: string;
  readonly checksum: string;
  readonly finished_at: Date | null;
}

/**
 * Applies the migrations of a folder that the database does not have, each in a transaction of its own, and returns
 * their names. It keeps Prisma's table, lock and checksums, so that `prisma migrate` agrees with it in both
 * directions. Any number of processes may start at once: one applies, the others wait.
 * Throws where the folder and the database tell different histories, before anything is changed.
 */
export async function migrate(client: pg.ClientBase, folder: string): Promise<string[]> {
  const migrations = await readMigrations(folder);
  await client.query("SELECT pg_advisory_lock($1)", [lock]);
  try {
    await client.query(createTable);
    const { rows } = await client.query<Applied>(selectApplied);
    const pending = comparePending(migrations, rows);
    for (const migration of pending) await apply(client, migration);
    return pending.map(({ name }) => name);
  } finally {
    // Where this fails the connection is gone, and the lock with it: the first error is the one to tell.
    await client.query("SELECT pg_advisory_unlock($1)", [lock]).catch(() => {});
  }
}

/**
 * What `migrate` would apply, by name, and how many there are in all; changes nothing.
 * Throws where the folder and the database tell different histories.
 */
export async function findPending(
  client: Pick<pg.ClientBase, "query">,
  folder: string,
): Promise<{ readonly pending: readonly string[]; readonly all: number }> {
  const migrations = await readMigrations(folder);
  const { rows: tables } = await client.query<{ there: boolean }>(
    "SELECT to_regclass('_prisma_migrations') IS NOT NULL AS there",
  );
  const { rows } = tables[0]?.there ? await client.query<Applied>(selectApplied) : { rows: [] };
  return { pending: comparePending(migrations, rows).map(({ name }) => name), all: migrations.length };
}

async function readMigrations(folder: string): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  return Promise.all(
    names.sort().map(async (name) => {
      const bytes = await readFile(join(folder, name, "migration.sql"));
      return { name, sql: bytes.toString("utf8"), checksum: createHash("sha256").update(bytes).digest("hex") };
    }),
  );
}

function comparePending(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { migration_name: name, checksum, finished_at } of applied) {
    const migration = known.get(name);
    if (!migration) {
      throw new Error(
        `The database has the migration ${name}, which this release does not know. Start the release that added it, or a newer one.`,
      );
    }
    if (!finished_at) {
      throw new Error(
        `The migration ${name} began earlier and did not finish. Look at what it left behind, then tell with ` +
          `\`npx prisma migrate resolve --applied ${name}\` or \`--rolled-back ${name}\`.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new Error(
        `The migration ${name} has been edited since it was applied. Restore its file, and put the change in a new migration.`,
      );
    }
  }
  const done = new Set(applied.map(({ migration_name }) => migration_name));
  return migrations.filter(({ name }) => !done.has(name));
}

async function apply(client: pg.ClientBase, { name, sql, checksum }: Migration): Promise<void> {
  await client.query("BEGIN");
  try {
    await client.query(sql);
    await client.query(insertApplied, [randomUUID(), checksum, name]);
    await client.query("COMMIT");
  } catch (cause) {
    await client.query("ROLLBACK");
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`The migration ${name} failed and was undone: ${reason}`, { cause });
  }
}

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Database, withoutTimeLimits } from "../../../src/adapters/store/database.ts";
import { migrate } from "../../../src/adapters/store/migrate.ts";
import { MIGRATIONS, testDatabases } from "../../support/database.ts";

describe.each(testDatabases)("Migrations, on $name", ({ name, open }) => {
  let database: Database;
  let client: pg.PoolClient;
  let folder: string;

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => database.close());
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "samsprak-migrations-"));
    client = await database.pool.connect();
    // A place of their own, beside the house's migrations.
    await client.query("CREATE SCHEMA trial; SET search_path TO trial");
    await write(
      "1_start",
      "CREATE TABLE note (id int); CREATE FUNCTION two() RETURNS int LANGUAGE sql AS $$ SELECT 1; SELECT 2 $$",
    );
    await write("2_more", "INSERT INTO note VALUES (two())");
  });
  afterEach(async () => {
    await client.query("DROP SCHEMA trial CASCADE; SET search_path TO public");
    client.release();
    await rm(folder, { recursive: true });
  });

  async function write(migration: string, sql: string): Promise<void> {
    await mkdir(join(folder, migration), { recursive: true });
    await writeFile(join(folder, migration, "migration.sql"), sql);
  }
  const notes = async () => (await client.query("SELECT id FROM note ORDER BY id")).rows.map(({ id }) => id);

  it("are applied in order, once", async () => {
    expect(await migrate(client, folder)).toEqual(["1_start", "2_more"]);
    expect(await migrate(client, folder)).toEqual([]);
    await write("3_most", "INSERT INTO note VALUES (3)");
    expect(await migrate(client, folder)).toEqual(["3_most"]);
    expect(await notes()).toEqual([2, 3]);
  });

  it("are refused where one was edited after it was applied, and nothing is applied", async () => {
    await migrate(client, folder);
    await write("1_start", "CREATE TABLE note (id text)");
    await write("3_most", "INSERT INTO note VALUES (3)");
    await expect(migrate(client, folder)).rejects.toThrow(/1_start has been edited since it was applied. Restore/);
    expect(await notes()).toEqual([2]);
  });

  it("undo one that fails, name it, and apply it when it is mended", async () => {
    await write("3_most", "INSERT INTO note VALUES (3); SELECT 1/0");
    await expect(migrate(client, folder)).rejects.toThrow(
      "The migration 3_most failed and was undone: division by zero",
    );
    expect(await notes()).toEqual([2]);
    await write("3_most", "INSERT INTO note VALUES (3)");
    expect(await migrate(client, folder)).toEqual(["3_most"]);
  });

  it("are refused where the database is newer than the release", async () => {
    await migrate(client, folder);
    await rm(join(folder, "2_more"), { recursive: true });
    await expect(migrate(client, folder)).rejects.toThrow(/has the migration 2_more, which this release does not know/);
  });

  it("are refused where one began and never finished", async () => {
    await migrate(client, folder);
    await client.query("UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '2_more'");
    await expect(migrate(client, folder)).rejects.toThrow(/2_more began earlier and did not finish.*migrate resolve/);
  });

  it.runIf(name === "server")("are applied by one of several processes that start at once", async () => {
    const applied = await Promise.all(
      [1, 2, 3].map(() =>
        withoutTimeLimits(database.pool, async (own) => {
          await own.query("SET search_path TO trial");
          const names = await migrate(own, folder);
          await own.query("RESET search_path");
          return names;
        }),
      ),
    );
    expect(applied.flat()).toEqual(["1_start", "2_more"]);
    expect(await notes()).toEqual([2]);
  });
});

describe("Prisma's command line", () => {
  const prisma = (...parameters: string[]) =>
    promisify(execFile)(process.execPath, ["node_modules/prisma/build/index.js", "migrate", ...parameters], {
      env: { ...process.env, DATABASE_URL: undefined },
    });

  it("finds no difference between the migrations and the schema, in an empty database in memory", {
    timeout: 60_000,
  }, async () => {
    const { stdout } = await prisma("diff", "--from-migrations", MIGRATIONS, "--to-schema", "prisma", "--exit-code");
    expect(stdout).toContain("No difference detected");
  });
});

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { ensureClient } from "../../src/generate/client.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The file with a migrated and otherwise empty database, for `openTestDatabase`. */
    readonly databaseDump: string;
    /** How a database on the server is made, after CREATE DATABASE and its name; empty where there is no server. */
    readonly copying: string;
  }
}

/** Makes what all test files begin with, once: a migrated database in a file. Returns what clears it away. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!process.env["TEST_DATABASE_URL"]) {
    console.log("Skipped: the store and job tests on a PostgreSQL server. TEST_DATABASE_URL names the one to use.");
  }
  await ensureClient();
  const { dumpMigrated, makeTemplate } = await import("./database.ts");
  const folder = await mkdtemp(join(tmpdir(), "samsprak-test-"));
  const file = join(folder, "database.tar");
  await writeFile(file, (await dumpMigrated()).stream());
  project.provide("databaseDump", file);
  const template = await makeTemplate();
  project.provide("copying", template?.copying ?? "");
  return async () => {
    await template?.drop();
    await rm(folder, { recursive: true });
  };
}

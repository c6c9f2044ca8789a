/** `migrate dev --create-only`: the WebAssembly engine cannot for Postgres, but it can apply and compare. */
import { z } from "zod";
import { engineOn } from "./engine.ts";

const inputSchema = z.object({
  draft: z.boolean(),
  migrationName: z.string(),
  migrationsList: z.custom<MigrationsList>(),
  schema: z.looseObject({}),
  filters: z.custom<Filters>(),
});

type Operations = Awaited<ReturnType<typeof engineOn>>;
type MigrationsList = Parameters<Operations["applyMigrations"]>[0]["migrationsList"];
type Filters = Parameters<Operations["applyMigrations"]>[0]["filters"];
type DiffInput = Parameters<Operations["diff"]>[0];

/** Replays the migrations in an empty database and gives the script from there to the schema files. */
export async function createMigration(params: unknown) {
  const { draft, migrationName, migrationsList, schema, filters } = inputSchema.parse(params);
  const engine = await engineOn();
  await engine.applyMigrations({ migrationsList, filters });
  const { exitCode, stdout } = await engine.diff({
    from: { tag: "schemaDatasource", ...schema, configDir: process.cwd() },
    to: { tag: "schemaDatamodel", ...schema },
    script: true,
    exitCode: true,
    filters,
    shadowDatabaseUrl: null,
  } as unknown as DiffInput);
  const differs = exitCode === 2;
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  return {
    connectorType: "postgresql",
    generatedMigrationName: `${stamp}_${migrationName}`,
    migrationScript: differs || draft ? stdout : null,
    extension: "sql",
  };
}

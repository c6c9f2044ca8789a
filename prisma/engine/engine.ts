/** The WebAssembly schema engine, on the database of a URL or on an empty one in memory. */
import { PGlite } from "@electric-sql/pglite";
import { PrismaPg } from "@prisma/adapter-pg";
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
} from "@prisma/driver-adapter-utils";
import { SchemaEngine } from "@prisma/schema-engine-wasm";
import pg from "pg";
import { z } from "zod";
import { poolOver } from "../../src/adapters/store/embedded/pool.ts";

/** The engine wants to know the kind of database only: models come with each request. */
const DATAMODEL: [string, string] = ["main.prisma", 'datasource db {\n  provider = "postgresql"\n}'];

/** Postgres's types "char" (its catalogs are full of it, and the adapter refuses it) and text. */
const CHAR = 18;
const TEXT = 25;

const postgresErrorSchema = z.object({
  code: z.string(),
  severity: z.string(),
  message: z.string(),
  detail: z.string().optional(),
  column: z.string().optional(),
  hint: z.string().optional(),
});

/** An engine on the database that a URL names; without one, on an empty database in memory. */
export async function engineOn(url?: string): Promise<SchemaEngine> {
  // Where the engine leaves the reason when it panics: it looks for this name among the globals.
  Object.assign(globalThis, { PRISMA_WASM_PANIC_REGISTRY: { set_message: (reason: string) => console.error(reason) } });
  const openPool = url ? () => new pg.Pool({ connectionString: url, options: "-c TimeZone=UTC" }) : memoryPool;
  const factory: SqlMigrationAwareDriverAdapterFactory = {
    provider: "postgres",
    adapterName: "@prisma/adapter-pg",
    connect: async () => adapterOn(await openPool()),
    // Prisma replays the migrations in a database of its own before it compares: one in memory needs no server.
    connectToShadowDb: async () => adapterOn(await memoryPool()),
  };
  return SchemaEngine.new({ datamodels: [DATAMODEL] }, () => {}, bindMigrationAwareSqlAdapterFactory(factory));
}

async function memoryPool(): Promise<pg.Pool> {
  return poolOver(await PGlite.create());
}

/** The official adapter with its two gaps closed: catalog types, and scripts whose bodies hold semicolons. */
async function adapterOn(pool: pg.Pool): Promise<SqlDriverAdapter> {
  const query: (config: pg.QueryConfig | string) => Promise<pg.QueryResult> = pool.query.bind(pool);
  const characters = new WeakMap<object, number[]>();
  const queryCatalogs = async (config: pg.QueryConfig | string): Promise<pg.QueryResult> => {
    const result = await query(config);
    const found = result.fields.filter(({ dataTypeID }) => dataTypeID === CHAR);
    characters.set(
      result.rows,
      found.map((field) => result.fields.indexOf(field)),
    );
    for (const field of found) field.dataTypeID = TEXT;
    return result;
  };
  const options = { disposeExternalPool: true };
  const adapter = await new PrismaPg(Object.assign(pool, { query: queryCatalogs }), options).connect();
  const queryRaw = adapter.queryRaw.bind(adapter);
  return Object.assign(adapter, {
    queryRaw: async (...parameters: Parameters<typeof queryRaw>) => {
      const result = await queryRaw(...parameters);
      for (const column of characters.get(result.rows) ?? []) result.columnTypes[column] = ColumnTypeEnum.Character;
      return result;
    },
    executeScript: async (script: string): Promise<void> => {
      await query(script).catch((error) => {
        throw asAdapterError(error);
      });
    },
  });
}

/** In the engine's terms, so that it can repeat what Postgres had to say. */
function asAdapterError(error: unknown): unknown {
  const { data } = postgresErrorSchema.safeParse(error);
  return data
    ? new DriverAdapterError({ kind: "postgres", detail: undefined, column: undefined, hint: undefined, ...data })
    : error;
}

import type { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import pg from "pg";

/**
 * A pool of one connection over a database that runs in this process. Everything goes through it: a query beside it
 * would land inside whatever transaction happens to be open, and vanish with its rollback.
 */
export function poolOver(database: PGlite): pg.Pool {
  const config = createPgConfig(database);
  const parse = config.connection.parse.bind(config.connection);
  // Prisma's adapter sends parsers for the answer under a name that the serializer takes for parameter types.
  config.connection.parse = (query) => parse(Array.isArray(query.types) ? query : { ...query, types: undefined });
  const pool = new pg.Pool({
    ...config,
    max: 1,
    idleTimeoutMillis: 0,
    // A server ends the transaction of a client that goes away; here the session stays, so the next client does it.
    onConnect: async (client) => {
      await client.query("ROLLBACK");
    },
  } as pg.PoolConfig);
  return pool;
}

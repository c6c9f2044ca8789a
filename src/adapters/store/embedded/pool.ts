import type { PGlite } from "@electric-sql/pglite";
import { createPgConfig } from "@electric-sql/pglite/node-postgres";
import pg from "pg";

/**
 * A pool of one connection over a database that runs in this process. Everything goes through it: a query beside it
 * would land inside whatever transaction happens to be open, and vanish with its rollback.
 */
export function poolOver(database: PGlite): pg.Pool {
  return new pg.Pool({
    Client: clientOf(database),
    max: 1,
    idleTimeoutMillis: 0,
    // A server ends the session of a client that goes away; here it stays, so the next client begins with a clean one.
    onConnect: async (client: pg.ClientBase) => {
      await client.query("ROLLBACK; DEALLOCATE ALL");
    },
  } as pg.PoolConfig);
}

/**
 * A client with a connection of its own: the pool drops a client whose query failed, and with a shared connection
 * the farewell of the old client would end the new one.
 */
function clientOf(database: PGlite): typeof pg.Client {
  return class EmbeddedClient extends pg.Client {
    constructor() {
      const config = createPgConfig(database);
      const parse = config.connection.parse.bind(config.connection);
      // Prisma's adapter sends parsers for the answer under a name that the serializer takes for parameter types.
      config.connection.parse = (query) => parse(Array.isArray(query.types) ? query : { ...query, types: undefined });
      giveWay(config.connection);
      super(config as pg.ClientConfig);
    }
  };
}

/**
 * Answers come without any I/O of Node's, so that one query after another would keep timers, requests and signals waiting
 * for as long as they go on. After each answer the rest of the process has its turn.
 */
function giveWay(connection: ReturnType<typeof createPgConfig>["connection"]): void {
  const emit = connection.emit.bind(connection);
  connection.emit = (event, ...values) => {
    if (event !== "readyForQuery") return emit(event, ...values);
    setImmediate(() => emit(event, ...values));
    return true;
  };
}

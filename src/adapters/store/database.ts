import { setTimeout as wait } from "node:timers/promises";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { OutsideError } from "../../core/errors.ts";
import { PrismaClient } from "../../generated/prisma/client.ts";
import { noting } from "./direct.ts";
import { migrate } from "./migrate.ts";

/** Tells the operator what went wrong and was survived. */
export type Log = (message: string, cause: unknown) => void;

export interface Listener {
  /** Something was committed that told this channel `payload`. */
  heard(payload: string): void;
  /** The channel can be heard, for the first time or again: what was told before was missed. */
  connected(): void;
  /** Until it is connected again nothing is heard. */
  lost?(): void;
}

export type Listen = (channel: string, listener: Listener) => Promise<{ close(): Promise<void> }>;

/** Connections to a Postgres, wherever it runs. */
export interface Postgres {
  readonly kind: "embedded" | "server";
  /** The embedded database has one connection: whoever holds a client must not wait for another. */
  readonly pool: pg.Pool;
  readonly listen: Listen;
  close(): Promise<void>;
}

/** The open and migrated database. Everything that uses it shares the pool. */
export interface Database extends Postgres {
  readonly client: PrismaClient;
}

export interface DatabasePlace {
  /** A PostgreSQL server; without it the database runs in this process and lives in `dir`. */
  readonly url?: string | undefined;
  readonly dir: string;
  /** The folder of migrations. */
  readonly migrations: string;
  readonly log?: Log;
}

/** What a session must have set; times are stored wrong where its zone is another. Limits are in milliseconds. */
const sessionOptions = "-c TimeZone=UTC -c statement_timeout=2000 -c lock_timeout=2000";

const oldestServer = 15;

/** Milliseconds that a turn waits for a connection, and that it may hold one. */
const turnLimits = { maxWait: 5_000, timeout: 10_000 };

/** Opens the database and brings it up to date. Throws with a sentence for the operator where that cannot be. */
export async function openDatabase({ url, dir, migrations, log = () => {} }: DatabasePlace): Promise<Database> {
  const postgres = url ? await openServer(url, log) : await (await import("./embedded/open.ts")).openFolder(dir, log);
  try {
    await withoutTimeLimits(postgres.pool, (client) => migrate(client, migrations));
    return withClient(postgres);
  } catch (error) {
    await postgres.close();
    throw error;
  }
}

/** Adds Prisma's client to a database that is migrated. */
export function withClient(postgres: Postgres): Database {
  const client = new PrismaClient({ adapter: new PrismaPg(noting(postgres.pool)), transactionOptions: turnLimits });
  const close = async (): Promise<void> => {
    await client.$disconnect();
    await postgres.close();
  };
  return { ...postgres, client, close };
}

/** A connection for work that may take longer than a turn: migrations and upkeep. */
export async function withoutTimeLimits<T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("SET statement_timeout = 0; SET lock_timeout = 0");
    const result = await work(client);
    await client.query("RESET statement_timeout; RESET lock_timeout");
    client.release();
    return result;
  } catch (error) {
    // Whatever state the session is in, no one gets it.
    client.release(true);
    throw error;
  }
}

export async function openServer(url: string, log: Log): Promise<Postgres> {
  // What an address says itself would otherwise replace what we ask for.
  const address = new URL(url);
  const options = `${address.searchParams.get("options") ?? ""} ${sessionOptions}`;
  address.searchParams.delete("options");
  const pool = new pg.Pool({
    connectionString: address.href,
    options,
    application_name: "samsprak",
    max: 10,
    connectionTimeoutMillis: 5_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
  });
  pool.on("error", (cause) => log("A connection to the database was lost; a new one is made when needed.", cause));
  // A connection that breaks while in use fails its query; unheard, the event would also end the process.
  pool.on("connect", (client) => client.on("error", () => {}));
  try {
    await checkServer(pool);
  } catch (error) {
    await pool.end();
    throw error;
  }
  return { kind: "server", pool, listen: listenOn(pool), close: () => pool.end() };
}

async function checkServer(pool: pg.Pool): Promise<void> {
  const question = "SELECT current_setting('TimeZone') AS zone, current_setting('server_version') AS version";
  const { rows } = await pool.query<{ zone: string; version: string }>(question).catch((cause) => {
    const text =
      "The database that DATABASE_URL names cannot be reached. Check that it runs and that the address is right.";
    throw new OutsideError(`${text} It said: ${cause.message}`, { cause, retry: true });
  });
  const { zone = "", version = "" } = rows[0] ?? {};
  if (Number.parseInt(version, 10) < oldestServer) {
    throw new Error(`The database server has PostgreSQL ${version}; version ${oldestServer} or newer is needed.`);
  }
  if (zone !== "UTC") {
    throw new Error(
      `Sessions on the database server have the time zone ${zone} although we ask for UTC, and times would be stored ` +
        "wrong. Something between us and it drops the setting: let it pass on `options`, or set the database role's TimeZone to UTC.",
    );
  }
}

/** LISTEN on a connection of its own out of the pool, and on a new one whenever that is lost. */
function listenOn(pool: pg.Pool): Listen {
  return async (channel, { heard, connected, lost }) => {
    const closing = new AbortController();
    const listenOnce = async (): Promise<void> => {
      const client = await pool.connect();
      const gone = new Promise((resolve) => {
        client.once("end", resolve);
        closing.signal.addEventListener("abort", resolve, { once: true });
      });
      client.on("notification", ({ payload }) => {
        // What was on its way when nobody listens any more.
        if (!closing.signal.aborted) heard(payload ?? "");
      });
      try {
        await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
        connected();
        await gone;
      } finally {
        lost?.();
        client.release(true);
      }
    };
    const listening = (async () => {
      while (!closing.signal.aborted) {
        await listenOnce().catch(() => {});
        await wait(1_000, undefined, { signal: closing.signal, ref: false }).catch(() => {});
      }
    })();
    return {
      close: async () => {
        closing.abort();
        await listening;
      },
    };
  };
}

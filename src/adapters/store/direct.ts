import { AsyncLocalStorage } from "node:async_hooks";
import pg from "pg";
import { Prisma } from "../../generated/prisma/client.ts";
import { oneByOne } from "./oneByOne.ts";

/** A pool, or the one connection of a transaction. */
type Connection = Pick<pg.Pool | pg.PoolClient, "query">;
type Written = readonly [strings: readonly string[], ...values: unknown[]];

const mostNames = 500;
const names = new Map<string, string>();

/** Statements are written in the program, so that they are few; what is put together as it goes is not prepared. */
function nameOf(text: string): string | undefined {
  const known = names.get(text);
  if (known || names.size >= mostNames) return known;
  const name = `samsprak_${names.size}`;
  names.set(text, name);
  return name;
}

/** Numbers of eight bytes as Prisma gives them. */
const types = {
  getTypeParser: ((oid: number, format?: "text") =>
    oid === pg.types.builtins.INT8 ? BigInt : pg.types.getTypeParser(oid, format)) as typeof pg.types.getTypeParser,
};

/**
 * The same client, whose written-out statements go straight to the driver and stay prepared there. Through Prisma's
 * engine each of them costs a multiple of what the database itself takes.
 */
export function direct<D extends Prisma.TransactionClient>(db: D, connection: () => Connection): D {
  const send = (text: string, values: readonly unknown[]) =>
    connection().query({ name: nameOf(text), text, types, values: values.map((value) => value ?? null) });
  const write = ([strings, ...values]: Written) => {
    const { text, values: all } = Prisma.sql(strings, ...values);
    return send(text, all);
  };
  return Object.create(db, {
    $queryRaw: { value: async (...written: Written) => (await write(written)).rows },
    $executeRaw: { value: async (...written: Written) => (await write(written)).rowCount ?? 0 },
    $queryRawUnsafe: { value: async (text: string, ...values: unknown[]) => (await send(text, values)).rows },
    $executeRawUnsafe: {
      value: async (text: string, ...values: unknown[]) => (await send(text, values)).rowCount ?? 0,
    },
  });
}

const opening = new AsyncLocalStorage<{ connection?: pg.PoolClient | undefined }>();

/** The same pool, for Prisma: it notes down the connection that a transaction gets. */
export function noting(pool: pg.Pool): pg.Pool {
  const connect = async (): Promise<pg.PoolClient> => {
    const connection = await pool.connect();
    oneByOne(connection);
    const slot = opening.getStore();
    if (!slot) return connection;
    slot.connection = connection;
    const { release } = connection;
    // A transaction that took too long is rolled back behind its back: what it still writes must not go anywhere.
    connection.release = (error) => {
      slot.connection = undefined;
      release.call(connection, error);
    };
    return connection;
  };
  // A query of the pool itself asks for a connection in another way.
  return Object.create(pool, { connect: { value: connect }, query: { value: pool.query.bind(pool) } });
}

/** Opens a transaction with `open`, and gives `work` a client whose written-out statements are part of it. */
export async function directly<T>(
  open: (inside: (db: Prisma.TransactionClient) => Promise<T>) => Promise<T>,
  work: (db: Prisma.TransactionClient) => Promise<T>,
): Promise<T> {
  const slot: { connection?: pg.PoolClient | undefined } = {};
  return await opening.run(slot, () =>
    open(async (db) => {
      const connection = (): Connection => {
        if (!slot.connection) throw new Error("the transaction has ended");
        return slot.connection;
      };
      return await work(direct(db, connection));
    }),
  );
}

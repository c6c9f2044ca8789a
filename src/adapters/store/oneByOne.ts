import type pg from "pg";

type Query = (...given: unknown[]) => unknown;

/** Those of connections that send one query at a time already. */
const ordered = new WeakSet<object>();

/**
 * A connection carries one query at a time, and Prisma asks for the rows of several relations at once. The driver's own
 * queue for that ends with its next major version, so each query is sent when the one before has been answered.
 */
export function oneByOne(connection: pg.PoolClient): void {
  if (ordered.has(connection.query)) return;
  const query = queryOf(connection);
  let last: Promise<unknown> | undefined;
  const inTurn: Query = (...given) => {
    // Whoever gives a callback has the connection for themself: the pool, for a query of its own.
    if (typeof given.at(-1) === "function") return query(...given);
    const sent = last ? last.then(() => query(...given)) : Promise.resolve(query(...given));
    const answered = sent.then(
      () => {},
      () => {},
    );
    last = answered;
    void answered.then(() => {
      if (last === answered) last = undefined;
    });
    return sent;
  };
  ordered.add(inTurn);
  connection.query = inTurn as typeof connection.query;
}

/** The driver's own is looked up anew for each query, so that whoever watches the driver sees it. */
function queryOf(connection: pg.PoolClient): Query {
  if (Object.hasOwn(connection, "query")) return connection.query.bind(connection);
  const driver = Object.getPrototypeOf(connection) as Pick<pg.PoolClient, "query">;
  return (...given) => (driver.query as Query).apply(connection, given);
}

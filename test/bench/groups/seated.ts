/**
 * Comes along in a server (node --import): who sits where is asked of the database once for each person and place, and
 * known from then on. Fit for measuring only, since roles change.
 */
import pg from "pg";

type Found = Promise<{ readonly rows: readonly { readonly party?: string | null }[] }>;

const known = new Map<string, Found>();
const query = pg.Pool.prototype.query as (...given: unknown[]) => Found;

pg.Pool.prototype.query = function (this: pg.Pool, ...given: unknown[]) {
  const [asked] = given as [{ name?: string; values?: readonly unknown[] }];
  if (!asked.name?.startsWith("seat-")) return query.apply(this, given);
  // The last is the time.
  const key = JSON.stringify([asked.name, asked.values?.slice(0, -1)]);
  const found = known.get(key);
  if (found) return found;
  const fresh = query.apply(this, given);
  // A group is complete when its chair represents a party; until then it is being set up.
  void fresh.then(({ rows }) => rows[0]?.party && known.set(key, fresh));
  return fresh;
} as typeof pg.Pool.prototype.query;

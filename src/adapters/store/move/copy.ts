import pg from "pg";
import type { Sequence, Table } from "./tables.ts";

type Queries = Pick<pg.ClientBase, "query">;

/** A file that is kept may be some megabytes, and all rows of a batch are in memory. */
const batch = 200;

/** What a value's text depends on, alike on both sides. */
export const sameText =
  "SET LOCAL TimeZone = 'UTC'; SET LOCAL DateStyle = 'ISO'; SET LOCAL IntervalStyle = 'postgres'; " +
  "SET LOCAL bytea_output = 'hex'; SET LOCAL extra_float_digits = 1";

/** Copies a table's rows, every value as the text that Postgres writes and reads; gives how many. In a transaction of each. */
export async function copyRows(from: Queries, to: Queries, { name, columns }: Table): Promise<number> {
  const names = columns.map((column) => pg.escapeIdentifier(column.name));
  const insert = `INSERT INTO ${name} (${names.join(", ")}) OVERRIDING SYSTEM VALUE
    SELECT ${columns.map(({ type }, index) => `v.c${index}::${type}`).join(", ")}
    FROM unnest(${columns.map((_, index) => `$${index + 1}::text[]`).join(", ")}) AS v(${columns.map((_, index) => `c${index}`).join(", ")})`;
  await from.query(
    `DECLARE moved NO SCROLL CURSOR FOR SELECT ${names.map((column, index) => `${column}::text AS c${index}`).join(", ")} FROM ${name}`,
  );
  let count = 0;
  for (;;) {
    const { rows } = await from.query<Record<string, string | null>>(`FETCH ${batch} FROM moved`);
    if (rows.length === 0) break;
    await to.query(
      insert,
      columns.map((_, index) => rows.map((row) => row[`c${index}`] ?? null)),
    );
    count += rows.length;
  }
  await from.query("CLOSE moved");
  return count;
}

export async function setSequences(to: Queries, sequences: readonly Sequence[]): Promise<void> {
  for (const { name, last, called } of sequences) {
    await to.query("SELECT setval($1::regclass, $2::bigint, $3)", [name, last, called]);
  }
}

/** The number of rows and a sum over all that is in them, in whatever order they lie. */
export async function measure(queries: Queries, { name, columns }: Table): Promise<string> {
  const names = columns.map((column) => `${pg.escapeIdentifier(column.name)}::text`);
  const { rows } = await queries.query<{ measure: string }>(
    `SELECT count(*) || ' ' || coalesce(sum(('x' || left(md5(ROW(${names.join(", ")})::text), 15))::bit(60)::bigint), 0) AS measure
     FROM ${name}`,
  );
  return rows[0]?.measure ?? "";
}

import pg from "pg";

export interface Column {
  readonly name: string;
  /** As SQL writes it: "timestamp(3) with time zone". */
  readonly type: string;
}

export interface Table {
  /** Quoted, with its schema. */
  readonly name: string;
  readonly columns: readonly Column[];
}

/** What only tells of the database itself; each database has its own. */
const ownTables = ["_prisma_migrations"];
/** Of the queue's own tables those that hold jobs, and what jobs need. The rest is counts, and the engine's version. */
const queueTables = ["queue", "schedule", "subscription", "job", "job_dependency"];

type Queries = Pick<pg.ClientBase, "query">;

/** Every table whose rows are to be moved. A partitioned table stands for its parts. */
export async function findTables(queries: Queries): Promise<readonly Table[]> {
  const { rows } = await queries.query<{ schema: string; table: string; columns: readonly Column[] }>(
    `SELECT n.nspname AS schema, c.relname AS table,
       json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) ORDER BY a.attname) AS columns
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition
       AND (n.nspname = 'public' AND c.relname <> ALL ($1) OR n.nspname = 'pgboss' AND c.relname = ANY ($2))
     GROUP BY 1, 2 ORDER BY 1, 2`,
    [ownTables, queueTables],
  );
  return rows.map(({ schema, table, columns }) => ({
    name: `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)}`,
    columns,
  }));
}

/** How many tables and views there are that no Postgres has of itself. */
export async function countTables(queries: Queries): Promise<number> {
  const { rows } = await queries.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'`,
  );
  return rows[0]?.count ?? 0;
}

export interface Sequence {
  readonly name: string;
  readonly last: string;
  readonly called: boolean;
}

/** Where each sequence stands, so that the next number is nobody's. */
export async function findSequences(queries: Queries): Promise<readonly Sequence[]> {
  const { rows } = await queries.query<{ schema: string; name: string }>(
    "SELECT schemaname AS schema, sequencename AS name FROM pg_sequences WHERE schemaname = 'public' ORDER BY 2",
  );
  const sequences: Sequence[] = [];
  for (const row of rows) {
    const name = `${pg.escapeIdentifier(row.schema)}.${pg.escapeIdentifier(row.name)}`;
    const { rows: states } = await queries.query<Omit<Sequence, "name">>(
      `SELECT last_value::text AS last, is_called AS called FROM ${name}`,
    );
    for (const state of states) sequences.push({ name, ...state });
  }
  return sequences;
}

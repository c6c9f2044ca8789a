import pg from "pg";
import type { Table } from "./tables.ts";

type Queries = Pick<pg.ClientBase, "query">;

interface Reference {
  readonly table: string;
  readonly name: string;
}

/**
 * Runs `work` with triggers of ours asleep and references checked only at its end: rows may then come in any order,
 * those that point in a circle too, and triggers do not take what was long done for something new. It needs no more
 * than to own the tables. In the caller's transaction: where it fails, nothing has been changed.
 */
export async function unguarded(to: Queries, tables: readonly Table[], work: () => Promise<void>): Promise<void> {
  const references = await findReferences(to);
  for (const { name } of tables) await to.query(`ALTER TABLE ${name} DISABLE TRIGGER USER`);
  for (const { table, name } of references) {
    await to.query(`ALTER TABLE ${table} ALTER CONSTRAINT ${name} DEFERRABLE INITIALLY DEFERRED`);
  }
  await work();
  // Here a row that points to nothing is found.
  await to.query("SET CONSTRAINTS ALL IMMEDIATE");
  for (const { table, name } of references) {
    await to.query(`ALTER TABLE ${table} ALTER CONSTRAINT ${name} NOT DEFERRABLE`);
  }
  for (const { name } of tables) await to.query(`ALTER TABLE ${name} ENABLE TRIGGER USER`);
}

/** Those that are checked at once. */
async function findReferences(queries: Queries): Promise<readonly Reference[]> {
  const { rows } = await queries.query<{ schema: string; table: string; name: string }>(
    `SELECT n.nspname AS schema, t.relname AS table, c.conname AS name FROM pg_constraint c
       JOIN pg_class t ON t.oid = c.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace
     WHERE c.contype = 'f' AND NOT c.condeferrable AND c.conparentid = 0 AND n.nspname IN ('public', 'pgboss')`,
  );
  return rows.map(({ schema, table, name }) => ({
    table: `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(table)}`,
    name: pg.escapeIdentifier(name),
  }));
}

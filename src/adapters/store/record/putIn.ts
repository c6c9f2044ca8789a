import type pg from "pg";
import type { GroupRows, TableRows } from "../../../core/ports/record.ts";
import { findBreak } from "../audit.ts";
import { type Postgres, withoutTimeLimits } from "../database.ts";
import { findTables, type RecordTable } from "./tables.ts";
import { schemaOf } from "./takeOut.ts";

/** Why a record cannot be put in, in a sentence for the operator. */
export class Unfit extends Error {}

/** Puts a group's record into the database, and `also` with it, all of it or nothing. Throws Unfit. */
export async function putIn(
  { pool }: Pick<Postgres, "pool">,
  group: string,
  record: GroupRows,
  also: (client: pg.ClientBase) => Promise<void>,
): Promise<void> {
  checkChain(record);
  await withoutTimeLimits(pool, async (client) => {
    await client.query("BEGIN");
    try {
      await checkFit(client, group, record);
      await unguarded(client, async () => {
        for (const table of await findTables(client)) await fill(client, table, group, record);
      });
      // The search makes its entries at the next start.
      await client.query('INSERT INTO "SearchState" ("groupId", version) VALUES ($1::uuid, 0)', [group]);
      await also(client);
      await client.query("COMMIT");
    } catch (error) {
      await client.query("ROLLBACK");
      throw error;
    }
  });
}

async function checkFit(client: pg.ClientBase, group: string, { schema, tables }: GroupRows): Promise<void> {
  const own = await schemaOf(client);
  if (own !== schema)
    throw new Unfit(
      `The record was taken out of a database at ${schema}, and this one is at ${own}. Use the release that it was taken out with, and update afterwards.`,
    );
  const { rowCount } = await client.query('SELECT FROM "Group" WHERE id = $1::uuid', [group]);
  if (rowCount)
    throw new Unfit(`The group ${group} is here already. Import it into an installation that does not have it.`);
  const known = new Set((await findTables(client)).map(({ name }) => name));
  const unknown = tables.find(({ table }) => !known.has(table));
  if (unknown)
    throw new Unfit(`There is no table ${unknown.table} here. Use the release that the record was taken out with.`);
}

/** Of ours, those that refuse rows. Those that tell of new rows come after them, and are to. */
const guards = `
  SELECT c.relname AS table, t.tgname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  WHERE c.relnamespace = 'public'::regnamespace AND NOT t.tgisinternal AND t.tgtype & 2 > 0 AND t.tgtype & 4 > 0`;

/** With those guards asleep that refuse to add to what is approved, which here comes back as it was. */
async function unguarded(client: pg.ClientBase, work: () => Promise<void>): Promise<void> {
  const { rows } = await client.query<{ table: string; name: string }>(guards);
  for (const { table, name } of rows) await client.query(`ALTER TABLE "${table}" DISABLE TRIGGER "${name}"`);
  await work();
  for (const { table, name } of rows) await client.query(`ALTER TABLE "${table}" ENABLE TRIGGER "${name}"`);
}

async function fill(client: pg.ClientBase, table: RecordTable, group: string, { tables }: GroupRows): Promise<void> {
  const rows = tables.find((one) => one.table === table.name)?.rows ?? [];
  if (rows.length === 0) return;
  // One statement: rows of a table may refer to each other, in any order.
  const insert = `INSERT INTO "${table.name}" SELECT * FROM jsonb_populate_recordset(NULL::"${table.name}", $1::jsonb)`;
  await client.query(insert, [`[${rows.join(",")}]`]).catch((cause) => {
    if (cause.code !== "23505") throw cause;
    throw new Unfit(
      `Something of the record is here already, in the table ${table.name}. Import it into an empty installation.`,
    );
  });
  const { rowCount } = await client.query(`SELECT FROM "${table.name}" t WHERE ${table.belongs}`, [group]);
  if (rowCount !== rows.length)
    throw new Unfit(`Rows of the table ${table.name} belong to another group than ${group}. Nothing was imported.`);
  for (const column of table.serials)
    await client.query(
      `SELECT setval(pg_get_serial_sequence('"${table.name}"', '${column}'), (SELECT max("${column}") FROM "${table.name}"))`,
    );
}

function checkChain({ tables }: GroupRows): void {
  const entries = rowsOf(tables, "AuditEntry") as { seq: number; line: string; hash: string }[];
  const broken = findBreak(entries, { seq: 0, hash: "" });
  if (broken !== undefined)
    throw new Unfit(`The audit chain is broken at entry ${broken}, which is changed or missing. Nothing was imported.`);
}

function rowsOf(tables: readonly TableRows[], name: string): readonly unknown[] {
  return (tables.find(({ table }) => table === name)?.rows ?? []).map((row) => JSON.parse(row));
}

import type pg from "pg";
import type { GroupRows, TableRows, TakeOut } from "../../../core/ports/record.ts";
import { type Postgres, withoutTimeLimits } from "../database.ts";
import { findTables } from "./tables.ts";

/** Reads a group's whole record at one instant; nobody waits for it meanwhile but on the embedded database. */
export function takeOutOf({ pool }: Pick<Postgres, "pool">): TakeOut {
  return (group) =>
    withoutTimeLimits(pool, async (client) => {
      await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY");
      try {
        return await readRows(client, group);
      } finally {
        await client.query("COMMIT");
      }
    });
}

async function readRows(client: pg.ClientBase, group: string): Promise<GroupRows> {
  const tables: TableRows[] = [];
  for (const { name, belongs, order } of await findTables(client)) {
    const { rows } = await client.query<{ row: string }>(
      `SELECT to_jsonb(t)::text AS row FROM "${name}" t WHERE ${belongs} ORDER BY ${order}`,
      [group],
    );
    tables.push({ table: name, rows: rows.map(({ row }) => row) });
  }
  return { schema: await schemaOf(client), tables };
}

/** The newest migration that the database has. */
export async function schemaOf(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ name: string | null }>(
    "SELECT max(migration_name) AS name FROM _prisma_migrations WHERE rolled_back_at IS NULL",
  );
  return rows[0]?.name ?? "";
}

import type { Database } from "../../../src/adapters/store/database.ts";

/** Of passing things, such as a form that waits, and of what runs by itself: no part of any record. */
const passing = new Set(["Claim", "KeptCall", "LinkTry", "Address", "WebReply"]);

/** What each of the record's tables holds, by their names. */
export async function recordOf({ pool }: Database): Promise<Readonly<Record<string, string>>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
  );
  const held: Record<string, string> = {};
  for (const { name } of tables.filter((table) => !passing.has(table.name))) {
    const { rows } = await pool.query<{ digest: string }>(
      `SELECT count(*) || ' ' || coalesce(md5(string_agg(t::text, '' ORDER BY t::text)), '') AS digest FROM "${name}" t`,
    );
    held[name] = rows[0]?.digest ?? "";
  }
  return held;
}

import type pg from "pg";
import { leftOut } from "./leftOut.ts";

/** A table that holds rows of groups. */
export interface RecordTable {
  readonly name: string;
  /** Tells, in SQL, that a row `t` belongs to the group $1. */
  readonly belongs: string;
  /** In SQL: the same on every database. */
  readonly order: string;
  /** Columns that number themselves. */
  readonly serials: readonly string[];
}

interface Column {
  readonly table: string;
  readonly column: string;
  readonly type: string;
  readonly serial: boolean;
}
interface Reference {
  readonly table: string;
  readonly column: string;
  readonly to: string;
}

const columns = `
  SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, NULL) AS type,
    pg_get_serial_sequence(format('%I', c.relname), a.attname) IS NOT NULL AS serial
  FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relname NOT LIKE '\\_%' ORDER BY c.relname, a.attnum`;
const keys = `
  SELECT c.relname AS table, a.attname AS column, format_type(a.atttypid, NULL) AS type, false AS serial
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid, unnest(i.indkey) WITH ORDINALITY AS k(attnum, place)
  JOIN pg_attribute a ON a.attnum = k.attnum
  WHERE a.attrelid = c.oid AND i.indisprimary AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname, k.place`;
const references = `
  SELECT c.relname AS table, a.attname AS column, r.relname AS to
  FROM pg_constraint f JOIN pg_class c ON c.oid = f.conrelid JOIN pg_class r ON r.oid = f.confrelid
  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = f.conkey[1]
  WHERE f.contype = 'f' AND c.relnamespace = 'public'::regnamespace ORDER BY c.relname, a.attname`;

/** The tables of a group's record as the database has them, each after those that it refers to. */
export async function findTables(client: pg.ClientBase): Promise<readonly RecordTable[]> {
  const all = (await client.query<Column>(columns)).rows;
  const primary = Map.groupBy((await client.query<Column>(keys)).rows, ({ table }) => table);
  const refers = (await client.query<Reference>(references)).rows;
  const tables = Map.groupBy(
    all.filter(({ table }) => !(table in leftOut)),
    ({ table }) => table,
  );
  const found = [...tables].map(([name, own]): RecordTable => {
    const belongs = belonging(name, own, refers, tables);
    if (belongs === undefined) throw new Error(`the table ${name} neither belongs to groups nor is named as left out`);
    const serials = own.filter(({ serial }) => serial).map(({ column }) => column);
    return { name, belongs, order: (primary.get(name) ?? own).map(orderBy).join(", "), serials };
  });
  return inOrder(found, refers);
}

/** By its own column, or by the row of a group's that it refers to. */
function belonging(
  name: string,
  own: readonly Column[],
  refers: readonly Reference[],
  tables: ReadonlyMap<string, readonly Column[]>,
): string | undefined {
  const hasGroup = (columns: readonly Column[] = []) => columns.some(({ column }) => column === "groupId");
  if (name === "Group") return "t.id = $1::uuid";
  if (hasGroup(own)) return 't."groupId" = $1::uuid';
  const owner = refers.find(({ table, to }) => table === name && hasGroup(tables.get(to)));
  return owner && `t."${owner.column}" IN (SELECT id FROM "${owner.to}" WHERE "groupId" = $1::uuid)`;
}

function orderBy({ column, type }: Column): string {
  return type === "text" ? `t."${column}" COLLATE "C"` : `t."${column}"`;
}

function inOrder(tables: readonly RecordTable[], refers: readonly Reference[]): readonly RecordTable[] {
  const left = new Map(tables.map((table) => [table.name, table]));
  const placed: RecordTable[] = [];
  while (left.size > 0) {
    const next = [...left.values()].filter(({ name }) =>
      refers.every(({ table, to }) => table !== name || to === name || !left.has(to)),
    );
    if (next.length === 0) throw new Error(`tables refer to each other in a circle: ${[...left.keys()].join(", ")}`);
    for (const table of next) left.delete(table.name);
    placed.push(...next);
  }
  return placed;
}

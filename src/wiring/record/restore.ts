import type pg from "pg";
import { z } from "zod";
import { type WaitingAlarm, waitingAlarm } from "../../adapters/jobs/alarm.ts";
import type { Jobs } from "../../adapters/jobs/jobs.ts";
import { setAgain } from "../../adapters/jobs/waiting.ts";
import type { Postgres } from "../../adapters/store/database.ts";
import { putIn, Unfit } from "../../adapters/store/record/putIn.ts";
import type { TableRows } from "../../core/ports/record.ts";
import { findChanged } from "./folder.ts";
import { alarmTable } from "./takeOut.ts";

const metadata = z.object({
  format: z.literal("samsprak-record"),
  version: z.literal(1),
  schema: z.string(),
  group: z.object({ id: z.uuid(), name: z.string() }),
  rowsIn: z.string().regex(/^[a-z]+$/u),
  rows: z.record(z.string().regex(/^\w+$/u), z.int().min(0)),
});
type Metadata = z.output<typeof metadata>;

/** Puts what was exported into the database; gives the group's name and how many rows it has. Throws Unfit. */
export async function restore(
  database: Pick<Postgres, "pool">,
  jobs: Jobs,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<{ readonly name: string; readonly rows: number }> {
  const changed = findChanged(files);
  if (changed.length > 0) throw new Unfit(`This is not the record as it was exported:\n  ${changed.join("\n  ")}`);
  const about = readMetadata(files.get("metadata.json"));
  const tables = Object.entries(about.rows).map(([table, count]) => readRows(about, files, table, count));
  const lines = tables.find(({ table }) => table === alarmTable)?.rows ?? [];
  const alarms = lines.map((line) => readAlarm(about, line));
  const record = { schema: about.schema, tables: tables.filter(({ table }) => table !== alarmTable) };
  await putIn(database, about.group.id, record, (client) => setAgain(jobs, queriesOf(client), alarms));
  return { name: about.group.name, rows: Object.values(about.rows).reduce((sum, count) => sum + count, 0) };
}

/** What rings acts for the group that it names, as the clock: for the imported group, and for none that is here already. */
function readAlarm({ group: { id, name }, rowsIn }: Metadata, line: string): WaitingAlarm {
  const path = `${rowsIn}/${alarmTable}.json`;
  const { data: alarm } = waitingAlarm.safeParse(parse(line));
  if (!alarm) throw new Unfit(`${path} holds something that is no alarm.`);
  if (alarm.data.group === id) return alarm;
  throw new Unfit(`${path} holds an alarm of another group than ${name}.`);
}

/** As the queue of jobs wants a transaction. */
function queriesOf(client: pg.ClientBase): Parameters<Jobs["enqueue"]>[0] {
  const ask = async (text: string, ...values: unknown[]) => (await client.query(text, values)).rows;
  return { $queryRawUnsafe: ask as Parameters<Jobs["enqueue"]>[0]["$queryRawUnsafe"] };
}

function readMetadata(bytes: Uint8Array | undefined): Metadata {
  const read = metadata.safeParse(bytes ? parse(textOf(bytes)) : undefined);
  if (read.success) return read.data;
  throw new Unfit("metadata.json is not that of a record which this release can read.");
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** Each row is a line of its own, which is handed on as it is: numbers keep all their digits. */
function readRows(
  { rowsIn }: Metadata,
  files: ReadonlyMap<string, Uint8Array>,
  table: string,
  count: number,
): TableRows {
  const path = `${rowsIn}/${table}.json`;
  const lines = textOf(files.get(path)).trimEnd().split("\n").slice(1, -1);
  const rows = lines.map((line) => line.replace(/,$/u, ""));
  if (rows.length !== count) throw new Unfit(`${path} should have ${count} rows, and has ${rows.length}.`);
  return { table, rows };
}

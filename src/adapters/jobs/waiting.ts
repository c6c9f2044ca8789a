import type { Postgres } from "../store/database.ts";
import type { WaitingAlarm } from "./alarm.ts";
import type { Jobs } from "./jobs.ts";
import { dueQueue } from "./settings.ts";

/** The alarms of a group that have not rung yet, each as JSON whose keys are in order, by their time. */
export async function findWaiting({ pool }: Pick<Postgres, "pool">, group: string): Promise<readonly string[]> {
  const { rows: there } = await pool.query("SELECT 1 WHERE to_regclass('pgboss.job') IS NOT NULL");
  if (there.length === 0) return [];
  const { rows } = await pool.query<{ alarm: string }>(
    `SELECT jsonb_build_object('id', data->>'id', 'data', data->'data',
       'at', to_char(start_after AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))::text AS alarm
     FROM pgboss.job WHERE name = $1 AND state IN ('created', 'retry') AND data->'data'->>'group' = $2
     ORDER BY start_after, data->>'id' COLLATE "C"`,
    [dueQueue.name, group],
  );
  return rows.map((row) => row.alarm);
}

/** Sets them again, in the caller's transaction. */
export async function setAgain(
  jobs: Jobs,
  tx: Parameters<Jobs["enqueue"]>[0],
  alarms: readonly WaitingAlarm[],
): Promise<void> {
  for (const { id, at, data } of alarms) await jobs.enqueue(tx, { id, at: new Date(at), data });
}

import type { Pool } from "pg";
import type { Call } from "../../src/core/command.ts";

/** What rings, and when. */
export interface Alarm {
  readonly id: string;
  readonly at: Date;
  readonly group: string;
  readonly call: Call;
}

interface Row {
  readonly at: Date;
  readonly data: { readonly id: string; readonly data: Omit<Alarm, "id" | "at"> };
}

/** The next that is due by then and has not rung, as it stands in the queue. */
export async function nextAlarm(
  pool: Pool,
  until: Date,
  rung: { has(id: string): boolean },
): Promise<Alarm | undefined> {
  const { rows } = await pool.query<Row>(
    `SELECT start_after AS at, data FROM pgboss.job WHERE name = 'due' AND start_after <= $1
     ORDER BY start_after, created_on`,
    [until],
  );
  const alarms = rows.map(({ at, data: { id, data } }) => ({ id, at: new Date(at), ...data }));
  return alarms.find(({ id }) => !rung.has(id));
}

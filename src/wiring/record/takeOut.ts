import { findWaiting } from "../../adapters/jobs/waiting.ts";
import type { Database } from "../../adapters/store/database.ts";
import { takeOutOf } from "../../adapters/store/record/takeOut.ts";
import type { TakeOut } from "../../core/ports/record.ts";

/** What is to ring for the group stands beside its tables, under this name. */
export const alarmTable = "Alarm";

/** A group's rows, and what the clock has yet to do for it. */
export function takeOutWith(database: Pick<Database, "pool">): TakeOut {
  return async (group) => {
    const { schema, tables } = await takeOutOf(database)(group);
    return { schema, tables: [...tables, { table: alarmTable, rows: await findWaiting(database, group) }] };
  };
}

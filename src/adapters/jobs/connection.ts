import type { Db } from "pg-boss";
import { type Database, withoutTimeLimits } from "../store/database.ts";

/**
 * The queue's way into the pool that everything else uses. It must not have another: embedded, its statements would
 * run inside whatever transaction is open, and vanish with its rollback.
 */
export function connectionTo({ pool, listen }: Database): Db {
  return {
    async executeSql(text, values) {
      if (values?.length) return pool.query(text, values);
      // Without values it may be several statements, with a transaction of their own, and may take its time.
      const results = [await withoutTimeLimits(pool, (client) => client.query(text))].flat();
      return { rows: results.flatMap(({ rows }) => rows) };
    },
    listen: (channel, heard, connected) => listen(channel, { heard, connected }),
  };
}

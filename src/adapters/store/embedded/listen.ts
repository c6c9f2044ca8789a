import type { PGlite } from "@electric-sql/pglite";
import pg from "pg";
import type { Listen } from "../database.ts";

/** LISTEN on a database in this process: its one session hears everything, and never loses its connection. */
export function listenIn(database: PGlite, pool: pg.Pool): Listen {
  return async (channel, { heard, connected }) => {
    const forget = database.onNotification((name, payload) => {
      if (name === channel) heard(payload);
    });
    await pool.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    connected();
    return { close: async () => forget() };
  };
}

import { PGlite } from "@electric-sql/pglite";
import type { Postgres } from "../database.ts";
import { listenIn } from "./listen.ts";
import { poolOver } from "./pool.ts";

export interface InMemory extends Postgres {
  /** The whole database as one file, for `openInMemory` to begin with. */
  dump(): Promise<Blob>;
}

/** What takes most of a start as delivered is to clear 128 MB of buffers, and to read 16 MB of a log that is empty. */
const smallParameters = {
  startParams: [...PGlite.defaultStartParams, "-c", "shared_buffers=8MB"],
  initDbStartParams: ["--wal-segsize=1"],
};

/** A database that is gone when it is closed: for tests, which begin with what `dump` gave. */
export async function openInMemory(dump?: Blob): Promise<InMemory> {
  const database = await PGlite.create(dump ? { ...smallParameters, loadDataDir: dump } : smallParameters);
  const pool = poolOver(database);
  const close = async (): Promise<void> => {
    await pool.end();
    await database.close();
  };
  return { kind: "embedded", pool, listen: listenIn(database, pool), close, dump: () => database.dumpDataDir("none") };
}

import { join, resolve } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import type { Log, Postgres } from "../database.ts";
import { backUp, keepBackups } from "./backup.ts";
import { DurableFolder, durableParameters, syncFolder } from "./durable.ts";
import { inspectFolder } from "./folder.ts";
import { listenIn } from "./listen.ts";
import { lock } from "./lock.ts";
import { keepToOurselves } from "./ours.ts";
import { makePlace } from "./place.ts";
import { poolOver } from "./pool.ts";
import { keepUp } from "./upkeep.ts";

export interface InFolder extends Postgres {
  /** Copies the whole database into one file of the folder `backups`, and gives its path. */
  backUp(now: Date): Promise<string>;
}

/**
 * Opens the database in a folder, which is created where it is missing. Commits survive a kill and a loss of power.
 * Throws where it cannot be created, where another process has it open, and where another version of Postgres wrote it.
 */
export async function openFolder(dir: string, log: Log): Promise<InFolder> {
  const place = resolve(dir);
  makePlace(place);
  const held = lock(
    join(place, "lock"),
    `Another process has the database in ${place} open, and it has room for one. Stop the other process, or set ` +
      "DATA_DIR to another folder, or DATABASE_URL to a PostgreSQL server.",
  );
  try {
    const database = await openFiles(place, log);
    const pool = poolOver(database);
    const source = { pool, dump: () => database.dumpDataDir("none"), folder: join(place, "backups") };
    const stopUpkeep = keepUp(pool, log);
    const stopBackups = keepBackups(source, log);
    const close = async (): Promise<void> => {
      stopUpkeep();
      stopBackups();
      // The next start then has nothing to replay.
      await pool
        .query("CHECKPOINT")
        .catch((cause) => log("The last checkpoint failed; the next start takes longer.", cause));
      await pool.end();
      await database.close();
      held.release();
    };
    return { kind: "embedded", pool, listen: listenIn(database, pool), close, backUp: (now) => backUp(source, now) };
  } catch (error) {
    held.release();
    throw error;
  }
}

async function openFiles(place: string, log: Log): Promise<PGlite> {
  const folder = inspectFolder(place);
  keepToOurselves(folder.files, log);
  const database = await PGlite.create({ fs: new DurableFolder(folder.files), startParams: durableParameters });
  if (folder.fresh) {
    syncFolder(folder.files);
    folder.created();
  }
  return database;
}

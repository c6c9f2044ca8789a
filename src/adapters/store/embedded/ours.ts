import { chmodSync, mkdirSync } from "node:fs";
import type { Log } from "../database.ts";

/** Postgres lets everyone read the files that it makes in here. Other users of the machine are kept out by the folder. */
export function keepToOurselves(files: string, log: Log): void {
  mkdirSync(files, { recursive: true, mode: 0o700 });
  try {
    chmodSync(files, 0o700);
  } catch (cause) {
    // A disk without such rights, or a folder of another user's that we may write to, has worked so far.
    log(`Other users of this machine may be able to read the database: ${files} cannot be made ours alone.`, cause);
  }
}

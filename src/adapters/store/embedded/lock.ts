import { DatabaseSync } from "node:sqlite";

/** Another process has what was to be locked. The message is for the operator. */
export class Taken extends Error {}

export interface Lock {
  release(): void;
}

/**
 * Keeps other processes away until it is released or this process dies, however it dies. It is SQLite's lock on a
 * file of its own: the operating system drops it with the process, so that there is nothing to clean up.
 * Throws Taken with `refusal` where another process has it and keeps it for longer than `waitMs`, which blocks this one.
 */
export function lock(file: string, refusal: string, waitMs = 0): Lock {
  const holder = new DatabaseSync(file, { timeout: waitMs });
  try {
    holder.exec("BEGIN EXCLUSIVE");
  } catch (cause) {
    holder.close();
    throw new Taken(refusal, { cause });
  }
  return { release: () => holder.close() };
}

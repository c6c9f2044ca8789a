import { DatabaseSync } from "node:sqlite";

/**
 * Keeps a second process away until `release` is called or this process dies, however it dies. It is SQLite's lock
 * on a file of its own: the operating system drops it with the process, so there is nothing to clean up.
 * Throws `refusal` where another process holds it.
 */
export function lock(file: string, refusal: string): { release(): void } {
  const holder = new DatabaseSync(file, { timeout: 0 });
  try {
    holder.exec("PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE");
  } catch (cause) {
    holder.close();
    throw new Error(refusal, { cause });
  }
  return { release: () => holder.close() };
}

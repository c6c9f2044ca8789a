/**
 * `npm run backup` copies the embedded database into one file, in the folder `backups` of DATA_DIR.
 * Exit status: 0 where there is a new copy, else 1.
 */
import { existsSync } from "node:fs";
import { stat } from "node:fs/promises";
import { join } from "node:path";
import { Taken } from "./adapters/store/embedded/lock.ts";
import { type Config, readConfig } from "./config.ts";
import { texts } from "./wiring/keeping/texts.ts";

/** Gives what to tell the person. Throws a sentence for them where nothing was copied. */
export async function backup(
  { databaseUrl, dataDir, language }: Pick<Config, "databaseUrl" | "dataDir" | "language">,
  now: Date,
): Promise<string> {
  const say = texts[language];
  if (databaseUrl) throw new Error(say.backupOnServer);
  if (!existsSync(join(dataDir, "postgres"))) throw new Error(say.noDatabase(dataDir));
  const { openFolder } = await import("./adapters/store/embedded/open.ts");
  const { findLatest } = await import("./adapters/store/embedded/backup.ts");
  const database = await openFolder(dataDir, () => {}).catch(async (error: unknown) => {
    if (!(error instanceof Taken)) throw error;
    throw new Error(say.backupTaken((await findLatest(join(dataDir, "backups")))?.name), { cause: error });
  });
  try {
    const path = await database.backUp(now);
    return say.backedUp(path, ((await stat(path)).size / 1024 ** 2).toFixed(1));
  } finally {
    await database.close();
  }
}

if (import.meta.main) {
  try {
    console.log(await backup(readConfig(), new Date()));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openJobs } from "../../adapters/jobs/jobs.ts";
import { type Database, openDatabase, openServer } from "../../adapters/store/database.ts";
import { Taken } from "../../adapters/store/embedded/lock.ts";
import { compareChains, moveAll } from "../../adapters/store/move/move.ts";
import { countTables } from "../../adapters/store/move/tables.ts";
import type { Config } from "../../config.ts";
import { reasonOf } from "../doctor/examine.ts";
import { type KeepingTexts, texts } from "./texts.ts";

const migrations = fileURLToPath(new URL("../../../prisma/migrations", import.meta.url));
const log = (): void => {};

/** Gives what to tell the person. Throws a sentence for them where it did not come to that. */
export async function move(
  { databaseUrl, dataDir, language }: Pick<Config, "databaseUrl" | "dataDir" | "language">,
  url: string,
): Promise<string> {
  const say = texts[language];
  if (!/^postgres(?:ql)?:\/\//u.test(url)) throw new Error(say.moveUsage);
  if (databaseUrl) throw new Error(say.moveFromServer);
  if (!existsSync(join(dataDir, "postgres"))) throw new Error(say.noDatabase(dataDir));
  // Before anything is laid out there.
  const tables = await countTablesAt(url);
  if (tables > 0) throw new Error(say.notEmpty(tables));
  const from = await openDatabase({ dir: dataDir, migrations, log }).catch((error: unknown) => {
    throw error instanceof Taken ? new Error(say.moveTaken, { cause: error }) : error;
  });
  try {
    const to = await openDatabase({ url, dir: "", migrations, log });
    return await moveBetween(from, to, say).finally(() => to.close());
  } finally {
    await from.close();
  }
}

async function countTablesAt(url: string): Promise<number> {
  const { pool, close } = await openServer(url, log);
  return await countTables(pool).finally(close);
}

async function moveBetween(from: Database, to: Database, say: KeepingTexts): Promise<string> {
  // The queue lays out its tables on the new side, and brings them up to date on the old one.
  for (const database of [from, to]) await (await openJobs(database, { log })).stop();
  const { tables, rows, different } = await moveAll(from, to).catch((error: unknown) => {
    throw new Error(say.moveFailed(reasonOf(error)), { cause: error });
  });
  if (different.length > 0) throw new Error(say.moveFailed(say.differs(different.join(", "))));
  const { chains, different: unlike, broken } = await compareChains(from, to);
  if (unlike.length > 0) throw new Error(say.moveFailed(say.chainsDiffer(unlike.join(", "))));
  const done = say.moved(tables, rows, chains);
  return broken.length > 0 ? `${done}\n${say.brokenBefore(broken.join(", "))}` : done;
}

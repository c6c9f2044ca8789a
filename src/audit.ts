/**
 * `npm run audit` recomputes the audit chain of every group, and names the first break of each; then it compares the texts
 * that features have sealed with the digests in the chain, and names those that differ.
 * Exit status: 0 where all hold, 1 where one is broken or differs, 2 where nothing could be checked.
 */
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { ChainCheck } from "./adapters/store/audit.ts";
import type { SealCheck } from "./adapters/store/sealed.ts";
import { type Config, readConfig } from "./config.ts";
import type { Sealed } from "./core/sealed.ts";
import { ensureClient } from "./generate/client.ts";

const migrations = fileURLToPath(new URL("../prisma/migrations", import.meta.url));

/** Opens the database and prints one line for each group; gives the exit status. Throws where it cannot be opened. */
export async function audit(
  { databaseUrl: url, dataDir: dir }: Pick<Config, "databaseUrl" | "dataDir">,
  print: (line: string) => void,
): Promise<0 | 1> {
  // Opening would create it, and an empty record has nothing broken in it.
  if (!url && !existsSync(dir)) throw new Error(`There is no database in ${dir}. Set DATA_DIR or DATABASE_URL.`);
  await ensureClient();
  const { openDatabase } = await import("./adapters/store/database.ts");
  const { checkChains } = await import("./adapters/store/audit.ts");
  const { checkSealed } = await import("./adapters/store/sealed.ts");
  const { catalogue } = await import("./features/catalogue.ts");
  const database = await openDatabase({ url, dir, migrations });
  try {
    let groups = 0;
    let broken = false;
    for await (const check of checkChains(database.client)) {
      print(describe(check));
      groups += 1;
      if (check.brokenAt !== undefined) broken = true;
    }
    for (const sealed of catalogue.flatMap((feature) => feature.sealed ?? []))
      for await (const found of checkSealed(database.client, sealed)) {
        const text = describeSeals(found, sealed.called);
        if (text) print(text);
        if (found.different.length > 0) broken = true;
      }
    if (groups === 0) print("There are no groups yet, and so nothing to check.");
    return broken ? 1 : 0;
  } finally {
    await database.close();
  }
}

function describe({ group, entries, brokenAt }: ChainCheck): string {
  if (brokenAt === undefined) return `Group ${group}: the chain holds, ${count(entries)}.`;
  return `Group ${group}: the chain is broken at entry ${brokenAt}, which is changed or missing. Whole before it: ${count(entries)}.`;
}

/** Nothing of a group that has none. */
function describeSeals({ group, whole, different }: SealCheck, { what, done }: Sealed["called"]): string | undefined {
  if (different.length === 0 && whole === 0) return undefined;
  const rest = `as they were ${done}: ${whole}`;
  if (different.length === 0) return `Group ${group}: the texts of ${what} hold, ${rest}.`;
  return `Group ${group}: the texts of these ${what} are changed or missing: ${different.join(", ")}. Others, ${rest}.`;
}

function count(entries: number): string {
  return entries === 1 ? "1 entry" : `${entries} entries`;
}

if (import.meta.main) {
  try {
    process.exitCode = await audit(readConfig(), console.log);
  } catch (error) {
    console.error(`Nothing was checked. ${error instanceof Error ? error.message : error}`);
    process.exitCode = 2;
  }
}

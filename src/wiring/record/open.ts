import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Database } from "../../adapters/store/database.ts";
import type { Config } from "../../config.ts";
import { ensureClient } from "../../generate/client.ts";

const migrations = fileURLToPath(new URL("../../../prisma/migrations", import.meta.url));

/** The database that the settings name, for a program that ends by itself. */
export async function openRecord(
  { databaseUrl: url, dataDir: dir }: Pick<Config, "databaseUrl" | "dataDir">,
  { mustBeThere }: { readonly mustBeThere: boolean },
): Promise<Database> {
  if (!url && mustBeThere && !existsSync(dir))
    throw new Error(`There is no database in ${dir}. Set DATA_DIR or DATABASE_URL.`);
  await ensureClient();
  const { openDatabase } = await import("../../adapters/store/database.ts");
  return await openDatabase({ url, dir, migrations });
}

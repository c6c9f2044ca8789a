import { existsSync } from "node:fs";
import { join } from "node:path";
import { openServer, type Postgres } from "../../adapters/store/database.ts";
import { Taken } from "../../adapters/store/embedded/lock.ts";
import type { Config } from "../../config.ts";

/** The database as it is: nothing is created and nothing migrated. */
export type Opening =
  | { readonly state: "open"; readonly postgres: Postgres }
  /** Embedded, and there is none yet. */
  | { readonly state: "missing" }
  /** Embedded, and the program runs. */
  | { readonly state: "taken" };

const nobodyListens = () => {};

/** Throws where it cannot be reached. */
export async function openAsItIs({ databaseUrl, dataDir }: Pick<Config, "databaseUrl" | "dataDir">): Promise<Opening> {
  if (databaseUrl) return { state: "open", postgres: await openServer(databaseUrl, nobodyListens) };
  if (!existsSync(join(dataDir, "postgres", "PG_VERSION"))) return { state: "missing" };
  const { openFolder } = await import("../../adapters/store/embedded/open.ts");
  try {
    return { state: "open", postgres: await openFolder(dataDir, nobodyListens) };
  } catch (error) {
    if (error instanceof Taken) return { state: "taken" };
    throw error;
  }
}

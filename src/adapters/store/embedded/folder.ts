import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The major version of the Postgres inside PGlite. It cannot open the files of another one. */
const postgresVersion = "18";

export interface DataFolder {
  /** Postgres's own files: a folder inside the data folder, whose other files are ours. */
  readonly files: string;
  /** Whether the database is yet to be created. */
  readonly fresh: boolean;
  /** To be called when the database has been created and is safe on the disk. */
  created(): void;
}

/** Looks over a data folder that is locked by the caller, before anything opens the database in it. */
export function inspectFolder(dir: string): DataFolder {
  const files = join(dir, "postgres");
  const creating = join(dir, "creating");
  // Stopped in the middle of creating the database: nothing has been stored in it yet.
  if (existsSync(creating)) rmSync(files, { recursive: true, force: true });
  const version = join(files, "PG_VERSION");
  const fresh = !existsSync(version);
  if (fresh) writeFileSync(creating, "");
  else refuseOtherVersion(dir, readFileSync(version, "utf8").trim());
  return { files, fresh, created: () => rmSync(creating, { force: true }) };
}

function refuseOtherVersion(dir: string, found: string): void {
  if (found === postgresVersion) return;
  throw new Error(
    `The database in ${dir} was written by PostgreSQL ${found}; this release has PostgreSQL ${postgresVersion} built in. ` +
      `Start the release that wrote it, copy the data with pg_dump to a PostgreSQL server, and set DATABASE_URL; ` +
      `or move ${dir} away to begin with an empty database.`,
  );
}

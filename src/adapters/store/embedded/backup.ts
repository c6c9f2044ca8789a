import { createWriteStream } from "node:fs";
import { mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import type pg from "pg";
import { dayMs } from "../../../core/spans.ts";
import type { Log } from "../database.ts";
import { untilNight } from "./upkeep.ts";

export const backupDays = 14;
const backupMs = backupDays * dayMs;
/** After a start, for a machine that is off at night. */
const soonMs = 10 * 60_000;
/** After the nightly upkeep, which begins at half past three. */
const afterUpkeepMs = 15 * 60_000;

const backupName = /^samsprak-[\dTZ-]+\.tar\.gz$/u;

export interface Source {
  readonly pool: pg.Pool;
  /** All files of the database, as they are at one instant. */
  readonly dump: () => Promise<Blob>;
  /** Where the copies lie. */
  readonly folder: string;
}

/**
 * Copies the whole database into one file, a tar of Postgres's own files, and gives its path. Turns wait while the files
 * are read, and not while they are packed. What is there under the name is whole: it gets its name last.
 */
export async function backUp({ pool, dump, folder }: Source, now: Date): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `samsprak-${now.toISOString().replace(/\.\d+/u, "").replaceAll(":", "-")}.tar.gz`);
  const part = `${path}.part`;
  const files = await readWhole(pool, dump);
  try {
    await pipeline(
      Readable.fromWeb(files.stream()),
      createGzip({ level: 6 }),
      createWriteStream(part, { mode: 0o600 }),
    );
    const written = await open(part, "r+");
    await written.sync().finally(() => written.close());
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
  return path;
}

/** Whoever holds the only connection is alone with the files. */
async function readWhole(pool: pg.Pool, dump: () => Promise<Blob>): Promise<Blob> {
  const client = await pool.connect();
  try {
    await client.query("CHECKPOINT");
    return await dump();
  } finally {
    client.release();
  }
}

/**
 * Makes a copy every night, and soon after a start where the latest is older than a day; drops what is older than
 * fourteen days, but never the last one. Returns what stops it. The timers keep no process alive.
 */
export function keepBackups(source: Source, log: Log, now: () => Date = () => new Date()): () => void {
  let timer: NodeJS.Timeout;
  let stopped = false;
  const plan = (ms: number): void => {
    if (!stopped) timer = setTimeout(run, ms).unref();
  };
  const run = (): void => {
    void backUp(source, now())
      .then(() => dropOld(source.folder, now()))
      .catch((cause) => log("The nightly backup failed; it will be tried again next night.", cause))
      .then(() => plan(untilNight(now()) + afterUpkeepMs));
  };
  void findLatest(source.folder).then((latest) =>
    plan(latest && now().getTime() - latest.at < dayMs ? untilNight(now()) + afterUpkeepMs : soonMs),
  );
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}

export interface Kept {
  readonly name: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export async function findLatest(folder: string): Promise<Kept | undefined> {
  return (await findAll(folder)).at(-1);
}

export async function dropOld(folder: string, now: Date): Promise<void> {
  const all = await findAll(folder);
  const old = all.slice(0, -1).filter(({ at }) => now.getTime() - at > backupMs);
  await Promise.all(old.map(({ name }) => rm(join(folder, name))));
}

/** The oldest first. */
async function findAll(folder: string): Promise<readonly Kept[]> {
  const names = await readdir(folder).catch(() => []);
  const ours = names.filter((name) => backupName.test(name)).sort();
  return await Promise.all(ours.map(async (name) => ({ name, at: (await stat(join(folder, name))).mtimeMs })));
}

import { mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import type pg from "pg";
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { keepBackups } from "../../../src/adapters/store/embedded/backup.ts";

const minute = 60_000;
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "samsprak-nightly-"));
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "Date"], now: new Date(2026, 11, 1, 12, 0) });
});
afterEach(async () => {
  vi.useRealTimers();
  // Where a copy is still being put in its place, once more.
  await rm(folder, { recursive: true, maxRetries: 5 });
});

/** A database whose files are a few bytes, or cannot be read; with what the log was told. */
function keep(dump: () => Promise<Blob> = async () => new Blob(["files"])): string[] {
  const logged: string[] = [];
  const client = { query: async () => {}, release() {} };
  const pool = { connect: async () => client } as unknown as pg.Pool;
  onTestFinished(keepBackups({ pool, dump, folder }, (message) => logged.push(message)));
  return logged;
}

/** Lets the time pass once the next copy is planned, which waits for the disk, and what it has set off go on. */
async function pass(ms: number): Promise<void> {
  while (vi.getTimerCount() === 0) await breathe();
  await vi.advanceTimersByTimeAsync(ms);
  for (let turn = 0; turn < 200; turn += 1) await breathe();
}

/** A copy is written by another thread of the machine, which may be busy. */
const patience = { timeout: 10_000 };

describe("backups that the program makes by itself", () => {
  it("begin soon after a start where there is none, and come every night before four", async () => {
    keep();
    await pass(9 * minute);
    expect(await readdir(folder)).toHaveLength(0);
    await pass(minute);
    await vi.waitFor(async () => expect(await readdir(folder)).toEqual([expect.stringMatching(/^samsprak-.*\.gz$/u)]));
    await pass(16 * 60 * minute);
    await vi.waitFor(async () => expect(await readdir(folder)).toHaveLength(2));
  });

  it("wait for the night where the latest is of today", async () => {
    const latest = join(folder, "samsprak-2026-12-01T02-45-00Z.tar.gz");
    await writeFile(latest, "");
    await utimes(latest, new Date(), new Date());
    keep();
    await pass(60 * minute);
    expect(await readdir(folder)).toHaveLength(1);
  });

  it("leave nothing half made where they fail, say so, and are tried again", async () => {
    let isFull = true;
    const logged = keep(async () => {
      if (isFull) throw new Error("no space left");
      return new Blob(["files"]);
    });
    await pass(10 * minute);
    await vi.waitFor(() => expect(logged).toEqual([expect.stringContaining("tried again next night")]), patience);
    expect(await readdir(folder)).toHaveLength(0);
    isFull = false;
    await pass(16 * 60 * minute);
    await vi.waitFor(async () => expect(await readdir(folder)).toHaveLength(1), patience);
  });
});

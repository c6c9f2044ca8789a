import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { makeFolder } from "./folder.ts";
import { program } from "./samsprak.ts";
import { type Server, startServer } from "./server.ts";

export interface Start {
  readonly name: string;
  /** From the command to the first answered request. */
  readonly seconds: number;
  /** Megabytes, when it is ready. */
  readonly rss: number;
}

export interface ColdStart {
  readonly starts: readonly Start[];
  /** The packages that it has read, those with most files first. */
  readonly packages: readonly string[];
}

/** Starts with nothing configured: in an empty folder, again in the same, and again to see what it reads. */
export async function measureColdStart(): Promise<ColdStart> {
  using folder = makeFolder();
  const list = join(folder.path, "packages.json");
  const settings = { DATA_DIR: join(folder.path, "data"), LOG_LEVEL: "silent" };
  const first = await timeStart("empty folder", settings);
  const second = await timeStart("again", settings);
  const reads = { ...settings, PACKAGES_FILE: list };
  await timeStart("watched", reads, new URL("./packages.ts", import.meta.url));
  return { starts: [first, second], packages: JSON.parse(await readFile(list, "utf8")) };
}

async function timeStart(name: string, settings: Readonly<Record<string, string>>, hook?: URL): Promise<Start> {
  const start = performance.now();
  const server = await startServer(program, settings, { anyCore: true, hook });
  await answered(server);
  const seconds = (performance.now() - start) / 1000;
  const { rss } = await server.usage();
  await server.stop();
  return { name, seconds, rss: rss / 2 ** 20 };
}

async function answered({ port }: Server): Promise<void> {
  for (;;) {
    const { ok } = await fetch(`http://127.0.0.1:${port}/readyz`);
    if (ok) return;
    await wait(25);
  }
}

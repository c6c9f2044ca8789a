import { spawnSync } from "node:child_process";
import { cpus, loadavg, release, totalmem } from "node:os";
import pg from "pg";

const canPin = process.platform === "linux" && cpus().length > 1 && spawnSync("taskset", ["-V"]).status === 0;

/** The server has a core of its own, and all that puts load on it has the next one. */
const serverCore = 0;
const loadCore = 1;

/** A command line that runs on one core alone, where the machine lets us choose. */
export function pinned(command: readonly string[]): readonly string[] {
  return canPin ? ["taskset", "-c", String(serverCore), ...command] : command;
}

/** A command line that may run on any core, wherever this process has stepped. */
export function unpinned(command: readonly string[]): readonly string[] {
  return canPin ? ["taskset", "-c", `0-${cpus().length - 1}`, ...command] : command;
}

/** Keeps this process, which makes the load, off the server's core. */
export function stepAside(): void {
  if (canPin) spawnSync("taskset", ["-acp", String(loadCore), String(process.pid)]);
}

export function describeHardware(): string[] {
  const all = cpus();
  return [
    `${all[0]?.model.trim()}, ${all.length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, ${process.platform} ${release()}`,
    `Node ${process.versions.node}`,
    `load average before: ${loadavg()[0]?.toFixed(1)}`,
  ];
}

/** What the figures hold for. */
export async function describeMachine(databaseUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const { rows } = await client.query<{ version: string; fsync: string }>(
    "SELECT current_setting('server_version') AS version, current_setting('fsync') AS fsync",
  );
  await client.end();
  const [{ version, fsync } = { version: "?", fsync: "?" }] = rows;
  return [
    ...describeHardware(),
    `PostgreSQL ${version} (fsync ${fsync})`,
    canPin ? `server on core ${serverCore}, load on core ${loadCore}` : "nothing is pinned to a core",
  ].join("; ");
}

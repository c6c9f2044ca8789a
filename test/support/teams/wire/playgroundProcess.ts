import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

export interface PlaygroundProcess {
  /** http://127.0.0.1:port, without a slash at the end. */
  readonly url: string;
  readonly pid: number;
  /** Resolves when the process has ended. */
  stop(): Promise<void>;
}

const require = createRequire(import.meta.url);
const cli = require.resolve("@microsoft/m365agentsplayground/cli.js");
const preload = ["--import", new URL("./confine.ts", import.meta.url).href];
const world = join(import.meta.dirname, "../playground.json");
const START_MS = 20_000;

/** Starts the Agents Playground on a free port of the loopback interface; it sends to `endpoint`. */
export async function startPlaygroundProcess(endpoint: string): Promise<PlaygroundProcess> {
  const folder = await mkdtemp(join(tmpdir(), "playground-"));
  // Port 0 is the only one that it does not change for another, when someone else takes it first.
  const options = ["start", "-e", endpoint, "-c", "msteams", "-p", "0", "--disable-telemetry"];
  const child = spawn(process.execPath, [...preload, cli, ...options], { cwd: folder, env: environment(folder) });
  const stop = async (): Promise<void> => {
    await end(child);
    await rm(folder, { recursive: true, force: true });
  };
  try {
    const url = `http://127.0.0.1:${await port(child)}`;
    await answers(`${url}/_debug/ping`);
    return { url, pid: child.pid ?? 0, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Nothing of the caller's: a proxy set there would take the calls to the bot, too. */
function environment(folder: string): NodeJS.ProcessEnv {
  return {
    HOME: folder,
    TEAMSAPPTESTER_BROWSER: "none",
    M365_AGENTS_PLAYGROUND_CONFIG_PATH: world,
    M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, "playground.log"),
  };
}

function port(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = "";
    const timer = setTimeout(() => reject(new Error(`The playground did not start: ${output}`)), START_MS);
    const hear = (chunk: Buffer): void => {
      output += chunk;
      const found = /Listening on (\d+)/.exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("exit", (code) => reject(new Error(`The playground ended with ${code}: ${output}`)));
    child.once("exit", () => clearTimeout(timer));
    child.stdout?.once("data", () => clearTimeout(timer));
  });
}

async function answers(url: string): Promise<void> {
  for (const deadline = Date.now() + START_MS; Date.now() < deadline; await delay(20)) {
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
  }
  throw new Error(`No answer from ${url}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, "exit");
  child.kill();
  const timer = setTimeout(() => child.kill("SIGKILL"), 2000);
  await ended;
  clearTimeout(timer);
}

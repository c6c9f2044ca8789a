import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** The real program, in a process of its own. */
export interface Program {
  /** http://127.0.0.1:port, as the program says it. */
  readonly url: string;
  /** All that it has printed for people. */
  said(): string;
  /** Resolves when it has ended, by whatever. */
  readonly gone: Promise<unknown>;
  /** What tests have put into it (test/support/faults) listens to this. */
  nudge(): void;
  /** Ends it, and tells how it ended and after how long. */
  end(signal: "SIGTERM" | "SIGKILL"): Promise<Ending>;
}

export interface Ending {
  readonly code: number | null;
  readonly errors: string;
  readonly ms: number;
}

export type Environment = Readonly<Record<string, string>>;

const root = join(import.meta.dirname, "../..");
/** Each shorter than what a test may take, so that one that stands still says where. */
const startMs = 40_000;
const endMs = 20_000;
/** A test asks in a second what people ask in an hour. */
const unlimited = { ASKS_PER_MINUTE: "0" };
/** What one start has compiled the next need not: there are dozens. */
const compiled = { NODE_COMPILE_CACHE: join(tmpdir(), "samsprak-compiled") };
const running = new Set<ChildProcess>();

/** The environment that has these files come along in the program. */
export function accompaniedBy(...files: readonly string[]): Environment {
  const imports = files.map((file) => `--import ${pathToFileURL(join(root, "test/support/faults", file))}`);
  return { NODE_OPTIONS: imports.join(" ") };
}

/** Starts the program and waits until it is ready. Rejects with what it printed where it ends instead. */
export async function startProgram(environment: Environment): Promise<Program> {
  const child = run(environment);
  const gone = once(child, "close");
  const output = printed(child);
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error(`Not ready: ${output.said}${output.errors}`)), startMs);
    child.stdout?.on("data", () => {
      const [address] = /http:\/\/[\w.]+:\d+/u.exec(output.said) ?? [];
      if (address) resolve(address);
    });
    child.once("exit", (code) => reject(new Error(`Ended with ${code}: ${output.errors}`)));
    child.once("exit", () => clearTimeout(timer));
  });
  return {
    url,
    said: () => output.said,
    gone,
    nudge: () => void child.kill("SIGUSR2"),
    async end(signal) {
      const since = performance.now();
      child.kill(signal);
      // Then its code is null.
      const late = setTimeout(() => child.kill("SIGKILL"), endMs);
      await gone;
      clearTimeout(late);
      return { code: child.exitCode, errors: output.errors, ms: performance.now() - since };
    },
  };
}

/** Runs the program until it ends by itself; its code is null where it had to be ended. */
export async function runProgram(environment: Environment): Promise<Ending> {
  const since = performance.now();
  const child = run(environment);
  const output = printed(child);
  const late = setTimeout(() => child.kill("SIGKILL"), startMs);
  await once(child, "close");
  clearTimeout(late);
  return { code: child.exitCode, errors: output.errors, ms: performance.now() - since };
}

/** A folder that goes with everything in it. */
export async function openFolder(): Promise<{ readonly path: string; close(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), "samsprak-program-"));
  return { path, close: () => rm(path, { recursive: true, force: true }) };
}

/** Ends what a test that failed has left behind. */
export function endPrograms(): void {
  for (const child of running) child.kill("SIGKILL");
}

/** As `npm start` does, and with none of this process's own settings. */
function run(environment: Environment): ChildProcess {
  const child = spawn(
    process.execPath,
    ["--disable-warning=ExperimentalWarning", "--max-semi-space-size=4", "src/start.mjs"],
    {
      cwd: root,
      env: {
        PATH: process.env["PATH"],
        HOME: tmpdir(),
        PORT: "0",
        LOG_LEVEL: "warn",
        ...unlimited,
        ...compiled,
        ...environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  running.add(child);
  child.once("exit", () => running.delete(child));
  return child;
}

function printed(child: ChildProcess): { said: string; errors: string } {
  const output = { said: "", errors: "" };
  child.stdout?.on("data", (chunk: Buffer) => {
    output.said += chunk;
  });
  child.stderr?.on("data", (chunk: Buffer) => {
    output.errors += chunk;
  });
  return output;
}

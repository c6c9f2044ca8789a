import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { pinned, unpinned } from "./machine.ts";

const patienceMs = 60_000;
const probe = fileURLToPath(new URL("./probe.mjs", import.meta.url));

/** What the probe tells. */
export interface Usage {
  /** Of all the process's threads, in microseconds since it started. */
  readonly cpu: number;
  /** In bytes: now, and the most since the last time. */
  readonly rss: number;
  readonly peak: number;
}
/** One statement as the driver got it. */
export interface Statement {
  /** Tells the connections apart. */
  readonly connection: number;
  readonly text: string;
  readonly values: readonly unknown[];
  readonly name?: string | undefined;
}
type Question = "usage" | "record" | "recorded";

const running = new Set<ChildProcess>();
// One that stands still would otherwise outlive us.
process.on("exit", () => {
  for (const child of running) child.kill("SIGKILL");
});

/** A program that is measured, in a process and on a core of its own. */
export interface Server {
  readonly port: number;
  usage(): Promise<Usage>;
  /** Notes down every statement that it sends to its database from now on. */
  record(): Promise<void>;
  recorded(): Promise<readonly Statement[]>;
  /** Stands still, and costs nothing, until it is resumed. */
  pause(): void;
  resume(): void;
  stop(): Promise<void>;
}

interface Options {
  readonly anyCore?: boolean;
  /** Comes along (node --import). */
  readonly hook?: URL | undefined;
  /** Node's own, as "--max-semi-space-size=4". */
  readonly flags?: readonly string[];
}

/** Starts a file with Node; it listens on the port that the environment names. Resolves when it takes connections. */
export async function startServer(
  file: URL,
  environment: Readonly<Record<string, string>>,
  { anyCore = false, hook, flags = [] }: Options = {},
): Promise<Server> {
  const port = await freePort();
  const imports = [probe, ...(hook ? [fileURLToPath(hook)] : [])].flatMap((path) => ["--import", path]);
  const line = [process.execPath, "--disable-warning=ExperimentalWarning", ...flags, ...imports, fileURLToPath(file)];
  const [command = "", ...rest] = anyCore ? unpinned(line) : pinned(line);
  const child = spawn(command, rest, {
    env: { PATH: process.env["PATH"], NODE_ENV: "production", ...environment, PORT: String(port), HOST: "127.0.0.1" },
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  running.add(child);
  await listening(child, port);
  return {
    port,
    usage: () => ask<Usage>(child, "usage"),
    record: async () => void (await ask(child, "record")),
    recorded: () => ask<readonly Statement[]>(child, "recorded"),
    pause: () => void child.kill("SIGSTOP"),
    resume: () => void child.kill("SIGCONT"),
    async stop() {
      child.kill("SIGCONT");
      if (child.exitCode !== null || child.signalCode !== null) return;
      running.delete(child);
      const gone = once(child, "exit");
      child.kill("SIGTERM");
      const late = setTimeout(() => child.kill("SIGKILL"), 12_000);
      await gone;
      clearTimeout(late);
    },
  };
}

async function ask<T>(child: ChildProcess, question: Question): Promise<T> {
  const answered = once(child, "message");
  child.send(question);
  const [answer] = await answered;
  return answer as T;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  return typeof address === "object" && address ? address.port : 0;
}

async function listening(child: ChildProcess, port: number): Promise<void> {
  const end = Date.now() + patienceMs;
  while (Date.now() < end) {
    if (child.exitCode !== null) throw new Error(`a server that was to be measured ended with ${child.exitCode}`);
    if (await takesConnections(port)) return;
    await wait(25);
  }
  throw new Error(`a server that was to be measured does not listen after ${patienceMs / 1000} s`);
}

export async function takesConnections(port: number): Promise<boolean> {
  const socket = connect(port, "127.0.0.1");
  try {
    await once(socket, "connect");
    return true;
  } catch {
    return false;
  } finally {
    socket.destroy();
  }
}

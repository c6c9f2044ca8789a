import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { chown, mkdir, readdir, readFile, rm, statfs, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { makeFolder } from "../decisions/folder.ts";
import { freePort, takesConnections } from "../decisions/server.ts";

const run = promisify(execFile);
const diskMegabytes = 300;
const mostConnections = 40;

/** A PostgreSQL server of our own, on a small disk of its own where we may mount one. */
export interface OwnServer extends AsyncDisposable {
  readonly url: string;
  readonly mostConnections: number;
  /** Stops it as an operator would, or as a crash does, and starts it again. */
  restart(how: "fast" | "crash"): Promise<void>;
  /** None of its processes gets any further until it is resumed. */
  pause(): Promise<void>;
  resume(): Promise<void>;
  /** Undefined where it has no disk of its own. */
  readonly fillDisk: (() => Promise<{ empty(): Promise<void> }>) | undefined;
}

export async function startOwnServer(): Promise<OwnServer> {
  const programs = await findPrograms();
  const owner = await findOwner();
  const folder = makeFolder();
  const isMounted = await mount(folder.path);
  const data = join(folder.path, "cluster");
  await mkdir(data);
  await chown(folder.path, owner.uid, owner.gid);
  await chown(data, owner.uid, owner.gid);
  const port = await freePort();
  await run(join(programs, "initdb"), ["-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--no-sync"], owner);
  let server = await serve(join(programs, "postgres"), { data, port, owner });
  return {
    url: `postgresql://postgres@127.0.0.1:${port}/postgres`,
    mostConnections,
    async restart(how) {
      await server.stop(how === "fast" ? "SIGINT" : "SIGQUIT");
      server = await serve(join(programs, "postgres"), { data, port, owner });
    },
    pause: () => server.signal("SIGSTOP"),
    resume: () => server.signal("SIGCONT"),
    fillDisk: isMounted ? () => fill(folder.path) : undefined,
    async [Symbol.asyncDispose]() {
      await server.stop("SIGQUIT");
      if (isMounted) await run("umount", [folder.path]);
      folder[Symbol.dispose]();
    },
  };
}

interface Owner {
  readonly uid: number;
  readonly gid: number;
}

async function findPrograms(): Promise<string> {
  const versions = await readdir("/usr/lib/postgresql");
  const newest = versions.toSorted((a, b) => Number(a) - Number(b)).at(-1);
  return `/usr/lib/postgresql/${newest}/bin`;
}

/** It refuses to run as root. */
async function findOwner(): Promise<Owner> {
  const [uid = 0, gid = 0] = [process.getuid?.(), process.getgid?.()];
  if (uid !== 0) return { uid, gid };
  const idOf = async (flag: string) => Number((await run("id", [flag, "postgres"])).stdout);
  return { uid: await idOf("-u"), gid: await idOf("-g") };
}

async function mount(path: string): Promise<boolean> {
  return await run("mount", ["-t", "tmpfs", "-o", `size=${diskMegabytes}m`, "tmpfs", path]).then(
    () => true,
    () => false,
  );
}

async function serve(program: string, { data, port, owner }: { data: string; port: number; owner: Owner }) {
  const settings = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    `max_connections=${mostConnections}`,
    "superuser_reserved_connections=0",
    "shared_buffers=32MB",
    "max_wal_size=64MB",
    "fsync=off",
  ].flatMap((setting) => ["-c", setting]);
  const child = spawn(program, ["-D", data, "-p", String(port), ...settings], { ...owner, stdio: "ignore" });
  const gone = once(child, "exit");
  const kill = (): void => void child.kill("SIGQUIT");
  process.once("exit", kill);
  while (child.exitCode === null && !(await takesConnections(port))) await new Promise((r) => setTimeout(r, 50));
  return {
    async signal(signal: "SIGSTOP" | "SIGCONT"): Promise<void> {
      child.kill(signal);
      for (const pid of await childrenOf(child.pid)) process.kill(pid, signal);
    },
    async stop(signal: "SIGINT" | "SIGQUIT"): Promise<void> {
      process.off("exit", kill);
      child.kill(signal);
      await gone;
    },
  };
}

/** Each of its connections is a process. */
async function childrenOf(pid: number | undefined): Promise<readonly number[]> {
  const listed = await readFile(`/proc/${pid}/task/${pid}/children`, "utf8");
  return listed.split(" ").filter(Boolean).map(Number);
}

async function fill(path: string): Promise<{ empty(): Promise<void> }> {
  const ballast = join(path, "ballast");
  const { bavail, bsize } = await statfs(path);
  // The server writes too: whoever is first gets the last of it.
  await writeFile(ballast, Buffer.alloc(bavail * bsize)).catch(() => {});
  return { empty: () => rm(ballast) };
}

import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { type OwnServer, startOwnServer } from "./postgres.ts";
import type { Row } from "./report.ts";
import { openSite } from "./site.ts";
import { startSlackChat } from "./slack.ts";
import { attempt, type Fault } from "./trial.ts";

const pauseMs = Number(process.env["BENCH_PAUSE"] ?? 30_000);
const shortMs = 15_000;

/** Two instances whose database server is restarted, stands still, takes no connections, and has no room. */
export async function measureDatabase(): Promise<readonly Row[]> {
  await using server = await startOwnServer();
  const site = await openSite({ databaseUrl: server.url, open: (clock) => startSlackChat(2, clock) });
  try {
    await site.start();
    await site.start();
    const rows: Row[] = [];
    for (const fault of faultsOf(server)) rows.push(await attempt(site, fault, { pauseMs: 2_500 }));
    if (!server.fillDisk) console.log("Skipped: a full disk. It takes the right to mount one.");
    return rows;
  } finally {
    await site.close();
  }
}

function faultsOf(server: OwnServer): readonly Fault[] {
  const { fillDisk } = server;
  return [
    {
      name: "the database is restarted",
      times: 4,
      strike: (time) => server.restart(time % 2 === 0 ? "fast" : "crash"),
    },
    {
      name: `the database stands still for ${pauseMs / 1000} s`,
      times: 2,
      async strike() {
        await server.pause();
        await delay(pauseMs);
        await server.resume();
      },
    },
    { name: `no connections for ${shortMs / 1000} s`, times: 2, strike: () => useUpConnections(server) },
    ...(fillDisk ? [{ name: `a full disk for ${shortMs / 1000} s`, times: 2, strike: () => fillUp(fillDisk) }] : []),
  ];
}

/** Those that the instances have are ended, and others are faster. */
async function useUpConnections({ url, mostConnections }: OwnServer): Promise<void> {
  const clients: pg.Client[] = [];
  const take = async (): Promise<void> => {
    const client = new pg.Client({ connectionString: url, application_name: "greedy" });
    client.on("error", () => {});
    await client.connect();
    clients.push(client);
  };
  await take();
  await clients[0]?.query("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'samsprak'");
  const end = Date.now() + shortMs;
  while (Date.now() < end) {
    // As long as there is any to take.
    if (
      clients.length >= mostConnections ||
      !(await take().then(
        () => true,
        () => false,
      ))
    )
      await delay(20);
  }
  await Promise.all(clients.map((client) => client.end()));
}

async function fillUp(fillDisk: NonNullable<OwnServer["fillDisk"]>): Promise<void> {
  const filled = await fillDisk();
  await delay(shortMs);
  await filled.empty();
}

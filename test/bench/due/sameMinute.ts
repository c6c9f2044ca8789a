import { setTimeout as wait } from "node:timers/promises";
import { type BenchDatabase, makeDatabase } from "../decisions/database.ts";
import { printAim, printTable } from "../decisions/print.ts";
import { slackSettings, startSamsprak, type } from "../decisions/samsprak.ts";
import { type Server, startServer } from "../decisions/server.ts";
import type { SlackStub } from "../decisions/slackStub.ts";
import { addGroups } from "../groups/fill.ts";
import { startInstance } from "./instance.ts";
import { queueOpenings } from "./queue.ts";

const groups = Number(process.env["BENCH_GROUPS"] ?? 10_000);
const instances = 2;
/** Both instances are up by then. */
const readyMs = 20_000;
const patienceMs = 900_000;

/** Ten thousand meetings begin in the same minute, and each has its card: beside as many posts by the same client. */
export async function measureSameMinute(slack: SlackStub): Promise<void> {
  await using database = await makeDatabase("due");
  await makeMeeting(slack, database);
  await addGroups(database, groups);
  const bare = await measureBare(slack);
  const due = await measureDue(slack, database);
  const row = (name: string, { seconds, cpu, lateness }: Took) => [
    name,
    seconds.toFixed(1),
    (groups / seconds).toFixed(0),
    (cpu / groups).toFixed(0),
    ...[0.5, 0.99].map((part) => (lateness ? `${percentile(lateness, part).toFixed(1)} s` : "")),
  ];
  printTable(`${groups.toLocaleString("en")} groups, ${instances} instances`, [
    ["", "s in all", "posts/s", "CPU µs/post", "p50 late", "p99 late"],
    row("bare posts", bare),
    row("meetings that begin", due),
  ]);
  printAim("time in all, due work / bare posts", due.seconds / bare.seconds, { most: 1.3 });
}

interface Took {
  readonly seconds: number;
  /** Microseconds of all instances' time. */
  readonly cpu: number;
  /** Of each post, in seconds. */
  readonly lateness?: readonly number[];
}

/** One group with a meeting whose notice has gone out. */
async function makeMeeting(slack: SlackStub, { url, query }: BenchDatabase): Promise<void> {
  const house = await startSamsprak(slack, 1, url);
  const [channel = ""] = house.channels;
  await type(
    house,
    { channel, command: "/mote", text: "bekräfta om 20 dagar kl 17–19 Rådhuset, om budget" },
    "är bokat",
  );
  await type(house, { channel, command: "/samsprak", text: "kallelse skicka 1" }, "allelse");
  while ((await query(`SELECT 1 FROM "Post" WHERE "dueAt" IS NOT NULL`)).length > 0) await wait(100);
  await house.stop();
}

async function measureBare(slack: SlackStub): Promise<Took> {
  const file = new URL("./barePosts.ts", import.meta.url);
  const servers = await Promise.all(
    Array.from({ length: instances }, () => startServer(file, slackSettings(slack), { anyCore: true })),
  );
  const before = await cpuOf(servers);
  const start = performance.now();
  await Promise.all(servers.map(({ port }) => fetch(`http://127.0.0.1:${port}/?count=${groups / instances}`)));
  const seconds = (performance.now() - start) / 1000;
  const cpu = (await cpuOf(servers)) - before;
  await Promise.all(servers.map((server) => server.stop()));
  return { seconds, cpu };
}

async function measureDue(slack: SlackStub, database: BenchDatabase): Promise<Took> {
  const at = new Date(Math.ceil((Date.now() + readyMs) / 60_000) * 60_000);
  await beginAll(database, at);
  await queueOpenings(database, at);
  await database.query("ANALYZE");
  const servers = await Promise.all(Array.from({ length: instances }, () => startInstance(slack, database.url)));
  const first = slack.posts();
  await wait(Math.max(0, at.getTime() - Date.now() - 500));
  const before = await cpuOf(servers);
  const end = at.getTime() + patienceMs;
  while (slack.posts() - first < groups && Date.now() < end) await wait(50);
  const lateness = slack.arrivals.slice(first).map((came) => (came - at.getTime()) / 1000);
  const cpu = (await cpuOf(servers)) - before;
  await Promise.all(servers.map((server) => server.stop()));
  if (lateness.length !== groups) throw new Error(`${lateness.length} posts for ${groups} meetings`);
  return { seconds: Math.max(...lateness), cpu, lateness };
}

/** All meetings begin at that time. */
async function beginAll({ query }: BenchDatabase, at: Date): Promise<void> {
  const end = new Date(at.getTime() + 7_200_000);
  await query(`UPDATE "Meeting" SET "startsAt" = $1, "endsAt" = $2, "startsOnWall" = $3, "endsOnWall" = $4`, [
    ...[at, end],
    ...[at, end].map((time) =>
      time.toLocaleString("sv-SE", { timeZone: "Europe/Stockholm" }).slice(0, 16).replace(" ", "T"),
    ),
  ]);
}

async function cpuOf(servers: readonly Server[]): Promise<number> {
  const usages = await Promise.all(servers.map((server) => server.usage()));
  return usages.reduce((sum, { cpu }) => sum + cpu, 0);
}

function percentile(values: readonly number[], part: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)] ?? Number.NaN;
}

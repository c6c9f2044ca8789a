import { setTimeout as wait } from "node:timers/promises";
import { type BenchDatabase, makeDatabase } from "../decisions/database.ts";
import { printAim } from "../decisions/print.ts";
import { startSamsprak, type } from "../decisions/samsprak.ts";
import type { SlackStub } from "../decisions/slackStub.ts";
import { addGroups } from "../groups/fill.ts";
import { startInstance } from "./instance.ts";
import { queueOpenings } from "./queue.ts";

const jobs = Number(process.env["BENCH_JOBS"] ?? 100_000);
const settleMs = 15_000;
const watchMs = 40_000;

/** An instance to which nobody speaks, with an empty queue and with one that is full of what is to come. */
export async function measureIdle(slack: SlackStub): Promise<void> {
  await using database = await makeDatabase("idle");
  const house = await startSamsprak(slack, 1, database.url);
  const [channel = ""] = house.channels;
  await type(house, { channel, command: "/mote", text: "bekräfta om 60 dagar kl 17–19, om budget" }, "är bokat");
  await wait(3_000);
  await house.stop();
  const empty = await watch(slack, database);
  await addGroups(database, jobs);
  await queueOpenings(database, new Date(Date.now() + 30 * 86_400_000), 30 * 86_400);
  await database.query("VACUUM ANALYZE");
  const full = await watch(slack, database);
  console.log(`\nAn idle instance: ${empty.toFixed(2)} % of a core with an almost empty queue`);
  printAim(`with ${jobs.toLocaleString("en")} jobs to come`, full, { most: 2 }, " %");
}

/** Percent of a core. */
async function watch(slack: SlackStub, { url }: BenchDatabase): Promise<number> {
  const server = await startInstance(slack, url);
  await wait(settleMs);
  const before = await server.usage();
  await wait(watchMs);
  const after = await server.usage();
  await server.stop();
  return (after.cpu - before.cpu) / (watchMs * 10);
}

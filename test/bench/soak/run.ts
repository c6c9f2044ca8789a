import { setTimeout as delay } from "node:timers/promises";
import { ensureClient } from "../../../src/generate/client.ts";
import { accompaniedBy, endPrograms } from "../../e2e/program.ts";
import { dropDatabases, makeDatabase } from "../decisions/database.ts";
import { describeHardware } from "../decisions/machine.ts";
import { printAim, printTable } from "../decisions/print.ts";
import { check } from "../faults/check.ts";
import { startLoad } from "../faults/load.ts";
import { acknowledgedIn, lagsIn, middleAndMost } from "../faults/report.ts";
import { openSite, type Site } from "../faults/site.ts";
import { type SlackChat, startSlackChat } from "../faults/slack.ts";
import { readUse, type Use } from "../faults/use.ts";
import { startReaders } from "./readers.ts";

const sampleMs = 10_000;
const periods = 10;
const meetings = 20;

/** Minutes of mixed traffic through two instances, 30 where nothing else is said: what they hold must not grow. */
export async function run([minutes = "30"]: readonly string[]): Promise<void> {
  const ms = Number(minutes) * 60_000;
  if (!(ms > 0)) throw new Error("Say for how many minutes: npm run bench -- soak 30");
  await ensureClient();
  console.log(describeHardware().join("; "));
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      endPrograms();
      void dropDatabases().finally(() => process.exit(1));
    });
  }
  await using database = await makeDatabase("soak");
  const site = await openSite({
    databaseUrl: database.url,
    meetings,
    open: (clock) => startSlackChat(3, clock),
  });
  try {
    await soak(site, ms);
  } finally {
    await site.close();
    endPrograms();
  }
}

async function soak(site: Site<SlackChat>, ms: number): Promise<void> {
  await site.start(accompaniedBy("collects.ts"));
  await site.start(accompaniedBy("collects.ts"));
  await site.begin(ms / 1000);
  const load = startLoad(site.chat.forums, { pauseMs: 3_000 });
  const readers = startReaders(site.chat.towns, 1_500);
  const samples: Use[][] = [];
  for (const end = Date.now() + ms; Date.now() < end; await delay(sampleMs)) {
    const instances = [...site.instances];
    for (const instance of instances) instance.nudge();
    samples.push(await Promise.all(instances.map(readUse)));
  }
  await readers.stop();
  await load.stop();
  const { faults } = await check(site, load.changes);
  printPeriods(samples, ms);
  const { good, bad } = readers.answers;
  console.log(
    `${acknowledgedIn(load.changes)} changes acknowledged, ${good} answers read, ${bad.length} of them wrong`,
  );
  console.log(`from an acknowledgement to the post, s: ${middleAndMost(lagsIn(site, load.changes))}`);
  for (const sentence of [...faults, ...bad.slice(0, 5)]) console.log(`FAILED  ${sentence}`);
  if (faults.length > 0) process.exitCode = 1;
}

/** The least of each period: what an ask under way holds comes and goes. */
function printPeriods(samples: readonly (readonly Use[])[], ms: number): void {
  const size = Math.max(1, Math.ceil(samples.length / periods));
  const parts = Array.from({ length: Math.ceil(samples.length / size) }, (_, i) =>
    samples.slice(i * size, (i + 1) * size).flat(),
  );
  const least = (part: readonly Use[], what: keyof Use) => Math.min(...part.map((use) => use[what]));
  const most = (part: readonly Use[], what: keyof Use) => Math.max(...part.map((use) => use[what]));
  const lines = parts.map((part, i) => [
    `${(((i + 1) * ms) / parts.length / 60_000).toFixed(1)} min`,
    ...(["rss", "heap", "handles", "files"] as const).map((what) => least(part, what).toFixed(0)),
    most(part, "waiting").toFixed(0),
  ]);
  printTable("Two instances, the least of each period", [
    ["until", "MB", "MB heap", "handles", "files", "posts waiting, most"],
    ...lines,
  ]);
  // What is read and compiled once comes within the first third.
  const [early, late] = [parts[Math.floor(parts.length / 3)], parts.at(-1)];
  if (!early || !late) return;
  for (const [name, what] of [
    ["heap", "heap"],
    ["handles", "handles"],
    ["open files", "files"],
  ] as const) {
    printAim(`${name}, last period / after a third`, least(late, what) / least(early, what), { most: 1.25 });
  }
}

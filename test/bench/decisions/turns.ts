import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type BenchDatabase, makeDatabase } from "./database.ts";
import { makeFolder } from "./folder.ts";
import { measure, type Row } from "./measure.ts";
import { peer } from "./peers.ts";
import { printAim, printRows } from "./print.ts";
import { decisions, type House, slackSettings, startSamsprak, type } from "./samsprak.ts";
import { type Script, scriptOf } from "./script.ts";
import { type Server, startServer } from "./server.ts";
import { chair } from "./slackRequest.ts";
import type { SlackStub } from "./slackStub.ts";

const groups = 32;

/** A decision that the chair confirms, beside the same statements through the bare driver. */
export async function measureTurns(slack: SlackStub): Promise<void> {
  await using ours = await makeDatabase("turns");
  await using bares = await makeDatabase("bare");
  const servers: Server[] = [];
  using folder = makeFolder();
  try {
    const house = await startSamsprak(slack, groups, ours.url);
    servers.push(house);
    const embedded = await startSamsprak(slack, groups);
    servers.push(embedded);
    const script = await recordDecision(slack, bares);
    const file = join(folder.path, "script.json");
    await writeFile(file, JSON.stringify(script));
    const bare = await startServer(peer("pg.ts"), { ...slackSettings(slack), DATABASE_URL: bares.url, SCRIPT: file });
    servers.push(bare);
    const rows = await measureBoth(house, bare, embedded);
    await checkRecords(ours);
    printRows("A confirmed decision, 32 at once", rows);
    printAims(rows, script);
  } finally {
    await Promise.all(servers.map((server) => server.stop()));
  }
}

async function measureBoth(house: House, bare: Server, embedded: House): Promise<readonly Row[]> {
  const measureIn = async (channels: readonly string[], where: string) =>
    await measure([
      [house, decisions(`Samspråk, ${where}`, channels)],
      [bare, decisions(`bare pg, ${where}`, channels)],
      [embedded, decisions(`Samspråk embedded, ${where}`, channels)],
    ]);
  const one = await measureIn(house.channels.slice(0, 1), "one group");
  return [...one, ...(await measureIn(house.channels, `${groups} groups`))];
}

function printAims(rows: readonly Row[], script: Script): void {
  const [one, bareOne, embedded, many, bareMany] = rows;
  if (!one || !many || !bareOne || !bareMany || !embedded) return;
  console.log(`${script.statements.length} statements for each decision`);
  printAim("decisions/s, one group, Samspråk / bare pg", one.perSecond / bareOne.perSecond, { least: 0.6 });
  printAim(`decisions/s, ${groups} groups, Samspråk / bare pg`, many.perSecond / bareMany.perSecond, { least: 0.6 });
  for (const { name, p99 } of [one, many, embedded]) printAim(`p99, ${name}`, p99, { most: 300 }, " ms");
}

/** Lets the program set up the database that is for the bare driver, and write down what one decision sends. */
async function recordDecision(slack: SlackStub, { url }: BenchDatabase): Promise<Script> {
  const house = await startSamsprak(slack, groups, url);
  try {
    const [channel = ""] = house.channels;
    // Twice: what is done for the first decision alone is not what a decision costs.
    await type(house, decisions("", [channel]).typed(0), "är bekräftat");
    await house.record();
    await type(house, decisions("", [channel]).typed(1), "är bekräftat");
    return await scriptOf(await house.recorded(), url, channel, chair);
  } finally {
    await house.stop();
  }
}

/** Numbers have no gaps, every decision has its post, and the chains of the audit hold. */
async function checkRecords({ query }: BenchDatabase): Promise<void> {
  const [{ faults } = { faults: "unknown" }] = await query<{ faults: string }>(`
    SELECT (SELECT count(*) FROM (SELECT "groupId", count(*) AS all, max(number) AS last FROM "Decision" GROUP BY 1) n WHERE n.all <> n.last)
      + (SELECT count(*) FROM "Decision" d WHERE NOT EXISTS (SELECT FROM "Post" p WHERE p."subjectId" = d.id))
      + (SELECT count(*) FROM (
          SELECT hash, line, lag(hash, 1, '') OVER (PARTITION BY "groupId" ORDER BY seq) AS before FROM "AuditEntry") c
        WHERE hash <> encode(sha256(convert_to(before || line, 'UTF8')), 'hex')) AS faults`);
  if (faults !== "0") throw new Error(`the record does not hold: ${faults} faults`);
}

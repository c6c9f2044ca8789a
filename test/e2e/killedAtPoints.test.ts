import pg from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { audit } from "../../src/audit.ts";
import { beginGroup } from "../contract/beginGroup.ts";
import { numberIn } from "../contract/scenarios/doing.ts";
import { seeMessage } from "../contract/slack/reading.ts";
import { makeSlackStage } from "../contract/slack/stage.ts";
import { startTown, type Town } from "../contract/slack/town.ts";
import { textOf } from "../contract/stage.ts";
import type { PointName } from "../support/faults/points.ts";
import { createServerDatabase, server } from "../support/serverDatabase.ts";
import { postRaw, until } from "../support/slack/slack.ts";
import { accompaniedBy, endPrograms, openFolder, type Program, startProgram } from "./program.ts";

/** On the server where there is one: an embedded database has no moment between sending and answering. */
let store: { readonly url?: string; readonly path?: string; close(): Promise<void> };
let town: Town;
let program: Program;

const place = () => ({ databaseUrl: store.url, dataDir: `${store.path}/data` });

async function start(point?: PointName): Promise<void> {
  program = await startProgram({
    ...(store.url ? { DATABASE_URL: store.url } : { DATA_DIR: place().dataDir }),
    ...(point && { ...accompaniedBy("dies.ts"), FAULT_POINT: point }),
    HOST: "127.0.0.1",
    SLACK_BOT_TOKEN: town.app.bot.botToken,
    SLACK_SIGNING_SECRET: town.app.signingSecret,
    SLACK_API_URL: town.slack.url,
  });
  town.app.deliverTo(`${program.url}/slack/events`);
}

beforeAll(async () => {
  store = server ? await createServerDatabase() : await openFolder();
  town = await startTown("http", () => new Date());
  await start();
  await beginGroup(makeSlackStage(town, { troubles: [], settle: async () => {}, close: async () => {} }), "mandat");
  await program.end("SIGTERM");
}, 60_000);

afterAll(async () => {
  endPrograms();
  await town?.slack.close();
  await store?.close();
});

/** The dead one's queues would wait out the half minute that it had taken them for. */
async function endLeases(): Promise<void> {
  if (!store.url) return;
  const client = new pg.Client({ connectionString: store.url });
  await client.connect();
  await client.query(`UPDATE "Lane" SET "freeAt" = now()`).finally(() => client.end());
}

const posted = () => town.channel.messages.flatMap(({ text }) => /^Beslut (\d+\/\d{4}) \(/u.exec(text)?.[1] ?? []);

/** Slack sends the same command once more, to the byte but for the address. */
async function sendAgain(): Promise<{ text: string; number: string }> {
  const last = town.slack.deliveries.findLast(({ kind }) => kind === "command");
  const { body } = await postRaw({ ...last!, url: town.app.endpoint! });
  const seen = seeMessage(JSON.parse(body) as Parameters<typeof seeMessage>[0]);
  return { text: textOf(seen), number: numberIn(seen) };
}

/** Points on the way of a change, then of its post. */
const deaths: readonly PointName[] = [
  "claim, posts and audit entry are written",
  "the commit is sent",
  "the commit is answered",
  "a send is noted",
  "a message is sent",
];
const numbers: string[] = [];

test.each(deaths)(
  "ends when %s, and the change is there once, with its post",
  async (point) => {
    await start(point);
    program.nudge();
    await town.person("bosse").command("/beslut", `bekräfta att ${point} verkan=mandat`, town);
    await program.gone;

    await endLeases();
    await start();
    const { text, number } = await sendAgain();
    expect(text).toContain("är bekräftat");
    numbers.push(number);
    await until(() => posted().includes(number), 40_000);
    expect(await sendAgain()).toEqual({ text, number });
    await program.end("SIGTERM");
  },
  90_000,
);

test("leaves numbers without gaps, one message for each, and audit chains that hold", async () => {
  const year = new Date().getFullYear();
  expect(numbers).toEqual(deaths.map((_, i) => `${i + 1}/${year}`));
  expect(posted()).toEqual(numbers);
  const lines: string[] = [];
  expect(await audit(place(), (line) => lines.push(line))).toBe(0);
  expect(lines).toEqual([expect.stringContaining("the chain holds")]);
}, 30_000);

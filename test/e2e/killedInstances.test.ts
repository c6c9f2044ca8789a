import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { beginGroup } from "../contract/beginGroup.ts";
import { makeSlackStage } from "../contract/slack/stage.ts";
import { startTown, type Town } from "../contract/slack/town.ts";
import { openMeetings } from "../support/openings.ts";
import { until } from "../support/slack/slack.ts";
import { endPrograms, type Program, startProgram } from "./program.ts";
import { createServerDatabase, server } from "./serverDatabase.ts";

const meetings = 10;
const kills = 5;

describe.skipIf(!server)("Two instances on one database, of which now one and now the other is killed", () => {
  let database: Awaited<ReturnType<typeof createServerDatabase>>;
  let client: pg.Client;
  let town: Town;
  const programs: Program[] = [];

  const start = async () =>
    await startProgram({
      DATABASE_URL: database.url,
      HOST: "127.0.0.1",
      SLACK_BOT_TOKEN: town.app.bot.botToken,
      SLACK_SIGNING_SECRET: town.app.signingSecret,
      SLACK_API_URL: town.slack.url,
    });

  beforeAll(async () => {
    database = await createServerDatabase();
    town = await startTown("http", () => new Date());
    programs.push(await start());
    town.app.deliverTo(`${programs[0]?.url}/slack/events`);
    const stage = makeSlackStage(town, { troubles: [], settle: async () => {}, close: async () => {} });
    await beginGroup(stage);
    for (let n = 1; n <= meetings; n++) await stage.type("bosse", `möte bekräfta om ${n + 20} dagar kl 17–19`);
    client = new pg.Client({ connectionString: database.url });
    await client.connect();
    // The cards of what is booked are not what is tried here.
    await client.query(`UPDATE "Post" SET "dueAt" = NULL, delivered = wanted WHERE "dueAt" IS NOT NULL`);
    programs.push(await start());
  }, 120_000);

  afterAll(async () => {
    await client?.end();
    endPrograms();
    await town?.slack.close();
    await database?.close();
  }, 30_000);

  const opened = () => town.channel.messages.flatMap(({ text }) => /^Dags för (Möte \d+\/\d+)/u.exec(text)?.[1] ?? []);

  test("post the card of each meeting when it begins, each once", async () => {
    await openMeetings(client, 15);
    for (let kill = 0; kill < kills; kill++) {
      const victim = kill % 2;
      await programs[victim]?.end("SIGKILL");
      programs[victim] = await start();
    }
    await until(() => opened().length >= meetings, 60_000);
    const idle = async () => (await client.query(`SELECT 1 FROM "Post" WHERE "dueAt" IS NOT NULL`)).rowCount === 0;
    await expect.poll(idle, { timeout: 30_000, interval: 200 }).toBe(true);
    expect(opened().length).toBe(meetings);
    expect(new Set(opened()).size).toBe(meetings);
  }, 180_000);
});

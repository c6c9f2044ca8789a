import { PassThrough } from "node:stream";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readConfig } from "../../src/config.ts";
import { installSlack } from "../../src/wiring/install/slack.ts";
import { createServerDatabase, server } from "../support/serverDatabase.ts";
import { type Slack, startSlack, until } from "../support/slack/slack.ts";
import { endPrograms, type Program, startProgram } from "./program.ts";

describe.skipIf(!server)("A running program that has an app of its own in the settings", () => {
  let slack: Slack;
  let database: Awaited<ReturnType<typeof createServerDatabase>>;
  let program: Program;
  let environment: Readonly<Record<string, string>>;

  const open = (name: string, word: string) => {
    const team = slack.team(name);
    const app = team.app({ signingSecret: `signeringshemlighet-${word}`, botToken: `xoxb-${word}` });
    const person = team.user("Alva");
    return { team, app, person, channel: team.channel("samverkan", person, app) };
  };

  beforeAll(async () => {
    slack = await startSlack();
    database = await createServerDatabase();
    const { app } = open("Åkersta", "staden");
    environment = {
      ...{ DATABASE_URL: database.url, SLACK_API_URL: slack.url, HOST: "127.0.0.1" },
      ...{ SLACK_BOT_TOKEN: app.bot.botToken, SLACK_SIGNING_SECRET: app.signingSecret },
      SECRET_KEY: "a key of the tests, long enough to do",
    };
    program = await startProgram(environment);
    app.deliverTo(`${program.url}/slack/events`);
  }, 60_000);

  afterAll(async () => {
    await program?.end("SIGTERM");
    endPrograms();
    await database?.close();
    await slack?.close();
  }, 30_000);

  test("serves another organisation's as soon as it is installed, with no new start", async () => {
    const { app, person, channel } = open("Idrotten", "idrotten");
    app.deliverTo(`${program.url}/slack/events`);
    expect(await person.command("/samsprak", "hjälp", { channel })).toMatchObject({ status: 401 });
    const input = new PassThrough();
    input.end([app.id, app.signingSecret, app.bot.botToken].join("\n"));
    await installSlack(readConfig(environment), { flags: {}, input, output: new PassThrough() });
    await until(async () => (await person.command("/samsprak", "hjälp", { channel })).status === 200, 5000);
  });

  test("and its own as before", async () => {
    const { person, channel } = {
      person: slack.team("Åkersta").user("Alva"),
      channel: slack.team("Åkersta").channel("samverkan"),
    };
    expect(await person.command("/samsprak", "hjälp", { channel })).toMatchObject({ status: 200 });
  });
});

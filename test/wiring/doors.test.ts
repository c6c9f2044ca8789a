import { describe, expect, it, onTestFinished } from "vitest";
import { readConfig } from "../../src/config.ts";
import { openDoors } from "../../src/wiring/doors.ts";
import { furnish } from "../../src/wiring/house.ts";
import { openVault } from "../../src/wiring/installations.ts";
import { openTestDatabase } from "../support/database.ts";
import { startSlack } from "../support/slack/slack.ts";

const secretKey = "a key of the tests, long enough to do";

/** A house, and a workspace whose app is stored in it. */
async function open() {
  const slack = await startSlack();
  onTestFinished(() => slack.close());
  const database = await openTestDatabase();
  const silent = { info() {}, warn() {}, error() {} };
  const house = await furnish(database, {
    log: silent,
    features: [],
    language: "sv",
    timeZone: "Europe/Stockholm",
    now: () => new Date(),
  });
  onTestFinished(() => house.close());
  const team = slack.team("Åkersta");
  const app = team.app({ signingSecret: "en hemlighet", botToken: "xoxb-staden" });
  const store = async () => {
    const vault = await openVault(database, "slack", secretKey, () => new Date());
    await vault?.installations.keep({
      appId: app.id,
      team: team.id,
      teamName: team.name,
      botUserId: app.bot.botUserId,
      secrets: { botToken: app.bot.botToken, signingSecret: app.signingSecret },
      expiresAt: undefined,
    });
  };
  const doors = async (env: Readonly<Record<string, string>>) => {
    const opened = await openDoors(readConfig({ SLACK_API_URL: slack.url, ROOM: "0", ...env }), house);
    onTestFinished(async () => void (await Promise.all(opened.map((door) => door.close()))));
    return opened.map(({ platform, routes }) => [platform, ...routes.map(({ path }) => path)]);
  };
  return { slack, app, store, doors };
}

const own = { SLACK_BOT_TOKEN: "xoxb-staden", SLACK_SIGNING_SECRET: "en hemlighet" };

describe("the door to Slack", () => {
  it("is open for the settings' own installation, for which nothing need be stored", async () => {
    const { doors } = await open();
    expect(await doors(own)).toEqual([["slack", "/slack/events"]]);
  });

  it("is open for stored ones alone, and stays shut where there are none", async () => {
    const { doors, store } = await open();
    expect(await doors({ SECRET_KEY: secretKey })).toEqual([]);
    await store();
    expect(await doors({ SECRET_KEY: secretKey })).toEqual([["slack", "/slack/events"]]);
  });

  it("is open for workspaces to come, where they can install us by themselves", async () => {
    const { doors } = await open();
    const app = {
      SLACK_SIGNING_SECRET: "en hemlighet",
      SLACK_CLIENT_ID: "klient",
      SLACK_CLIENT_SECRET: "klienthemlighet",
    };
    const settings = { ...app, SECRET_KEY: secretKey, PUBLIC_URL: "https://samsprak.example" };
    expect(await doors(settings)).toEqual([["slack", "/slack/events", "/slack/install", "/slack/oauth"]]);
  });

  it("stands open over HTTP beside a socket, where other apps may be stored", async () => {
    const { doors } = await open();
    const socket = { SLACK_BOT_TOKEN: "xoxb-staden", SLACK_APP_TOKEN: "xapp-1" };
    expect(await doors(socket)).toEqual([["slack"]]);
    expect(await doors({ ...socket, SECRET_KEY: secretKey })).toEqual([["slack", "/slack/events"]]);
  });

  it("is not opened where some are stored and there is no SECRET_KEY, or another", async () => {
    const { doors, store } = await open();
    await store();
    await expect(doors(own)).rejects.toThrow(
      "1 of our installations in slack are stored, and only SECRET_KEY opens them",
    );
    const foreign = doors({ ...own, SECRET_KEY: "another key of the tests, as long as it" });
    await expect(foreign).rejects.toThrow("Åkersta: this Slack installation was stored with another SECRET_KEY.");
  });
});

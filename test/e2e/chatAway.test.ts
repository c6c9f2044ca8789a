import { afterAll, beforeAll, expect, test } from "vitest";
import { connectSlack } from "../../src/adapters/slack/connect.ts";
import { type Backstage, openBackstage } from "../contract/backstage.ts";
import { beginGroup } from "../contract/beginGroup.ts";
import { decide } from "../contract/scenarios/doing.ts";
import { makeSlackStage } from "../contract/slack/stage.ts";
import { startTown, type Town } from "../contract/slack/town.ts";
import type { Stage } from "../contract/stage.ts";
import { until } from "../support/slack/slack.ts";

let town: Town;
let backstage: Backstage;
let stage: Stage;

beforeAll(async () => {
  backstage = await openBackstage(
    {
      slack: async (tools, clock) => {
        town = await startTown("http", clock);
        const { app, slack } = town;
        const settings = { botToken: app.bot.botToken, signingSecret: app.signingSecret, language: "sv" } as const;
        return await connectSlack({ ...settings, apiUrl: slack.url }, tools);
      },
    },
    { live: true },
  );
  town.app.deliverTo(`${backstage.url}/slack/events`);
  stage = makeSlackStage(town, backstage);
  await beginGroup(stage);
}, 60_000);

afterAll(async () => {
  await backstage?.close();
  await town?.slack.close();
});

const posted = () => town.channel.messages.flatMap(({ text }) => /^Beslut (\d+\/\d{4}) \(/u.exec(text)?.[1] ?? []);
/** Sends, and looks whether an earlier one has arrived. */
const tries = () =>
  town.slack.calls.filter(({ method }) => /^(chat\.postMessage|conversations\.history)$/u.test(method)).length;

test.each([
  ["429", { retryAfter: 1 }],
  ["503", "unavailable"],
  ["a page that is none of its answers", "garbage"],
  ["nothing, although it has done what was asked", "lost"],
] as const)(
  "A chat that answers %s gets each post once, when it is well again",
  async (_, fault) => {
    const before = tries();
    town.slack.breaks(fault);
    const number = await decide(stage, "köpa bollar");
    // The second try meets what the first has left.
    await until(() => tries() >= before + 2, 15_000);
    town.slack.breaks(undefined);
    await until(() => posted().includes(number), 15_000);
    await backstage.settle();
    expect(posted().filter((one) => one === number)).toHaveLength(1);
  },
  60_000,
);

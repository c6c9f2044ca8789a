import { mkdir } from "node:fs/promises";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { beginGroup } from "../contract/beginGroup.ts";
import { numberIn } from "../contract/scenarios/doing.ts";
import { seeMessage } from "../contract/slack/reading.ts";
import { makeSlackStage } from "../contract/slack/stage.ts";
import { startTown, type Town } from "../contract/slack/town.ts";
import type { Stage } from "../contract/stage.ts";
import { fillFolder } from "../support/database.ts";
import { until } from "../support/slack/slack.ts";
import { endPrograms, openFolder, type Program, startProgram } from "./program.ts";

let folder: Awaited<ReturnType<typeof openFolder>>;
let town: Town;
let program: Program;
let stage: Stage;

/** As an operator sets Slack up: by its variables alone. */
async function start(): Promise<void> {
  program = await startProgram({
    DATA_DIR: `${folder.path}/data`,
    HOST: "127.0.0.1",
    SLACK_BOT_TOKEN: town.app.bot.botToken,
    SLACK_SIGNING_SECRET: town.app.signingSecret,
    SLACK_API_URL: town.slack.url,
  });
  town.app.deliverTo(`${program.url}/slack/events`);
}

beforeAll(async () => {
  folder = await openFolder();
  await mkdir(`${folder.path}/data`);
  await fillFolder(`${folder.path}/data`);
  town = await startTown("http", () => new Date());
  await start();
  stage = makeSlackStage(town, { troubles: [], settle: async () => {}, close: async () => {} });
  await beginGroup(stage, "mandat");
  await until(() => town.channel.messages.some(({ text }) => text.includes("HISO: Dragan")), 10_000);
}, 60_000);

afterAll(async () => {
  endPrograms();
  await town?.slack.close();
  await folder?.close();
});

/** Between two commands of the burst, which goes on until nobody answers any more. */
const pauseMs = 200;

/** Every decision in the channel by its number, as often as it has been posted. */
const posted = () => town.channel.messages.flatMap(({ text }) => /^Beslut (\d+\/\d{4}) \(/u.exec(text)?.[1] ?? []);

/** The lines of the list, page by page. */
async function listAll(): Promise<readonly string[]> {
  const lines: string[] = [];
  for (let page = await stage.type("cilla", "beslut lista"); ; page = await stage.press("cilla", page, "Visa fler")) {
    lines.push(...page.lines);
    if (!page.buttons.includes("Visa fler")) return lines;
  }
}

/** Decisions that Slack has in the channel and has not said so yet. */
const decisionsUnderWay = () =>
  town.slack.calls.filter(
    ({ method, args, response }) =>
      method === "chat.postMessage" && String(args["text"]).startsWith("Beslut") && !response,
  ).length;

test("keeps its word when it is killed in the middle of a burst: what it has acknowledged is there, once", async () => {
  // Slack takes each message at once and is slow to say so: at the kill, one is on its way.
  town.slack.fails("chat.postMessage", { delay: 500 }, 100);
  const bosse = town.person("bosse");
  const acknowledged: string[] = [];
  let unanswered = 0;
  const burst = (async () => {
    for (let i = 0; unanswered === 0; i++) {
      void bosse.command("/beslut", `bekräfta att punkt ${i} verkan=mandat`, town).then(({ status, body }) => {
        if (status === 200) acknowledged.push(numberIn(seeMessage(body as Parameters<typeof seeMessage>[0])));
        else unanswered += 1;
      });
      await delay(pauseMs);
    }
  })();
  await until(() => acknowledged.length >= 3 && decisionsUnderWay() === 1, 10_000);
  await program.end("SIGKILL");
  await burst;

  await start();
  const decisions = (await listAll()).flatMap((line) => /^(\d+\/\d{4}) – (punkt \d+)$/u.exec(line)?.slice(1) ?? []);
  const numbers = decisions.filter((_, i) => i % 2 === 0);
  expect(numbers.map((number) => Number.parseInt(number, 10))).toEqual(numbers.map((_, i) => numbers.length - i));
  expect(new Set(decisions).size).toBe(decisions.length);
  expect(numbers).toEqual(expect.arrayContaining(acknowledged));

  // Each is posted within the pace that Slack allows, the one on its way too, and none twice.
  const expected = numbers.toReversed();
  await until(() => posted().length >= expected.length, 60_000);
  await delay(1500);
  expect(posted()).toEqual(expected);
}, 120_000);

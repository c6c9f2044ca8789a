import { setTimeout as delay } from "node:timers/promises";
import { accompaniedBy } from "../../e2e/program.ts";
import { type Pace, timeAt } from "../../support/faults/clock.ts";
import { makeDatabase } from "../decisions/database.ts";
import type { Chat } from "./forum.ts";
import type { Row } from "./report.ts";
import { openSite, type Site } from "./site.ts";
import { startSlackChat } from "./slack.ts";
import { startTeamsChat } from "./teams.ts";
import { attempt, type Fault } from "./trial.ts";

/** So many times as fast does the clock run, for the chat and for us. */
const times = Number(process.env["BENCH_TIMES"] ?? 30);
const hourMs = 3_600_000;
const signatureMs = 240_000;

/** Two instances whose chat answers nothing of use for an hour of the clock: first Slack, then Teams. */
export async function measureChat(): Promise<readonly Row[]> {
  const rows = [...(await measureSlack()), ...(await measureTeams())];
  console.log(`An hour of the chat was ${hourMs / times / 1000} s; seconds in the table are the machine's.`);
  return rows;
}

async function measureSlack(): Promise<readonly Row[]> {
  const open = (_: Pace, clock: () => Date) => startSlackChat(2, clock);
  return await measure("Slack", open, ({ slack }) => [
    ["429, wait half a minute", () => slack.breaks({ retryAfter: 30 })],
    ["503", () => slack.breaks("unavailable")],
    ["garbage", () => slack.breaks("garbage")],
    ["nothing at all", () => slack.breaks("hang")],
    ["well again", () => slack.breaks(undefined)],
  ]);
}

async function measureTeams(): Promise<readonly Row[]> {
  const open = (pace: Pace) => startTeamsChat((real) => timeAt(pace, real));
  return await measure("Teams", open, ({ teams }) => [
    ["429, wait half a minute", () => teams.breaks({ kind: "busy", retryAfterSeconds: 30 })],
    ["500", () => teams.breaks({ kind: "serverError" })],
    ["garbage", () => teams.breaks({ kind: "garbage" })],
    ["nothing at all", () => teams.breaks({ kind: "hang" })],
    ["well again", () => teams.breaks(undefined)],
  ]);
}

/** What a chat can do to us, by name; the last of them is all as it should be. */
type Answers = readonly (readonly [string, () => void])[];

async function measure<C extends Chat>(
  name: string,
  open: (pace: Pace, clock: () => Date) => Promise<C>,
  answersOf: (chat: C) => Answers,
): Promise<readonly Row[]> {
  await using database = await makeDatabase("chat");
  const pace: Pace = { from: Date.now(), times, backMs: 0 };
  const site = await openSite({
    databaseUrl: database.url,
    open: (clock) => open(pace, clock),
    pace: () => pace,
    environment: { ...accompaniedBy("ownTime.ts"), FAULT_FROM: String(pace.from), FAULT_TIMES: String(times) },
  });
  try {
    await site.start();
    await site.start();
    return await measureEach(site, name, answersOf(site.chat));
  } finally {
    await site.close();
  }
}

async function measureEach(site: Site, name: string, answers: Answers): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const [, heal] = answers.at(-1) ?? [];
  for (const [answer, begin] of answers.slice(0, -1)) {
    const strike = async (): Promise<void> => {
      begin();
      await delay(hourMs / times);
      heal?.();
    };
    const hour: Fault = { name: `${name} answers for an hour: ${answer}`, times: 1, strike };
    rows.push(await attempt(site, hour, { pauseMs: 2_500, insistMs: signatureMs / times }));
  }
  return rows;
}

import { setTimeout as delay } from "node:timers/promises";
import { accompaniedBy } from "../../e2e/program.ts";
import type { Pace } from "../../support/faults/clock.ts";
import type { Slack } from "../../support/slack/slack.ts";
import { makeDatabase } from "../decisions/database.ts";
import type { Row } from "./report.ts";
import { openSite } from "./site.ts";
import { attempt, type Fault } from "./trial.ts";

/** So many times as fast does the clock run, for the chat and for us. */
const times = Number(process.env["BENCH_TIMES"] ?? 30);
const hourMs = 3_600_000;
const signatureMs = 240_000;

const answers: readonly (readonly [string, Parameters<Slack["breaks"]>[0]])[] = [
  ["429, wait half a minute", { retryAfter: 30 }],
  ["503", "unavailable"],
  ["garbage", "garbage"],
  ["nothing at all", "hang"],
];

/** Two instances whose chat answers nothing of use for an hour of the clock. */
export async function measureChat(): Promise<readonly Row[]> {
  await using database = await makeDatabase("chat");
  const pace: Pace = { from: Date.now(), times, backMs: 0 };
  const site = await openSite({
    databaseUrl: database.url,
    groups: 2,
    pace: () => pace,
    environment: { ...accompaniedBy("ownTime.ts"), FAULT_FROM: String(pace.from), FAULT_TIMES: String(times) },
  });
  try {
    await site.start();
    await site.start();
    const rows: Row[] = [];
    for (const [name, fault] of answers) {
      const strike = async (): Promise<void> => {
        site.slack.breaks(fault);
        await delay(hourMs / times);
        site.slack.breaks(undefined);
      };
      const hour: Fault = { name: `the chat answers for an hour: ${name}`, times: 1, strike };
      rows.push(await attempt(site, hour, { pauseMs: 2_500, insistMs: signatureMs / times }));
    }
    console.log(`An hour of the chat was ${hourMs / times / 1000} s; seconds in the table are the machine's.`);
    return rows;
  } finally {
    await site.close();
  }
}

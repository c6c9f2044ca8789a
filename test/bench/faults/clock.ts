import { setTimeout as delay } from "node:timers/promises";
import { accompaniedBy } from "../../e2e/program.ts";
import type { Pace } from "../../support/faults/clock.ts";
import { makeDatabase } from "../decisions/database.ts";
import type { Row } from "./report.ts";
import { openSite } from "./site.ts";
import { startSlackChat } from "./slack.ts";
import { attempt } from "./trial.ts";

const hourMs = 3_600_000;
/** Posts are under way, and some are put off, when it happens. */
const busyMs = 5_000;

/** Two instances whose clock, and the chat's, is set back an hour while the chat has put messages off. */
export async function measureClock(): Promise<readonly Row[]> {
  await using database = await makeDatabase("clock");
  let pace: Pace = { from: Date.now(), times: 1, backMs: 0 };
  const site = await openSite({
    databaseUrl: database.url,
    open: (clock) => startSlackChat(2, clock),
    pace: () => pace,
    environment: { ...accompaniedBy("ownTime.ts"), FAULT_BACK: String(hourMs) },
  });
  try {
    await site.start();
    await site.start();
    const strike = async (): Promise<void> => {
      site.chat.slack.breaks({ retryAfter: 20 });
      await delay(busyMs);
      site.chat.slack.breaks(undefined);
      pace = { ...pace, backMs: hourMs };
      for (const instance of site.instances) instance.nudge();
    };
    return [await attempt(site, { name: "the clock is set back an hour", times: 1, strike }, { pauseMs: 2_500 })];
  } finally {
    await site.close();
  }
}

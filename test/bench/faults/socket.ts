import { makeDatabase } from "../decisions/database.ts";
import type { Row } from "./report.ts";
import { openSite } from "./site.ts";
import { startSlackChat } from "./slack.ts";
import { attempt } from "./trial.ts";

const cuts = Number(process.env["BENCH_CUTS"] ?? 20);

/** Two instances in Socket Mode, whose sockets are cut off; every other time Slack will not have new ones at first. */
export async function measureSocket(): Promise<readonly Row[]> {
  await using database = await makeDatabase("socket");
  const site = await openSite({ databaseUrl: database.url, open: (clock) => startSlackChat(2, clock, "socket") });
  try {
    await site.start();
    await site.start();
    const strike = async (time: number): Promise<void> => {
      const { slack, towns } = site.chat;
      if (time % 2 === 1) slack.fails("apps.connections.open", "unavailable", 4);
      towns[0].app.sockets.cut();
    };
    return [await attempt(site, { name: "the socket is cut", times: cuts, strike }, { pauseMs: 2_500 })];
  } finally {
    await site.close();
  }
}

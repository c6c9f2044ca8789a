import { setTimeout as delay } from "node:timers/promises";
import { accompaniedBy, type Program } from "../../e2e/program.ts";
import { type PointName, points } from "../../support/faults/points.ts";
import { makeDatabase } from "../decisions/database.ts";
import { check } from "./check.ts";
import { startLoad } from "./load.ts";
import { acknowledgedIn, lagsIn, printRow, type Row, recoveriesIn, refusedIn } from "./report.ts";
import { openSite, type Site } from "./site.ts";
import { startSlackChat } from "./slack.ts";

const kills = Number(process.env["BENCH_KILLS"] ?? 200);
const instances = 3;
/** What an instance has not come to by then is ended wherever it is. */
const patienceMs = 15_000;
const meetings = 20;

type Death = PointName | "any moment";
interface Killed {
  readonly at: Death;
  readonly when: number;
}

/** Three instances, of which one after another is killed at one of the named points, while people ask and alarms ring. */
export async function measureKills(): Promise<readonly Row[]> {
  await using database = await makeDatabase("kills");
  const site = await openSite({
    databaseUrl: database.url,
    meetings,
    open: (clock) => startSlackChat(3, clock),
  });
  try {
    await site.begin(kills * 3);
    const load = startLoad(site.chat.forums, { pauseMs: 2_500 });
    const killed = await killAll(site);
    // Who is alive at the end has to bring all to its end.
    await site.start();
    await load.stop();
    const verdict = await check(site, load.changes);
    const recoveries = recoveriesIn(
      load.changes,
      killed.map(({ when }) => when),
    );
    const counted = Map.groupBy(killed, ({ at }) => at);
    console.log([...counted].map(([at, all]) => `${all.length} × ${at}`).join("; "));
    const opened = site.chat.forums.flatMap((forum) => forum.opened());
    console.log(`${opened.length} of ${meetings * site.chat.forums.length} meetings have been opened`);
    const fault = "kill -9 of an instance";
    const { changes } = load;
    const row: Row = {
      ...verdict,
      fault,
      times: killed.length,
      acknowledged: acknowledgedIn(changes),
      refused: refusedIn(changes),
      recoveries,
      lags: lagsIn(site, changes),
    };
    printRow(row);
    return [row];
  } finally {
    await site.close();
  }
}

async function killAll(site: Site): Promise<readonly Killed[]> {
  const all: readonly Death[] = ["any moment", ...(Object.keys(points) as PointName[])];
  const killed: Killed[] = [];
  let next = 0;
  const killOn = async (): Promise<void> => {
    while (next < kills) {
      const at = all[next++ % all.length] ?? "any moment";
      const environment = at === "any moment" ? {} : { ...accompaniedBy("dies.ts"), FAULT_POINT: at };
      killed.push(await kill(await site.start(environment), at));
    }
  };
  await Promise.all(Array.from({ length: instances }, killOn));
  return killed;
}

async function kill(instance: Program, at: Death): Promise<Killed> {
  // It comes to work like any other first.
  await delay(500 + Math.random() * 1_500);
  if (at === "any moment") {
    await instance.end("SIGKILL");
    return { at, when: Date.now() };
  }
  instance.nudge();
  const waiting = new AbortController();
  const isLate = await Promise.race([
    instance.gone.then(() => false),
    delay(patienceMs, true, { signal: waiting.signal }).catch(() => false),
  ]);
  waiting.abort();
  if (isLate) await instance.end("SIGKILL");
  return { at: isLate ? "any moment" : at, when: Date.now() };
}

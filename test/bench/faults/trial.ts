import { setTimeout as delay } from "node:timers/promises";
import { check } from "./check.ts";
import { type LoadOptions, startLoad } from "./load.ts";
import { acknowledgedIn, lagsIn, printRow, type Row, recoveriesIn, refusedIn } from "./report.ts";
import type { Site } from "./site.ts";

/** Something that goes wrong, and passes: resolves when it is over. */
export interface Fault {
  readonly name: string;
  readonly times: number;
  strike(time: number): Promise<void>;
}

/** Between two strikes, and around all of them, everything is well for so long. */
const calmMs = 8_000;

/** Lets a fault strike some times while people ask; looks afterwards whether all is there, and all instances live. */
export async function attempt(site: Site, { name, times, strike }: Fault, options: LoadOptions): Promise<Row> {
  const instances = site.instances.size;
  const load = startLoad(site.chat.forums, options);
  const ends: number[] = [];
  for (let time = 0; time < times; time++) {
    await delay(calmMs);
    await strike(time);
    ends.push(Date.now());
  }
  await delay(calmMs);
  await load.stop();
  const verdict = await check(site, load.changes);
  const died = instances - site.instances.size;
  const row: Row = {
    ...verdict,
    faults: [...verdict.faults, ...(died > 0 ? [`instances that ended: ${died}`] : [])],
    fault: name,
    times,
    acknowledged: acknowledgedIn(load.changes),
    refused: refusedIn(load.changes),
    recoveries: recoveriesIn(load.changes, ends),
    lags: lagsIn(site, load.changes),
  };
  printRow(row);
  return row;
}

import { randomUUID } from "node:crypto";
import type { Jobs } from "../adapters/jobs/jobs.ts";
import { clean } from "../adapters/store/cleaning.ts";
import type { Database } from "../adapters/store/database.ts";
import { type Relay, startRelay } from "../adapters/store/relay/relay.ts";
import { makeWorks } from "../adapters/store/works.ts";
import type { Dispatch } from "../core/dispatch.ts";
import type { House } from "../core/house.ts";
import type { Door, DoorLog } from "../core/ports/door.ts";
import type { Working } from "../core/work/carryOut.ts";
import { startClock } from "./clock.ts";
import { renewSearch } from "./searchIndex.ts";
import { startWorker } from "./work.ts";

export interface Inside {
  readonly database: Database;
  readonly jobs: Jobs;
  readonly dispatch: Dispatch;
  readonly slow: House & Omit<Working, "wait" | "works" | "ports" | "dispatch">;
  readonly timeZone: string;
  readonly log: DoorLog;
}

export interface Running {
  readonly relay: Relay;
  stop(): Promise<void>;
}

/** What goes on by itself once the doors are open: posts, alarms, slow work, the search's entries, cleaning. */
export async function startRunning(doors: readonly Door[], inside: Inside): Promise<Running> {
  const { database, jobs, dispatch, slow, timeZone, log } = inside;
  const { features, callSigns, now } = slow;
  const stopping = new AbortController();
  const ports = new Map(doors.map(({ platform, port }) => [platform, port]));
  const relay = startRelay(database, { ports, features, callSigns, now, holder: randomUUID(), log, pollMs: 1_000 });
  await startClock(jobs, dispatch, log);
  const works = makeWorks(database.client, now, slow.committed);
  const worker = await startWorker(jobs, { ...slow, works, ports, dispatch });
  // Searches find less until it is done, and everything else works meanwhile.
  const renewing = renewSearch(database, dispatch, now(), stopping.signal).catch((cause) =>
    log.warn({ cause: String(cause) }, "The search could not be renewed."),
  );
  await jobs.every("cleaning", "20 3 * * *", timeZone, () => clean(database.client, now()));
  return {
    relay,
    async stop() {
      stopping.abort();
      worker.stop();
      await relay.stop();
      await renewing;
    },
  };
}

import type { CallSigns } from "../../../core/callSign.ts";
import type { Feature } from "../../../core/feature.ts";
import type { ChatPort } from "../../../core/ports/chat.ts";
import type { DoorLog } from "../../../core/ports/door.ts";
import type { Database } from "../database.ts";
import { queryOn } from "../seats.ts";
import { type Delivering, deliver } from "./deliver.ts";
import { findDueLanes, lease, release, releaseAll } from "./lanes.ts";
import { findDuePosts } from "./posts.ts";

export interface RelaySettings {
  readonly ports: ReadonlyMap<string, ChatPort>;
  readonly features: readonly Feature[];
  readonly callSigns: CallSigns;
  readonly now: () => Date;
  /** Names this instance. */
  readonly holder: string;
  readonly log: DoorLog;
  /** How often to look for what other instances have committed, in milliseconds. */
  readonly pollMs: number;
}

export interface Relay {
  /** Something was committed: look at once. */
  wake(): void;
  /** Delivers what is due now and may be sent now; gives how many conversations had something. */
  round(): Promise<number>;
  stop(): Promise<void>;
}

const mostPosts = 20;

/** Delivers posts: one conversation at a time is ours alone, in order, at the platform's pace. */
export function startRelay(database: Database, settings: RelaySettings): Relay {
  const { client, pool } = database;
  const { ports, now, holder, log } = settings;
  const { features } = settings;
  const subjects = features
    .flatMap((feature) => feature.subjects ?? [])
    .map((subject) => [subject.kind, subject] as const);
  const house: Delivering = {
    client,
    query: queryOn(pool),
    subjects: new Map(subjects),
    isBusy: async (...when) => {
      for (const feature of features) if (await feature.busy?.(...when)) return true;
      return false;
    },
    callSigns: settings.callSigns,
    ports,
    now,
    warn: (what, text) => log.warn(what, text),
  };

  const leftovers = keepLeftovers(database, holder);
  const deliverLeased = async (target: string): Promise<void> => {
    if (!(await lease(client, target, holder))) return;
    let pace = 0;
    try {
      for (const post of await findDuePosts(client, target, now(), mostPosts)) {
        pace = ports.get(post.to.platform)?.paceMs ?? 0;
        // What comes after a message that must wait waits too.
        if (!(await deliver(house, post)) || pace > 0) break;
      }
    } finally {
      await release(client, target, holder, pace);
    }
    if (pace > 0) setTimeout(loop.wake, pace).unref();
  };
  const deliverLane = (target: string): Promise<void> =>
    deliverLeased(target).catch((error: unknown) => {
      leftovers.add(target);
      throw error;
    });
  const round = async (): Promise<number> => {
    await leftovers.release();
    const lanes = await findDueLanes(client, now());
    await Promise.all(lanes.map(deliverLane));
    return lanes.length;
  };
  const loop = startLoop(round, settings.pollMs, (error) =>
    log.warn({ error: String(error) }, "The posts could not be looked at; I try again."),
  );
  return { wake: loop.wake, round, stop: loop.stop };
}

/** Leases that nobody works under: those of a process that is dead, and those that an outage kept us from giving back. */
function keepLeftovers({ client, kind }: Database, holder: string) {
  const own = new Set<string>();
  // No other process has an embedded database open.
  let inherited = kind === "embedded";
  return {
    add: (target: string) => void own.add(target),
    async release(): Promise<void> {
      if (inherited) await releaseAll(client);
      inherited = false;
      for (const target of [...own]) {
        own.delete(target);
        await release(client, target, holder, 0).catch((error: unknown) => {
          own.add(target);
          throw error;
        });
      }
    },
  };
}

/** Runs rounds one after another: at once when woken, else now and then, and again while there was something to do. */
function startLoop(round: () => Promise<number>, pollMs: number, failed: (error: unknown) => void) {
  let stopped = false;
  let woken = false;
  let rouse = (): void => {};
  const wake = (): void => {
    woken = true;
    rouse();
  };
  const sleep = (): Promise<void> =>
    new Promise((resolve) => {
      const timer = setTimeout(resolve, pollMs);
      rouse = () => {
        clearTimeout(timer);
        resolve();
      };
      if (woken) rouse();
    });
  const running = (async () => {
    while (!stopped) {
      woken = false;
      const busy = await round().catch((error: unknown) => {
        failed(error);
        return 0;
      });
      if (busy === 0 && !stopped) await sleep();
    }
  })();
  const stop = async (): Promise<void> => {
    stopped = true;
    wake();
    await running;
  };
  return { wake, stop };
}

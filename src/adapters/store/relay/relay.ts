import type { CallSigns } from "../../../core/callSign.ts";
import type { Feature } from "../../../core/feature.ts";
import type { ChatPort } from "../../../core/ports/chat.ts";
import type { DoorLog } from "../../../core/ports/door.ts";
import type { Database } from "../database.ts";
import { queryOn } from "../seats.ts";
import { type Delivering, deliver } from "./deliver.ts";
import { type DueLanes, type Release, release, releaseAll, releaseHeld, takeDueLanes } from "./lanes.ts";
import { type DuePost, findDuePosts, markDelivered, markSending } from "./posts.ts";
import { followClock } from "./setBack.ts";
import { together } from "./together.ts";

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
  const { client } = database;
  const { ports, now, holder, log } = settings;
  const house = makeDelivering(database, settings);
  const giveBack = together<Release>((lanes) => release(client, holder, lanes));
  const deliverLane = async (target: string, posts: readonly DuePost[]): Promise<void> => {
    const paceMs = ports.get(posts[0]?.to.platform ?? "")?.paceMs ?? 0;
    try {
      // What comes after a message that must wait waits too.
      for (const post of posts) if (!(await deliver(house, post)) || paceMs > 0) break;
    } finally {
      await giveBack({ target, paceMs });
    }
    if (paceMs > 0) setTimeout(loop.wake, paceMs).unref();
  };
  const leases = keepLeases(database, holder);
  const follow = followClock(client);
  const round = async (): Promise<number> => {
    try {
      await follow(now());
      const { taken, due } = await leases.take(now());
      const posts = Map.groupBy(await findDuePosts(client, taken, now(), mostPosts), ({ target }) => target);
      // All have ended, well or badly, before anything is given back that they may work under.
      const ended = await Promise.allSettled(taken.map((target) => deliverLane(target, posts.get(target) ?? [])));
      for (const lane of ended) if (lane.status === "rejected") throw lane.reason;
      return due;
    } catch (error) {
      leases.lose();
      throw error;
    }
  };
  const loop = startLoop(round, settings.pollMs, (error) =>
    log.warn({ error: String(error) }, "The posts could not be looked at; I try again."),
  );
  return { wake: loop.wake, round, stop: loop.stop };
}

function makeDelivering({ client, pool }: Database, settings: RelaySettings): Delivering {
  const { features, callSigns, ports, now, holder, log } = settings;
  const subjects = features
    .flatMap((feature) => feature.subjects ?? [])
    .map((subject) => [subject.kind, subject] as const);
  return {
    client,
    query: queryOn(pool),
    subjects: new Map(subjects),
    isBusy: async (...when) => {
      for (const feature of features) if (await feature.busy?.(...when)) return true;
      return false;
    },
    callSigns,
    ports,
    now,
    info: (what, text) => log.info(what, text),
    warn: (what, text) => log.warn(what, text),
    markSending: together((posts) => markSending(client, holder, posts)),
    markDelivered: together((posts) => markDelivered(client, posts)),
  };
}

/** The queues that this instance has taken. What a round that failed may have left is given back before the next. */
function keepLeases({ client, kind }: Database, holder: string) {
  // No other process has an embedded database open: what is taken at the start is left from one that is dead.
  let inherited = kind === "embedded";
  let lost = false;
  return {
    lose: () => {
      lost = true;
    },
    async take(now: Date): Promise<DueLanes> {
      if (inherited) await releaseAll(client);
      inherited = false;
      if (lost) await releaseHeld(client, holder);
      lost = false;
      return await takeDueLanes(client, now, holder);
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

import { setTimeout as delay } from "node:timers/promises";
import type { Database } from "../../src/adapters/store/database.ts";
import { serve } from "../../src/adapters/web/server.ts";
import type { Account } from "../../src/core/ask.ts";
import type { Utterance } from "../../src/core/conversation.ts";
import type { ChannelTarget, ChatPort } from "../../src/core/ports/chat.ts";
import type { Door, DoorLog, DoorTools } from "../../src/core/ports/door.ts";
import { catalogue } from "../../src/features/catalogue.ts";
import { furnish } from "../../src/wiring/house.ts";
import { type Alarm, nextAlarm } from "../support/alarms.ts";
import { testDatabases } from "../support/database.ts";
import { threads } from "../support/house.ts";

/** The time of a stage: it begins on a morning of its own, and runs as ours does. */
export type Clock = () => Date;

const morning = new Date("2026-11-24T09:00:00Z");

/** The whole house with doors on a real database, at an address of its own. */
export interface Backstage {
  /** http://127.0.0.1:port, without a slash at the end. */
  readonly url: string;
  readonly troubles: string[];
  /** Reads through the door of that platform. */
  reader(platform: string): Reader;
  /** Resolves when every post shows what it should. Between acts no post is delivered, so that an answer stands out. */
  settle(): Promise<void>;
  /** Lets time pass: alarms ring when their time comes, posts are delivered after each, and `look` is asked to look then. */
  pass(until: Date, look?: (now: Date) => Promise<void>): Promise<void>;
  close(): Promise<void>;
}

/** What we read of channels, and who may. */
export interface Reader {
  read(channel: ChannelTarget, thread: string): Promise<readonly Utterance[]>;
  mayRead(account: Account, channel: ChannelTarget): Promise<boolean>;
}

export type OpenDoor = (tools: DoorTools, clock: Clock, database: Database) => Promise<Door> | Door;

/**
 * On the database server that TEST_DATABASE_URL names where it is set, else on an embedded database.
 * `from`: the time at which it begins. `live`: posts go out by themselves as they do in earnest, at each platform's pace.
 */
export async function openBackstage(
  doors: Readonly<Record<string, OpenDoor>>,
  { live = false, from = morning } = {},
): Promise<Backstage> {
  let began = Date.now() - from.getTime();
  const clock = () => new Date(Date.now() - began);
  const { log, troubles } = keepLog();
  const database = await testDatabases.at(-1)!.open();
  const house = await furnish(database, {
    log,
    features: catalogue,
    language: "sv",
    timeZone: "Europe/Stockholm",
    now: clock,
    threads,
  });
  const opened: Door[] = [];
  for (const [platform, open] of Object.entries(doors)) {
    opened.push(await open(house.toolsFor(platform), clock, database));
  }
  const curtain = makeCurtain();
  const relay = await house.start(
    live ? opened : opened.map((door) => ({ ...door, port: behind(curtain, door.port) })),
  );
  const server = await serve(
    opened.flatMap(({ routes }) => routes),
    "127.0.0.1",
    0,
    log,
  );
  const rung = new Set<string>();
  async function settle(): Promise<void> {
    curtain.raise();
    await deliverAll(database, () => relay.round());
    curtain.lower();
  }
  async function ring({ id, group, call }: Alarm): Promise<void> {
    rung.add(id);
    const place = { platform: "clock", team: "house" };
    await house.dispatch({ from: { clock: group }, place, says: { call }, key: `clock:${id}` });
    await settle();
  }
  return {
    url: server.url,
    troubles,
    reader: (platform) => readerOf(opened.find((door) => door.platform === platform)?.port),
    settle,
    async pass(until, look) {
      const set = (time: Date) => {
        began = Date.now() - time.getTime();
      };
      for (
        let next = await nextAlarm(database.pool, until, rung);
        next;
        next = await nextAlarm(database.pool, until, rung)
      ) {
        if (next.at > clock()) set(next.at);
        await ring(next);
        await look?.(clock());
      }
      set(until);
      await settle();
      await look?.(clock());
    },
    async close() {
      curtain.raise();
      const closing = server.close(50);
      await Promise.all(opened.map((door) => door.close()));
      await closing;
      await house.close();
    },
  };
}

function readerOf(port: ChatPort | undefined): Reader {
  if (!port) throw new Error("there is no such door");
  const { signal } = new AbortController();
  return {
    async read(channel, thread) {
      const all: Utterance[] = [];
      let cursor: string | undefined;
      do {
        const page = await port.read(channel, { thread }, cursor, signal);
        all.push(...page.messages);
        cursor = page.next;
      } while (cursor);
      return all.toSorted((a, b) => a.at.getTime() - b.at.getTime() || (a.id < b.id ? -1 : 1));
    },
    mayRead: (account, channel) => port.mayRead(account, channel, signal),
  };
}

function keepLog(): { log: DoorLog; troubles: string[] } {
  const troubles: string[] = [];
  const keep = (what: object, text: string) => void troubles.push(`${text} ${JSON.stringify(what).slice(0, 400)}`);
  return { troubles, log: { info: () => {}, warn: keep, error: keep } };
}

interface Curtain {
  raise(): void;
  lower(): void;
  raised(): Promise<void>;
}

function makeCurtain(): Curtain {
  let up = Promise.withResolvers<void>();
  return {
    raise: () => up.resolve(),
    lower: () => {
      up = Promise.withResolvers();
    },
    raised: () => up.promise,
  };
}

function behind(curtain: Curtain, port: ChatPort): ChatPort {
  return {
    ...port,
    // How fast a platform takes messages is nothing that people see.
    paceMs: 0,
    async post(...given) {
      await curtain.raised();
      return await port.post(...given);
    },
    async update(...given) {
      await curtain.raised();
      return await port.update(...given);
    },
  };
}

const patienceMs = 10_000;

async function deliverAll({ client }: Database, round: () => Promise<number>): Promise<void> {
  const undelivered = { where: { dueAt: { not: null } } };
  for (const deadline = Date.now() + patienceMs; Date.now() < deadline; ) {
    if ((await round()) > 0) continue;
    if ((await client.post.count(undelivered)) === 0) return;
    // The relay's own round has the rest in hand.
    await delay(5);
  }
  const left = await client.post.findMany(undelivered);
  throw new Error(`Not delivered: ${left.map(({ subject, problem }) => `${subject}: ${problem}`).join("; ")}`);
}

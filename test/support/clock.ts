import { startRelay } from "../../src/adapters/store/relay/relay.ts";
import { catalogue } from "../../src/features/catalogue.ts";
import { type Alarm, nextAlarm } from "./alarms.ts";
import type { TestHouse } from "./house.ts";

/** The clock of a test: alarms ring when its time comes, and posts are delivered after each. */
export interface Clock {
  /** Lets time pass; gives how many alarms rang. */
  runUntil(time: string | Date): Promise<number>;
  /** The time passes while nobody is there to hear anything. */
  sleepUntil(time: string | Date): void;
  /** The same alarms ring a second time, as after a process that died before it could note that they had rung. */
  ringAgain(): Promise<void>;
  /** "2026-12-03 09.00 c1: Kallelse – …" for each message that was posted, in their order. */
  readonly log: readonly string[];
  stop(): Promise<void>;
}

/** Instead of `house.start`, whose alarms ring by the machine's own clock. */
export function openClock(t: TestHouse): Clock {
  const rung = new Map<string, Alarm>();
  const log: string[] = [];
  const relay = startRelay(t.database, {
    ports: new Map([["test", t.chat.port]]),
    features: catalogue,
    callSigns: () => undefined,
    now: () => t.now,
    holder: crypto.randomUUID(),
    log: { info: () => {}, warn: () => {}, error: () => {} },
    pollMs: 3_600_000,
  });
  const deliver = async (): Promise<void> => {
    while (await t.database.client.post.count({ where: { dueAt: { lte: t.now } } })) await relay.round();
    // Conversations are delivered to side by side.
    const lines = t.chat.messages
      .slice(log.length)
      .map(({ where, content }) => `${wallTime(t.now)} ${where}: ${content.say ?? content.card.title}`);
    log.push(...lines.sort());
  };
  const ring = async ({ id, group, call }: Alarm): Promise<void> => {
    const place = { platform: "clock", team: "house" };
    const reply = await t.house.dispatch({ from: { clock: group }, place, says: { call }, key: `clock:${id}` });
    if (reply.kind === "said" && reply.mood) throw new Error(`${call.command}: ${reply.text}`);
    await deliver();
  };
  return {
    log,
    async runUntil(time) {
      const end = new Date(time);
      await deliver();
      let count = 0;
      for (
        let next = await nextAlarm(t.database.pool, end, rung);
        next;
        next = await nextAlarm(t.database.pool, end, rung)
      ) {
        if (next.at > t.now) t.now = next.at;
        rung.set(next.id, next);
        await ring(next);
        count += 1;
      }
      t.now = end;
      await deliver();
      return count;
    },
    sleepUntil(time) {
      t.now = new Date(time);
    },
    async ringAgain() {
      for (const alarm of rung.values()) await ring(alarm);
    },
    stop: () => relay.stop(),
  };
}

const stockholm = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Stockholm",
  dateStyle: "short",
  timeStyle: "short",
});
function wallTime(instant: Date): string {
  return stockholm.format(instant).replace(":", ".");
}

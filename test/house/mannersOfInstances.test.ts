import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Relay, startRelay } from "../../src/adapters/store/relay/relay.ts";
import { catalogue } from "../../src/features/catalogue.ts";
import { testDatabases } from "../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../support/house.ts";
import { clockOf, makeReminders } from "../support/reminders.ts";

const day = 86_400_000;

describe.each(testDatabases)("Two instances at once, on $name,", ({ open }) => {
  let t: TestHouse;
  let relays: readonly Relay[];
  let clock: ReturnType<typeof clockOf>;
  const reminders = makeReminders();
  beforeAll(async () => {
    t = await openTestHouse(await open(), [reminders.feature]);
    await openGroup(t);
    clock = clockOf(t, (await t.database.client.group.findFirstOrThrow()).id);
    const note = () => {};
    relays = ["one", "other"].map((holder) =>
      startRelay(t.database, {
        ports: new Map([["test", t.chat.port]]),
        features: [...catalogue, reminders.feature],
        callSigns: () => undefined,
        now: () => t.now,
        holder,
        log: { info: note, warn: note, error: note },
        pollMs: 10,
      }),
    );
    await deliver();
  });
  afterAll(async () => {
    await Promise.all(relays.map((relay) => relay.stop()));
    await t.close();
  });

  async function deliver(): Promise<void> {
    while (await t.database.client.post.count({ where: { dueAt: { lte: t.now } } }))
      await Promise.all(relays.map((relay) => relay.round()));
  }

  test("write to someone with two accounts as often as to others: at most once a day, twice a week", async () => {
    const { client } = t.database;
    const { id, groupId } = await client.member.findFirstOrThrow({ where: { name: "Cilla" } });
    // A member hears a notice on the account that comes first: half of them go to either.
    const account = { id: "00000000-0000-4000-8000-000000000001", groupId, memberId: id, platform: "test" };
    for (let round = 0; round < 3; round++) {
      // Mondays, at nine.
      t.now = new Date(Date.UTC(2026, 10, 30, 8) + round * 7 * day);
      const until = new Date(t.now.getTime() + 5 * day).toISOString();
      await client.account.deleteMany({ where: { id: account.id } });
      const before = t.chat.messages.length;
      // All are there before either instance may look.
      const monday = t.now;
      t.now = new Date(monday.getTime() - day);
      for (let i = 0; i < 5; i++) await clock.remind({ to: "Cilla", says: `${round} ${i}`, until });
      await client.account.create({ data: { ...account, team: "t1", user: "cilla-2" } });
      await t.told();
      for (let i = 5; i < 10; i++) await clock.remind({ to: "Cilla", says: `${round} ${i}`, until });
      await deliver();
      expect(t.chat.messages).toHaveLength(before);
      for (const [i, sum] of [1, 2, 2, 2].entries()) {
        t.now = new Date(monday.getTime() + i * day);
        await deliver();
        expect(t.chat.messages, `day ${i} of week ${round}`).toHaveLength(before + sum);
      }
      const gone = { subject: "test.board", admittedAt: { gte: monday } };
      expect(await client.post.count({ where: gone })).toBe(2);
    }
  });

  test("write to a channel no more than three times a week", async () => {
    t.now = new Date(Date.UTC(2027, 0, 11, 8));
    const before = t.chat.read("c1").length;
    const until = new Date(t.now.getTime() + 4 * day).toISOString();
    await Promise.all(
      Array.from({ length: 10 }, (_, i) => clock.remind({ to: "channels", says: `nyhet ${i}`, until })),
    );
    await deliver();
    expect(t.chat.read("c1")).toHaveLength(before + 3);
  });
});

test.each(testDatabases)(
  "An instance that was off, on $name, does not make up for it at night or on a holiday",
  async ({ open }) => {
    const t = await openTestHouse(await open(), [makeReminders().feature]);
    await openGroup(t);
    const clock = clockOf(t, (await t.database.client.group.findFirstOrThrow()).id);
    const heard = async (at: string) => {
      t.now = new Date(at);
      await t.deliver();
      return t.chat.messages.flatMap(({ content }) => (content.card.title.startsWith("Kort") ? content.say : []));
    };
    // A Wednesday in working hours, and no relay has begun yet.
    t.now = new Date("2026-12-23T09:00:00Z");
    await clock.remind({ to: "Cilla", says: "i tid", until: "2027-01-04T12:00:00Z" });
    await clock.remind({ to: "Alva", says: "för sent", until: "2026-12-26T12:00:00Z" });
    expect(await heard("2026-12-26T09:00:00Z")).toEqual([]);
    expect(t.chat.messages).not.toEqual([]);
    expect(await heard("2026-12-28T06:29:00Z")).toEqual([]);
    expect(await heard("2026-12-28T06:30:00Z")).toEqual(["i tid"]);
    expect(await t.database.client.post.count({ where: { dueAt: { not: null } } })).toBe(0);
    await t.close();
  },
);

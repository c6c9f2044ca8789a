import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { forgetMessages } from "../../src/adapters/store/relay/posts.ts";
import { OutsideError } from "../../src/core/errors.ts";
import { instantOf, wallDate, wallTime } from "../../src/language/format/wallClock.ts";
import { testDatabases } from "../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../support/house.ts";
import { type Asking, clockOf, makeReminders } from "../support/reminders.ts";

const zone = "Europe/Stockholm";
const instant = (wall: string) => instantOf(wall.slice(0, 10), wall.slice(11), zone);

describe.each(testDatabases)("What nobody has asked for, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  let clock: ReturnType<typeof clockOf>;
  const reminders = makeReminders();
  beforeAll(async () => {
    t = await openTestHouse(await open(), [reminders.feature]);
    people = await openGroup(t);
    await t.deliver();
    clock = clockOf(t, (await t.database.client.group.findFirstOrThrow()).id);
  });
  afterAll(() => t.close());
  /** How many messages earlier tests and steps have looked at: the relay delivers by itself, too. */
  let seen = 0;
  beforeEach(async () => {
    seen = t.chat.messages.length;
    reminders.meets = false;
    // Each test has its own weeks; what the one before has left waiting is none of the next one's business.
    await t.database.client.post.deleteMany({ where: { subject: "test.board" } });
  });

  const says = (count: number, word = "påminnelse") => Array.from({ length: count }, (_, i) => `${word} ${i + 1}`);
  const remindAll = async (words: readonly string[], asking: Omit<Asking, "says">) => {
    for (const each of words) await clock.remind({ ...asking, says: each });
  };
  const at = (wall: string) => {
    t.now = instant(wall);
  };
  const until = (wall: string) => instant(wall).toISOString();
  const firstLine = (text: string) => text.split("\n")[0];

  /** Lets time pass in half hours; gives what came to the conversation, and when. */
  async function pass(where: string, from: string, to: string): Promise<readonly string[]> {
    const came: string[] = [];
    for (let ms = instant(from).getTime(); ms <= instant(to).getTime(); ms += 1_800_000) {
      t.now = new Date(ms);
      await t.deliver();
      const now = `${wallDate(t.now, zone)} ${wallTime(t.now, zone)}`;
      const fresh = t.chat.messages.slice(seen).filter((message) => message.where === where);
      came.push(...fresh.map(({ content }) => `${now} ${content.say ?? content.card.title}`));
      seen = t.chat.messages.length;
    }
    return came;
  }
  const waiting = () => t.database.client.post.count({ where: { dueAt: { not: null } } });

  test("comes to a person once a day and twice a week, in order; the rest waits, and drops where it would be pointless", async () => {
    at("2026-11-30 09:00");
    await remindAll(says(10), { to: "Cilla", until: until("2026-12-13 12:00") });
    expect(await pass("cilla", "2026-11-30 09:00", "2026-12-14 12:00")).toEqual([
      "2026-11-30 09:00 påminnelse 1",
      "2026-12-01 07:30 påminnelse 2",
      "2026-12-07 07:30 påminnelse 3",
      "2026-12-08 07:30 påminnelse 4",
    ]);
    expect(await waiting()).toBe(0);
  });

  test("comes to each person for themself", async () => {
    at("2026-12-14 09:00");
    for (const to of ["Alva", "Cilla", "Dragan"]) await remindAll(says(2), { to, until: until("2026-12-14 20:00") });
    await t.deliver();
    for (const who of ["alva", "cilla", "dragan"])
      expect(firstLine(t.chat.read(who).at(-1) ?? "")).toBe("påminnelse 1");
  });

  test("waits over nights, weekends and Christmas", async () => {
    at("2026-12-23 20:00");
    await clock.remind({ to: "Dragan", says: "i tid", until: until("2027-01-04 12:00") });
    await clock.remind({ to: "Alva", says: "för sent", until: until("2026-12-25 12:00") });
    expect(await pass("dragan", "2026-12-26 03:00", "2026-12-28 12:00")).toEqual(["2026-12-28 07:30 i tid"]);
    expect(t.chat.read("alva").join()).not.toContain("för sent");
    expect(await waiting()).toBe(0);
  });

  test("comes to a channel three times a week, and six times in a week with a meeting", async () => {
    at("2027-01-11 09:00");
    await remindAll(says(12, "nyhet"), { to: "channels", until: until("2027-01-31 12:00") });
    expect(await pass("c1", "2027-01-11 09:00", "2027-01-15 20:00")).toHaveLength(3);
    expect(reminders.asked.at(-1)).toEqual([instant("2027-01-11 00:00"), instant("2027-01-18 00:00")]);
    reminders.meets = true;
    expect(await pass("c1", "2027-01-16 09:00", "2027-01-22 20:00")).toEqual(
      says(12, "nyhet")
        .slice(3, 9)
        .map((text) => `2027-01-18 07:30 ${text}`),
    );
    reminders.meets = false;
    expect(await pass("c1", "2027-01-23 09:00", "2027-01-29 20:00")).toHaveLength(3);
  });

  test("goes ahead of lesser news where it must come, counts with them, and still waits for the morning", async () => {
    at("2027-02-01 03:00");
    await remindAll(says(3, "nyhet"), { to: "channels", until: until("2027-02-05 12:00") });
    await clock.show(randomUUID());
    await clock.remind({ to: "channels", says: "måste", until: until("2027-02-05 12:00"), weight: "must" });
    expect(await pass("c1", "2027-02-01 03:00", "2027-02-05 20:00")).toEqual([
      expect.stringMatching(/^2027-02-01 07:30 Kort/u),
      "2027-02-01 07:30 måste",
      "2027-02-01 07:30 nyhet 1",
    ]);
    const cards = says(4).map(() => randomUUID());
    for (const id of cards) await clock.show(id);
    expect(await pass("c1", "2027-02-05 20:00", "2027-02-08 07:30")).toHaveLength(4);
  });

  test("comes at once, at night and on a Sunday, where it is urgent", async () => {
    at("2027-02-14 03:00");
    await clock.remind({ to: "Cilla", says: "flyttat", until: until("2027-02-15 12:00"), weight: "urgent" });
    await clock.remind({ to: "channels", says: "flyttat", until: until("2027-02-15 12:00"), weight: "urgent" });
    await clock.show(randomUUID(), true);
    await t.deliver();
    expect(firstLine(t.chat.read("cilla").at(-1) ?? "")).toBe("flyttat");
    expect(t.chat.read("c1").slice(-2).map(firstLine)).toEqual(["flyttat", expect.stringMatching(/^Kort/u)]);
  });

  test("is no longer held back once somebody's act has changed it", async () => {
    at("2027-02-15 03:00");
    const id = randomUUID();
    await clock.show(id);
    await t.deliver();
    const before = t.chat.read("c1").length;
    await t.ask(people.alva, { call: { command: "test.show", input: { id } } });
    await clock.show(id);
    await t.deliver();
    expect(t.chat.read("c1")).toHaveLength(before + 1);
  });

  test("is drawn anew at any time, in silence, where it stands already", async () => {
    at("2027-02-16 09:00");
    const id = randomUUID();
    await clock.show(id);
    await t.deliver();
    const count = t.chat.messages.length;
    at("2027-02-17 03:00");
    await clock.show(id);
    await t.deliver();
    expect(t.chat.messages).toHaveLength(count);
    expect(t.chat.read("c1").at(-1)).toContain(instant("2027-02-17 03:00").toISOString());
  });

  test("is put back at once on a platform that keeps nothing between starts, but only what was seen", async () => {
    at("2027-02-22 09:00");
    await remindAll(["sedd", "osedd"], { to: "Cilla", until: until("2027-02-26 12:00") });
    await t.deliver();
    at("2027-02-23 03:00");
    await forgetMessages(t.database.client, "test", t.now);
    const before = t.chat.read("cilla").length;
    await t.deliver();
    expect(t.chat.read("cilla").slice(before).map(firstLine)).toEqual(["sedd"]);
    seen = t.chat.messages.length;
    expect(await pass("cilla", "2027-02-23 07:00", "2027-02-23 08:00")).toEqual(["2027-02-23 07:30 osedd"]);
  });

  test("holds nothing back that a person's act makes, at three in the night, however much of it", async () => {
    at("2027-03-01 03:00");
    const before = t.chat.read("cilla").length;
    for (const each of says(5, "fråga")) {
      const input = { to: "Cilla", says: each, until: until("2027-03-02 12:00") };
      await t.ask(people.alva, { call: { command: "test.remind", input } });
    }
    await t.type(people.bosse, "beslut bekräfta att köpa bollar");
    await t.deliver();
    expect(t.chat.read("cilla").slice(before).map(firstLine)).toEqual(says(5, "fråga"));
    expect(t.chat.card("c1", "Beslut 1/2027")).toBeDefined();
    // Nor does it use up what may come unasked.
    at("2027-03-01 09:00");
    await remindAll(["oombedd"], { to: "Cilla", until: until("2027-03-01 12:00") });
    await t.deliver();
    expect(firstLine(t.chat.read("cilla").at(-1) ?? "")).toBe("oombedd");
  });

  test("that the platform would not take disturbs nobody and counts for nothing; what is tried again keeps to the hours", async () => {
    at("2027-03-08 19:50");
    t.chat.failing.before = new OutsideError("away", { retry: true, waitMs: 900_000 });
    await clock.remind({ to: "Dragan", says: "försenad", until: until("2027-03-12 12:00") });
    await t.deliver();
    t.chat.failing = { canFind: true };
    expect(await pass("dragan", "2027-03-08 20:05", "2027-03-09 09:35")).toEqual(["2027-03-09 07:35 försenad"]);
    t.chat.failing.before = new OutsideError("gone", { retry: false });
    at("2027-03-10 09:00");
    await clock.remind({ to: "Dragan", says: "nekad", until: until("2027-03-12 12:00") });
    await t.deliver();
    t.chat.failing = { canFind: true };
    await clock.remind({ to: "Dragan", says: "den andra", until: until("2027-03-12 12:00") });
    await t.deliver();
    expect(firstLine(t.chat.read("dragan").at(-1) ?? "")).toBe("den andra");
  });
});

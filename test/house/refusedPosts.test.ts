import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OutsideError } from "../../src/core/errors.ts";
import { instantOf, wallDate, wallTime } from "../../src/language/format/wallClock.ts";
import { testDatabases } from "../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../support/house.ts";
import { clockOf, makeReminders } from "../support/reminders.ts";

const zone = "Europe/Stockholm";
const instant = (wall: string) => instantOf(wall.slice(0, 10), wall.slice(11), zone);
const until = (wall: string) => instant(wall).toISOString();

describe.each(testDatabases)("What the platform has refused, on $name,", ({ open }) => {
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

  const at = (wall: string) => {
    t.now = instant(wall);
  };

  /** Lets time pass in half hours; gives what came to the conversation, and when. */
  async function pass(where: string, from: string, to: string): Promise<readonly string[]> {
    const came: string[] = [];
    for (let ms = instant(from).getTime(); ms <= instant(to).getTime(); ms += 1_800_000) {
      t.now = new Date(ms);
      const seen = t.chat.messages.length;
      await t.deliver();
      const fresh = t.chat.messages.slice(seen).filter((message) => message.where === where);
      const now = `${wallDate(t.now, zone)} ${wallTime(t.now, zone)}`;
      came.push(...fresh.map(({ content }) => `${now} ${content.say ?? content.card.title}`));
    }
    return came;
  }

  test("just before the night holds up nothing that someone has asked for", async () => {
    at("2027-02-10 19:59");
    t.chat.failing.before = new OutsideError("away", { retry: true });
    await clock.remind({ to: "channels", says: "nyhet", until: until("2027-02-12 12:00") });
    await t.deliver();
    t.chat.failing = { canFind: true };
    at("2027-02-10 20:05");
    await t.deliver();
    await t.type(people.bosse, "beslut bekräfta att vänta inte verkan=mandat");
    await t.deliver();
    expect(t.chat.read("c1").at(-1)).toContain("vänta inte");
    expect(await pass("c1", "2027-02-10 20:30", "2027-02-11 08:00")).toContain("2027-02-11 07:30 nyhet");
  });

  test("disturbs nobody and counts for nothing; what is tried again keeps to the hours", async () => {
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
    expect(t.chat.read("dragan").at(-1)).toMatch(/^den andra/u);
  });
});

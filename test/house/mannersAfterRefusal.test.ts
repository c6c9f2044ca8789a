import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { OutsideError } from "../../src/core/errors.ts";
import { testDatabases } from "../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../support/house.ts";
import { clockOf, makeReminders } from "../support/reminders.ts";

describe.each(testDatabases)("News that the platform has refused just before the night, on $name,", ({ open }) => {
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
  const last = () => t.chat.read("c1").at(-1);

  test("wait for the morning, and hold up nothing that someone has asked for", async () => {
    t.now = new Date("2027-02-10T18:59:00Z");
    t.chat.failing.before = new OutsideError("away", { retry: true });
    await clock.remind({ to: "channels", says: "nyhet", until: "2027-02-12T11:00:00Z" });
    await t.deliver();
    t.chat.failing = { canFind: true };
    t.now = new Date("2027-02-10T19:05:00Z");
    await t.deliver();
    await t.type(people.bosse, "beslut bekräfta att vänta inte verkan=mandat");
    await t.deliver();
    expect(last()).toContain("vänta inte");
    t.now = new Date("2027-02-11T06:30:00Z");
    await t.deliver();
    expect(last()).toContain("nyhet");
  });
});

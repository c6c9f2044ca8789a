import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oneDatabase } from "../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../support/house.ts";
import { clockOf, makeReminders } from "../support/reminders.ts";

describe.each(oneDatabase)("Whoever has left, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open(), [makeReminders().feature]);
    people = await openGroup(t);
  });
  afterAll(() => t.close());
  const told = async (who: string) => {
    await t.deliver();
    return t.chat.read(who).join("\n");
  };

  test("is not told what becomes of what they have written, as they would be if they were there", async () => {
    for (const who of [people.cilla, people.alva]) await t.type(who, "åtgärd köpa nät ansvarig=Bosse");
    await t.type(people.cilla, "ja lämna gruppen");
    for (const number of [1, 2]) await t.type(people.bosse, `åtgärd klar ${number}`);
    expect(await told("alva")).toContain("Bosse har markerat åtgärd 2/2026 som klar");
    expect(await told("cilla")).not.toMatch(/åtgärd/iu);
  });

  test("does not get what was put off until after they had left, but what is about themself", async () => {
    const clock = clockOf(t, (await t.database.client.group.findFirstOrThrow()).id);
    const until = "2026-12-04T12:00:00Z";
    t.now = new Date("2026-11-28T10:00:00Z");
    for (const to of ["Dragan", "Bosse"]) await clock.remind({ to, says: "Glöm inte nyckeln.", until });
    await t.deliver();
    await t.type(people.alva, "ja ta bort medlem Dragan");
    t.now = new Date("2026-11-30T10:00:00Z");
    expect(await told("bosse")).toContain("Glöm inte nyckeln.");
    expect(await told("dragan")).not.toContain("Glöm inte nyckeln.");
    expect(await told("dragan")).toContain("Du är inte längre med i Samverkansgruppen");
    expect(t.logged).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { type Clock, openClock } from "../../support/clock.ts";
import { oneDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

describe.each(oneDatabase)("The clock of actions, on $name,", ({ open }) => {
  let t: TestHouse;
  let clock: Clock;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    t.now = new Date("2026-11-23T09:00:00Z");
    people = await openGroup(t);
    clock = openClock(t);
    for (const words of [
      "beställa nät ansvarig=Cilla senast=2026-12-14",
      "tvätta västarna ansvarig=Dragan senast=2026-12-02",
      "måla hallen ansvarig=Dragan senast=2026-12-03",
      "räkna bollar ansvarig=Dragan senast=2026-12-04",
    ])
      await t.type(people.alva, `åtgärd ${words}`);
    await t.type(people.alva, "åtgärd klar 2");
    await t.type(people.alva, "åtgärd flytta 3 2026-12-17");
    await t.type(people.alva, "åtgärd lämna över 4 Bosse");
    await clock.runUntil(t.now);
  });
  afterAll(async () => {
    await clock.stop();
    await t.close();
  });
  const reminders = () => clock.log.filter((line) => line.includes("ska vara klar")).map((line) => line.slice(0, 45));

  test("reminds whoever is responsible a week before and the day before, once each, on working days", async () => {
    await clock.runUntil("2026-12-16T12:00:00Z");
    expect(reminders()).toEqual([
      "2026-11-27 09.00 bosse: Åtgärd 4/2026 ska vara k".slice(0, 45),
      "2026-12-03 09.00 bosse: Åtgärd 4/2026 ska vara k".slice(0, 45),
      "2026-12-07 09.00 cilla: Åtgärd 1/2026 ska vara k".slice(0, 45),
      "2026-12-10 09.00 dragan: Åtgärd 3/2026 ska vara ".slice(0, 45),
      "2026-12-11 09.00 cilla: Åtgärd 1/2026 ska vara k".slice(0, 45),
      "2026-12-16 09.00 dragan: Åtgärd 3/2026 ska vara ".slice(0, 45),
    ]);
    expect(clock.log.find((line) => line.includes("12-11 09.00 cilla"))).toContain(
      "Åtgärd 1/2026 ska vara klar senast måndag den 14 december 2026: beställa nät. Skriv ”åtgärd klar 1/2026” när",
    );
  });

  test("only the day before counts as what must be said", async () => {
    const posts = await t.database.client.post.findMany({ where: { once: { startsWith: "reminder:" } } });
    const weights = posts.map(({ once, weight }) => [once.split(":")[1], weight]);
    expect(new Set(weights.map((pair) => pair.join(" ")))).toEqual(new Set(["week ", "day must"]));
  });

  test("says nothing twice when its alarms ring again", async () => {
    const before = clock.log.length;
    await t.database.client.claim.deleteMany({ where: { key: { startsWith: "clock:" } } });
    await clock.ringAgain();
    expect(clock.log).toHaveLength(before);
  });

  test("lets the card say that it is overdue from the day after, and tells nobody", async () => {
    const card = t.chat.card("c1", "Åtgärd 1/2026")!;
    expect(card.status).toBe("Försenad");
    expect(t.chat.card("c1", "Åtgärd 3/2026")!.status).toBe("Öppen");
    expect(clock.log.filter((line) => line.includes("försenad"))).toEqual([]);
  });

  test("puts the overdue ones on the next agenda as one matter, which opens them", async () => {
    await t.type(people.alva, "möte bekräfta torsdag 14 januari 2027 17–19");
    const agenda = cardOf(await t.ask(people.alva, { words: "dagordning" }));
    expect(plain(agenda).match(/Försenade åtgärder: 2/gu)).toHaveLength(1);
    const listed = plain(cardOf(await t.ask(people.bosse, { words: "försenade" })));
    expect(listed).toContain("– 4/2026 – räkna bollar (ansvarig Bosse, senast fredag den 4 december 2026, försenad)");
    expect(listed).not.toContain("måla hallen");
    await t.type(people.alva, "åtgärd klar 1");
    await t.type(people.alva, "åtgärd klar 4");
    expect(plain(cardOf(await t.ask(people.alva, { words: "dagordning" })))).not.toContain("Försenade åtgärder");
  });
});

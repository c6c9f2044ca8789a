import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { type Clock, openClock } from "../../support/clock.ts";
import { oneDatabase, type TestDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

/** A group whose clock begins at a time, and what it has posted since. */
async function open(database: TestDatabase, time: string) {
  const t = await openTestHouse(await database.open());
  t.now = new Date(time);
  const people = await openGroup(t);
  await t.type(people.cilla, "ersättare @Esra");
  const clock = openClock(t);
  await clock.runUntil(t.now);
  const begun = clock.log.length;
  const close = async () => {
    await clock.stop();
    await t.close();
  };
  return { t, people, clock, close, posts: () => clock.log.slice(begun) };
}
type Opened = Awaited<ReturnType<typeof open>>;

describe.each(oneDatabase)("Before a meeting the clock, on $name,", (database) => {
  let t: TestHouse;
  let clock: Clock;
  let o: Opened;
  beforeAll(async () => {
    o = await open(database, "2026-11-23T09:00:00Z");
    ({ t, clock } = o);
    await t.type(o.people.bosse, "möte bekräfta torsdag 10 december 17–19 Rådhuset, om Halltider");
  });
  afterAll(() => o.close());

  test("asks for items, shows the secretary what will be sent, calls the meeting and reminds, each once", async () => {
    await clock.runUntil("2026-12-10T15:59:00Z");
    const when = "torsdag den 10 december 2026 kl. 17.00–19.00, Rådhuset";
    const reminder = `Möte 1/2026 är ${when}. Du har inte svarat än.`;
    expect(o.posts().map((line) => line.replace(/(Du har inte svarat än\.) .*/u, "$1"))).toEqual([
      "2026-11-23 10.00 c1: Möte 1/2026: Halltider",
      `2026-11-30 09.00 c1: Har du något att ta upp på möte 1/2026, ${when}?`,
      "2026-12-02 09.00 alva: Kallelsen till möte 1/2026 skickas torsdag den 3 december 2026 kl. 09.00. Gör du ingenting skickas den då, med den här dagordningen.",
      "2026-12-03 09.00 c1: Kallelse – Möte 1/2026: Halltider",
      ...["alva", "bosse", "cilla", "dragan"].map((who) => `2026-12-09 09.00 ${who}: ${reminder}`),
    ]);
  });

  test("reminds of the answers that can be given: not from a distance where the meeting has no link", () => {
    const [, reminder] = /Du har inte svarat än\. (.*)/u.exec(t.chat.read("cilla").join("\n")) ?? [];
    expect(reminder).toContain("Skriv ”kommer” eller ”förhinder”, eller använd knapparna.");
  });

  test("says nothing twice when its alarms ring again", async () => {
    const before = o.posts().length;
    await t.database.client.claim.deleteMany({ where: { key: { startsWith: "clock:" } } });
    await clock.ringAgain();
    expect(o.posts()).toHaveLength(before);
  });

  test("the secretary's card has what they can do, and the kallelse the whole agenda", async () => {
    const card = t.chat.card("alva", "Dagordning för möte 1/2026");
    expect(card?.status).toBe("Kallelsen är skickad");
    const notice = plain(t.chat.card("c1", "Kallelse – Möte 1/2026: Halltider")!);
    expect(notice).toContain("1. Mötets öppnande");
    expect(notice).not.toMatch(/kortare än regeln|senare än tänkt/u);
  });
});

describe.each(oneDatabase)(
  "A meeting that the group has chosen to hold outside of working hours, on $name,",
  (database) => {
    test.each([
      ["on a Saturday", "lördag 12 december 10–12", "2026-12-12 10.00"],
      ["late in the evening", "torsdag 10 december 20.30–22", "2026-12-10 20.30"],
    ])("has its card when it begins, %s", async (_when, when, begins) => {
      const o = await open(database, "2026-11-23T09:00:00Z");
      await o.t.type(o.people.bosse, `möte bekräfta ${when}`);
      await o.clock.runUntil("2026-12-12T12:00:00Z");
      expect(o.posts().filter((line) => line.includes("Dags för"))).toEqual([
        `${begins} c1: Dags för Möte 1/2026: Samverkansgruppen`,
      ]);
      await o.close();
    });
  },
);

describe.each(oneDatabase)("The kallelse, on $name,", (database) => {
  test("waits where the secretary wants it to; they are told once when its time comes, and send it themselves", async () => {
    const o = await open(database, "2026-11-23T09:00:00Z");
    await o.t.type(o.people.bosse, "möte bekräfta torsdag 10 december 17–19");
    await o.clock.runUntil("2026-12-02T12:00:00Z");
    const card = o.t.chat.card("alva", "Dagordning för möte 1/2026");
    expect(card?.buttons.map(({ label }) => label)).toEqual(["Skicka nu", "Ändra dagordningen", "Vänta"]);
    await o.t.press(o.people.alva, card, "Vänta", { channel: null });
    await o.clock.runUntil("2026-12-04T12:00:00Z");
    expect(o.posts().at(-1)).toContain("2026-12-03 09.00 alva: Du har valt att vänta med kallelsen");
    expect(o.posts().join("\n")).not.toContain("Kallelse –");
    await o.t.press(o.people.alva, o.t.chat.card("alva", "Dagordning för möte 1/2026"), "Skicka nu", { channel: null });
    await o.clock.runUntil("2026-12-04T12:00:00Z");
    expect(o.posts().at(-1)).toBe("2026-12-04 13.00 c1: Kallelse – Möte 1/2026: Samverkansgruppen");
    await o.close();
  });

  test("goes out at once where the meeting is booked late, and says that the time is short", async () => {
    const o = await open(database, "2026-12-07T09:00:00Z");
    await o.t.type(o.people.bosse, "möte bekräfta torsdag 10 december 17–19");
    await o.clock.runUntil("2026-12-07T09:01:00Z");
    expect(o.posts()).toEqual([
      "2026-12-07 10.00 c1: Möte 1/2026: Samverkansgruppen",
      "2026-12-07 10.00 c1: Kallelse – Möte 1/2026: Samverkansgruppen",
    ]);
    expect(plain(o.t.chat.card("c1", "Kallelse – Möte 1/2026: Samverkansgruppen")!)).toContain(
      "så tiden är kortare än regeln",
    );
    await o.close();
  });

  test("comes late and says so after the machine was off; what has become pointless is dropped", async () => {
    const o = await open(database, "2026-11-23T09:00:00Z");
    await o.t.type(o.people.bosse, "möte bekräfta torsdag 10 december 17–19");
    await o.clock.runUntil("2026-11-29T09:00:00Z");
    o.clock.sleepUntil("2026-12-04T07:30:00Z");
    await o.clock.runUntil("2026-12-04T07:30:00Z");
    expect(o.posts().slice(1)).toEqual(["2026-12-04 08.30 c1: Kallelse – Möte 1/2026: Samverkansgruppen"]);
    expect(plain(o.t.chat.card("c1", "Kallelse – Möte 1/2026: Samverkansgruppen")!)).toContain(
      "Kallelsen skickades senare än tänkt.",
    );
    o.clock.sleepUntil("2026-12-10T17:00:00Z");
    await o.clock.runUntil("2026-12-10T17:00:00Z");
    expect(o.posts().join("\n")).not.toContain("Du har inte svarat än");
    await o.close();
  });

  test("is not repeated when the clock is set back, and a moved meeting's old alarms do nothing", async () => {
    const o = await open(database, "2026-11-23T09:00:00Z");
    await o.t.type(o.people.bosse, "möte bekräfta torsdag 10 december 17–19");
    await o.clock.runUntil("2026-12-03T08:30:00Z");
    const called = o.posts().length;
    o.clock.sleepUntil("2026-12-01T08:00:00Z");
    await o.t.database.client.claim.deleteMany({});
    await o.clock.ringAgain();
    await o.clock.runUntil("2026-12-08T08:30:00Z");
    expect(o.posts()).toHaveLength(called);
    const span = { startsOnWall: "2026-12-17T17:00", endsOnWall: "2026-12-17T19:00" };
    await o.t.database.client.meeting.updateMany({ data: { ...span, sequence: 1 } });
    await o.clock.runUntil("2026-12-15T08:30:00Z");
    expect(o.posts()).toHaveLength(called);
    await o.clock.runUntil("2026-12-16T08:30:00Z");
    expect(
      o
        .posts()
        .slice(called)
        .map((line) => line.slice(0, 23)),
    ).toEqual(["alva", "bosse", "cilla", "dragan"].map((who) => `2026-12-16 09.00 ${who}: `.slice(0, 23)));
    await o.close();
  });

  test("a cancelled meeting's alarms do nothing", async () => {
    const o = await open(database, "2026-11-23T09:00:00Z");
    await o.t.type(o.people.bosse, "möte bekräfta torsdag 10 december 17–19");
    await o.clock.runUntil("2026-11-23T09:00:00Z");
    await o.t.database.client.meeting.updateMany({ data: { state: "cancelled" } });
    await o.clock.runUntil("2026-12-12T09:00:00Z");
    expect(o.posts()).toHaveLength(1);
    await o.close();
  });

  test("a new rule for how early people are called holds also for what is booked and not called", async () => {
    const o = await open(database, "2026-11-23T09:00:00Z");
    await o.t.type(o.people.bosse, "möte bekräfta torsdag 17 december 17–19");
    await o.t.type(o.people.bosse, "möte bekräfta torsdag 3 december 17–19");
    await o.t.type(o.people.alva, "inställningar kallelsedagar=14");
    await o.clock.runUntil("2026-12-03T08:30:00Z");
    const notices = o.posts().filter((line) => line.includes("Kallelse – "));
    expect(notices.map((line) => line.slice(0, 43))).toEqual([
      "2026-11-23 10.00 c1: Kallelse – Möte 2/2026",
      "2026-12-03 09.00 c1: Kallelse – Möte 1/2026",
    ]);
    await o.close();
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { oneDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";

describe.each(oneDatabase)("Decisions in a meeting that is under way, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  let meeting = "";
  beforeAll(async () => {
    t = await openTestHouse(await open());
    t.now = new Date("2026-11-25T09:00:00Z");
    people = await openGroup(t);
    await t.type(people.bosse, "möte bekräfta 10 december 17–19 Rådhuset, om halltider");
    t.now = new Date("2026-12-10T16:05:00Z");
    await t.type(people.bosse, "möte öppna");
    ({ id: meeting } = await t.database.client.meeting.findFirstOrThrow());
  });
  afterAll(() => t.close());
  const decision = async (number: number) => plain(cardOf(await t.ask(people.cilla, { words: `visa ${number}` })));

  test("are made at that meeting without anyone naming it, so that the secretary may confirm them", async () => {
    const preview = cardOf(await t.ask(people.alva, { words: "beslut köpa bollar" }));
    expect(plain(preview)).toContain("Fattat: Möte 1/2026, torsdag den 10 december 2026");
    await t.press(people.alva, preview, "Bekräfta beslut");
    expect(await decision(1)).toContain("Fattat: Möte 1/2026, torsdag den 10 december 2026");
    expect(await t.type(people.alva, "beslut bekräfta att köpa nät")).toContain("Beslut 2/2026 är bekräftat");
    expect(await t.database.client.decision.count({ where: { meetingId: meeting } })).toBe(2);
  });

  test("a proposal can be confirmed there too", async () => {
    await t.type(people.cilla, "förslag öppna hallen");
    for (const who of [people.alva, people.bosse, people.cilla, people.dragan]) {
      await t.type(who, "förslag svar 1 står bakom");
    }
    expect(await t.type(people.alva, "förslag bekräfta 1")).toContain("Beslut 3/2026 är bekräftat");
    expect(await decision(3)).toContain("Fattat: Möte 1/2026");
  });

  test("a meeting that someone names is the one that is meant", async () => {
    await t.type(people.bosse, 'beslut bekräfta att köpa mål möte="Vårmötet"');
    expect(await decision(4)).toContain("Fattat: Vårmötet");
    expect(await t.database.client.decision.count({ where: { meetingId: null } })).toBe(1);
  });

  test("a meeting that is named by its number is one that is booked here", async () => {
    const preview = async (words: string) => textOf(await t.ask(people.alva, { words }));
    expect(await preview("beslut köpa mål möte=99")).toContain("Jag hittar inget möte 99 som har hållits.");
    expect(plain(cardOf(await t.ask(people.alva, { words: "beslut köpa mål möte=1" })))).toContain("Möte 1/2026");
    expect(await decision(1)).toContain("Reservation och särskilt yttrande kan anmälas tills mötet avslutas.");
  });

  test("can be reserved against until the meeting is closed, and not after", async () => {
    expect(await t.type(people.dragan, "beslut reservation 1 För dyrt")).toContain("antecknat");
    t.now = new Date("2026-12-10T18:00:00Z");
    await t.type(people.bosse, "ja möte avsluta");
    expect(await t.type(people.dragan, "beslut reservation 2 För dyrt")).toContain("har gått ut");
    expect(await decision(2)).not.toContain("kan anmälas");
    expect(await decision(1)).toContain("Reservation: HISO (Dragan) – För dyrt");
    expect(await t.type(people.dragan, "beslut reservation 4 För dyrt")).toContain("antecknat");
  });

  test("a meeting that nobody closes is over with the day after", async () => {
    await t.type(people.bosse, "möte bekräfta 10 december 20–21 Rådhuset, om tider");
    t.now = new Date("2026-12-10T19:00:00Z");
    await t.type(people.bosse, "möte öppna");
    t.now = new Date("2026-12-11T22:59:00Z");
    expect(await t.type(people.alva, "beslut bekräfta att köpa skor")).toContain("Beslut 5/2026 är bekräftat");
    t.now = new Date("2026-12-11T23:01:00Z");
    expect(await t.type(people.alva, "beslut bekräfta att köpa hattar")).toContain("Ange mötet");
    expect(await t.type(people.dragan, "beslut reservation 5 För dyrt")).toContain("har gått ut");
  });
});

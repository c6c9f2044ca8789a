import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { oneDatabase } from "../../support/database.ts";
import { cardOf, morning, openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";
import { person } from "../../support/people.ts";

describe.each(oneDatabase)("News, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
  });
  afterAll(() => t.close());
  const newsOf = async (who = people.cilla) => plain(cardOf(await t.ask(who, { words: "nytt" })));
  const onDay = (day: number) => {
    t.now = new Date(morning.getTime() + day * 86_400_000);
  };

  test("begins, for someone who has never looked, with the last month", async () => {
    await t.type(people.bosse, "beslut bekräfta att köpa bollar");
    onDay(1);
    expect(await newsOf()).toBe(
      [
        "Nytt de senaste 30 dagarna",
        "Nya i gruppen",
        "– Alva företräder Malmö stad.",
        "– Bosse företräder MIP.",
        "– Dragan företräder HISO.",
        "Nya beslut",
        "– 1/2026 – köpa bollar",
      ].join("\n"),
    );
  });

  test("is only what has happened since one last looked", async () => {
    onDay(2);
    expect(await newsOf()).toBe(
      [
        "Nytt sedan onsdag den 25 november 2026",
        "Inget nytt har hänt, och inget väntar på dig. Skriv ”hem” så visar jag de senaste besluten.",
      ].join("\n"),
    );
  });

  test("tells of decisions, proposals and corrections, and first of what waits for one's party", async () => {
    onDay(3);
    await t.type(people.bosse, "beslut bekräfta att köpa nät");
    await t.type(people.bosse, "beslut rätta 1 det gäller tio bollar");
    await t.type(people.dragan, "förslag öppna hallen");
    await t.type(people.dragan, "förslag måla hallen");
    await t.type(people.cilla, "förslag svar 2 står bakom");
    onDay(4);
    expect(await newsOf()).toBe(
      [
        "Nytt sedan torsdag den 26 november 2026",
        "Väntar på dig",
        "– Förslag 1/2026 – öppna hallen: MISO har inte svarat.",
        "Nya beslut",
        "– 2/2026 – köpa nät",
        "Nya förslag",
        "– 2/2026 – måla hallen",
        "Rättelser",
        "– Beslut 1/2026: det gäller tio bollar",
      ].join("\n"),
    );
  });

  test("still tells what waits when nothing else is new", async () => {
    onDay(5);
    expect(await newsOf()).toContain("Förslag 1/2026 – öppna hallen: MISO har inte svarat.");
  });

  test("tells who has joined since, however long ago they asked, and how many channels were linked", async () => {
    await t.type(person("Fia"), "jag företräder MIP");
    onDay(6);
    await newsOf();
    onDay(7);
    await t.type(people.bosse, "bekräfta medlem Fia");
    await t.type(people.alva, "bjud in @Gun roll=observatör");
    await t.type(person("Gun"), "ta uppdraget");
    const { code } = /koppla (?<code>\S+)”/u.exec(await t.type(people.alva, "koppla"))?.groups ?? {};
    await t.type(people.alva, `koppla ${code} ja`, { channel: "c2" });
    onDay(8);
    const news = await newsOf();
    expect(news).toContain("– Fia företräder MIP.\n– Gun är med som observatör.");
    expect(news).toContain("– En kanal till är kopplad till gruppen.");
  });

  test("is each member's own, and a second delivery of the same ask tells the same", async () => {
    expect(await newsOf(people.dragan)).toContain("köpa bollar");
    onDay(9);
    await t.type(people.bosse, "beslut bekräfta att köpa mål");
    const first = await t.ask(people.dragan, { words: "nytt" }, { key: "once" });
    const second = await t.ask(people.dragan, { words: "nytt" }, { key: "once" });
    expect(plain(cardOf(first))).toContain("köpa mål");
    expect(second).toEqual(first);
    onDay(10);
    expect(await newsOf(people.dragan)).not.toContain("köpa mål");
  });
});

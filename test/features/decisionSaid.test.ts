import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../src/core/card.ts";
import { openTestDatabase } from "../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse } from "../support/house.ts";

describe("A decision says of itself", () => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;

  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    people = await openGroup(t);
  });
  afterAll(() => t.close());

  const shown = async (number: number) => plain(cardOf(await t.ask(people.dragan, { words: `beslut visa ${number}` })));

  test("how it was made where somebody has said how, and nothing of it else", async () => {
    await t.type(people.bosse, "beslut bekräfta att öppna arkivet metod=konsensus");
    await t.type(people.bosse, "beslut bekräfta att köpa bollar");
    expect(await shown(1)).toContain("Metod: Konsensus");
    expect(await shown(2)).not.toContain("Metod");
  });

  test("when a conflict of interest was declared that nobody knew of before, and not that anyone left", async () => {
    expect(await t.type(people.dragan, "beslut jäv 2")).toContain("antecknat");
    expect(await shown(2)).toContain(
      "– Jäv: HISO (Dragan), anmält tisdag den 24 november 2026 kl. 10.00, efter beslutet",
    );
    expect(await shown(2)).not.toContain("lämnade");
  });

  test("when whoever left while it was a proposal came back to it, also once it is a decision", async () => {
    await t.type(people.cilla, "förslag att ge HISO i uppdrag att måla hallen");
    for (const who of [people.alva, people.bosse, people.cilla, people.dragan])
      await t.type(who, "förslag svar 1 står bakom");
    await t.type(people.dragan, "förslag jäv 1");
    await t.type(people.esra, "jag företräder HISO");
    await t.type(people.alva, "bekräfta medlem Esra");
    await t.type(people.esra, "förslag svar 1 står bakom");
    expect(await t.type(people.bosse, "förslag bekräfta 1")).toContain("Beslut 3/2026");
    expect(await t.type(people.cilla, "beslut jäv 3 tillbaka")).not.toContain("antecknat");
    expect(await t.type(people.dragan, "beslut jäv 3 tillbaka")).toContain("antecknat");
    expect(await shown(3)).toMatch(/Jäv: HISO \(Dragan\), lämnade .*, åter kl\. /u);
    expect(await t.type(people.dragan, "beslut jäv 3 tillbaka")).not.toContain("antecknat");
  });
});

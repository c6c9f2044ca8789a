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
});

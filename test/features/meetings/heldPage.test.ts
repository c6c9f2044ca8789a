import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { openSite, type Site } from "../../support/browser.ts";
import { openTestDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

describe("The page of a meeting that has been held", () => {
  let t: TestHouse;
  let site: Site;
  let visitor: Awaited<ReturnType<Site["enter"]>>;
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    site = await openSite(t);
    t.now = new Date("2026-11-25T09:00:00Z");
    const people = await openGroup(t);
    const say = (words: string) => t.type(people.bosse, words);
    await say("möte bekräfta torsdag 10 december 17–19 Rådhuset, om Halltider");
    await t.type(people.dragan, "kommer");
    t.now = new Date("2026-12-10T16:00:00Z");
    await say("möte öppna 1");
    await say("#info Nycklarna är utlämnade");
    await say("beslut bekräfta att köpa nät");
    t.now = new Date("2026-12-10T18:00:00Z");
    await say("ja möte avsluta 1");
    t.now = new Date("2026-12-17T09:00:00Z");
    await t.type(people.alva, "part byt namn HISO Handikappidrotten");
    await t.type(people.alva, "ja part ny Kulturförbundet");
    await say("beslut bekräfta att måla hallen möte=1");
    visitor = await site.enter(people.cilla);
  });
  afterAll(async () => {
    await site.close();
    await t.close();
  });
  const page = async () => (await visitor.get(`${visitor.home}/moten/1-2026`)).text;

  test("tells who was there, for which party by its name then, and what was noted", async () => {
    expect(await page()).toContain("Dragan, HISO");
    expect(await page()).toContain("Nycklarna är utlämnade");
    expect(await page()).toContain("Avslutat av Bosse");
  });

  test("links to what was decided there, also where it was recorded afterwards", async () => {
    for (const number of [1, 2]) expect(await page()).toContain(`${visitor.home}/beslut/${number}-2026`);
    expect(await page()).toContain("köpa nät");
  });

  test("counts no answers, and names no party that came later or a name that came later", async () => {
    for (const word of ["har svarat", "har inte svarat", "Kulturförbundet", "Handikappidrotten"])
      expect(await page()).not.toContain(word);
    await t.deliver();
    expect(plain(t.chat.card("c1", "Möte 1/2026: Halltider")!)).not.toContain("har inte svarat");
  });
});

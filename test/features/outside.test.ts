import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../src/core/card.ts";
import { oneDatabase } from "../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse } from "../support/house.ts";
import { person } from "../support/people.ts";

describe.each(oneDatabase)("Someone in no group, on $name,", ({ open }) => {
  let t: TestHouse;
  const gun = person("Gun");
  beforeAll(async () => {
    t = await openTestHouse(await open());
    await openGroup(t);
  });
  afterAll(() => t.close());
  const alone = { channel: null };

  test("is told at once that a channel has a group, before any form opens", async () => {
    expect(await t.type(gun, "starta")).toContain("Den här kanalen hör redan till Samverkansgruppen.");
    expect((await t.ask(gun, { words: "starta" }, { channel: "c9" })).kind).toBe("form");
  });

  test("is told at once that a group is started in a channel, and what else they can do", async () => {
    const text = await t.type(gun, "starta", alone);
    expect(text).toContain("bjud in mig i kanalen och skriv ”starta” där");
    expect(text).toContain("skriv ”jag företräder” och vilken part i gruppens kanal");
  });

  test("learns in their own conversation all that they can do from there, whatever they ask for", async () => {
    for (const words of ["hem", "vad sa vi om hallen?", "beslut lista", "personuppgifter"]) {
      const text = await t.type(gun, words, alone);
      expect(text, words).toContain("Du är inte med i någon grupp än.");
      expect(text, words).toContain("skriv ”koppla” och koden här");
    }
    expect(await t.type(gun, "jag företräder MISO", alone)).toContain("i gruppens kanal");
    expect(await t.type(gun, "jag företräder MISO", { channel: "c9" })).toContain("hör inte till någon grupp än");
  });

  test("is greeted with that, and with a button to start where a group can be started", async () => {
    const hello = cardOf(await t.ask(gun, { arrived: true }, alone));
    expect(plain(hello)).toContain("skriv ”hem” så ser du vad som väntar på dig");
    expect(hello.buttons).toEqual([]);
    const there = cardOf(await t.ask(gun, { arrived: true }, { channel: "c9" }));
    expect(there.buttons.map(({ label }) => label)).toEqual(["Starta gruppen"]);
  });
});

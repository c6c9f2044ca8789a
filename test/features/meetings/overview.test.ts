import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { oneDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";
import { person } from "../../support/people.ts";

describe.each(oneDatabase)("Meetings in the overview, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    t.now = new Date("2026-11-25T09:00:00Z");
    people = await openGroup(t);
    await t.type(people.bosse, "beslut bekräfta att köpa bollar");
    await t.type(people.cilla, "nytt");
    t.now = new Date("2026-11-25T10:00:00Z");
    await t.type(people.bosse, "möte bekräfta 10 december 17–19 Rådhuset, om halltider");
    await t.type(people.bosse, "möte bekräfta 12 januari 2027 17–19, om budget");
    await t.type(people.bosse, "möte bekräfta 3 december 17–19, om nycklar kallade=MIP");
  });
  afterAll(() => t.close());
  const home = async (who = people.cilla) => cardOf(await t.ask(who, { words: "hem" }, { channel: null }));

  test("home asks for an answer to the meetings of the next month that one is called to", async () => {
    const card = await home();
    expect(plain(card)).toContain(
      [
        "Samverkansgruppen (En sak väntar på dig)",
        "Väntar på dig",
        "– Möte 1/2026, torsdag den 10 december 2026 kl. 17.00–19.00, Rådhuset: du har inte svarat om du kommer.",
        "Nästa möte",
      ].join("\n"),
    );
    expect(card.buttons.filter(({ label }) => label === "Visa möte 1/2026")).toHaveLength(1);
    const shown = await t.press(people.cilla, card, "Visa möte 1/2026", { channel: null });
    expect(cardOf(shown).title).toBe("Möte 1/2026: Halltider");
  });

  test("the next meeting stands before the latest decisions", async () => {
    const text = plain(await home());
    expect(text).toContain("Nästa möte\n– 2/2026 – torsdag den 3 december 2026 kl. 17.00–19.00: Nycklar");
    expect(text.indexOf("Nästa möte")).toBeLessThan(text.indexOf("Senaste besluten"));
  });

  test("an answer is waited for no more once it is given", async () => {
    await t.type(people.cilla, "kommer 1");
    expect(plain(await home())).not.toContain("du har inte svarat");
    expect(plain(await home(people.bosse))).toContain("Möte 2/2026");
  });

  test("news tell what is booked, and later what is moved and cancelled", async () => {
    const news = async () => plain(cardOf(await t.ask(people.cilla, { words: "nytt" })));
    expect(await news()).toContain(
      "Nya möten\n– 2/2026 – torsdag den 3 december 2026 kl. 17.00–19.00: Nycklar\n– 1/2026 – torsdag den 10 december",
    );
    t.now = new Date("2026-11-25T11:00:00Z");
    await t.type(people.bosse, "möte bekräfta flytt 1 11 december 17–19");
    await t.type(people.bosse, "ja möte ställ in 2");
    const text = await news();
    expect(text).toContain("Ändrade möten");
    expect(text).toContain("– 1/2026 – nu fredag den 11 december 2026 kl. 17.00–19.00, Rådhuset: Halltider");
    expect(text).toContain("– 2/2026 – inställt, skulle ha varit torsdag den 3 december 2026 kl. 17.00–19.00: Nycklar");
    t.now = new Date("2026-11-25T12:00:00Z");
    expect(await news()).not.toContain("Ändrade möten");
  });

  test("a question in one's own words finds a meeting by what it is about", async () => {
    const answer = await t.ask(people.cilla, { words: "när pratar vi om budgeten?" }, { channel: null });
    expect(textOf(answer)).toContain("Möte 1/2027, Budget");
    expect(cardOf(await t.press(people.cilla, cardOf(answer), "Möte 1/2027, Budget")).title).toBe(
      "Möte 1/2027: Budget",
    );
  });

  test("the file with one's own data has answers and needs, one's own and nobody else's", async () => {
    await t.type(people.dragan, "kommer 1");
    await t.type(people.dragan, "behov hörslinga möte=1", { channel: null });
    const fileOf = async (who = people.dragan) => {
      const reply = await t.ask(who, { words: "personuppgifter" });
      const kept = await t.house.toolsFor("test").files.read(reply.kind === "said" ? (reply.file?.secret ?? "") : "");
      return JSON.parse(new TextDecoder().decode(kept?.bytes)) as Record<string, Record<string, unknown>>;
    };
    expect((await fileOf())["Möten"]).toMatchObject({
      "svar om du kommer till möten": [{ möte: "1/2026", svar: "kommer", svarade: "2026-11-25T12:00:00.000Z" }],
      "vad du behöver för att kunna delta (bara sekreteraren ser det)": [{ möte: "1/2026", text: "hörslinga" }],
      "möten du har bokat": [],
    });
    expect(JSON.stringify(await fileOf(people.alva))).not.toContain("hörslinga");
  });

  test("who is forgotten is in no answer, need or count any more", async () => {
    const gun = person("Gun");
    await t.type(people.dragan, "ersättare @Gun");
    await t.type(gun, "kommer 1");
    await t.type(gun, "behov ramp", { channel: null });
    await t.type(people.dragan, "förhinder 1 Gun");
    await t.deliver();
    expect(t.chat.read("c1").join("\n")).toContain("en skickar ersättare");
    await t.type(gun, "ja lämna gruppen");
    await t.type(people.alva, "ja glöm medlem Gun");
    await t.deliver();
    expect(t.chat.read("c1").join("\n")).not.toContain("en skickar ersättare");
    expect(await t.database.client.accessNeed.findMany({ where: { text: "ramp" } })).toEqual([]);
  });
});

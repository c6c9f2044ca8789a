import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../src/core/card.ts";
import { testDatabases } from "../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../support/house.ts";

describe.each(testDatabases)("What is on record, on $name", ({ open }) => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    p = await openGroup(t);
  });
  afterAll(() => t.close());
  const show = async (words: string) => plain(cardOf(await t.ask(p.cilla, { words })));
  const answerAll = async (number: number, how: string) => {
    for (const who of [p.alva, p.bosse, p.cilla, p.dragan]) await t.type(who, `förslag svar ${number} ${how}`);
  };

  test("one preview becomes one decision, however often its button is pressed", async () => {
    const preview = cardOf(await t.ask(p.bosse, { words: "beslut att köpa bollar verkan=mandat" }));
    expect(textOf(await t.press(p.bosse, preview, "Bekräfta beslut"))).toContain("Beslut 1/2026 är bekräftat");
    expect(textOf(await t.press(p.bosse, preview, "Bekräfta beslut"))).toContain("redan bekräftat, som beslut 1/2026");
    expect(textOf(await t.press(p.bosse, preview, "Avbryt"))).toContain("redan bekräftat, som beslut 1/2026");
    expect(await t.database.client.decision.count()).toBe(1);
  });

  test("a decision can never be changed or deleted, by anyone who reaches the database", async () => {
    const { client } = t.database;
    await expect(client.decision.updateMany({ data: { text: "något annat" } })).rejects.toThrow();
    await expect(client.decision.deleteMany()).rejects.toThrow();
    expect(await client.decision.count({ where: { text: "köpa bollar" } })).toBe(1);
  });

  test("a meeting's decision has the meeting's day, and nothing can be entered on it afterwards", async () => {
    const words = 'beslut bekräfta att anta ordningen verkan=mandat möte="Mötet i november" mötesdag=2026-11-10';
    expect(await t.type(p.alva, words)).toContain("Beslut 2/2026 är bekräftat");
    expect(await show("visa 2")).toContain("Fattat: Mötet i november, tisdag den 10 november 2026");
    expect(await show("visa 2")).toContain("Bekräftat: Av sekreteraren, tisdag den 24 november 2026");
    expect(await t.type(p.dragan, "beslut reservation 2 för tidigt")).toContain("har gått ut");
    const ahead = 'beslut bekräfta att anta mer verkan=mandat möte="Nästa" mötesdag=2026-12-10';
    expect(await t.type(p.alva, ahead)).toContain("har inte varit än");
  });

  test("a conflict of interest is followed to the end: no answer, and no confirmation", async () => {
    await t.type(p.cilla, "förslag att ge MIP bidrag verkan=mandat");
    await answerAll(1, "står bakom");
    expect(await t.type(p.bosse, "förslag jäv 1")).toContain("någon annan svarar för MIP");
    expect(await show("förslag visa 1")).toContain("MIP: har inte svarat");
    expect(await t.type(p.bosse, "förslag bekräfta 1")).toContain("Du har anmält jäv");
  });

  test("the chair cannot give a proposal another effect than the parties have answered", async () => {
    await t.type(p.cilla, "förslag att måla hallen verkan=information");
    await answerAll(2, "står bakom");
    expect(await t.type(p.bosse, "förslag bekräfta 2 verkan=mandat")).toContain("den verkan som står på kortet");
  });

  test("nothing is decided where every party abstains", async () => {
    await t.type(p.cilla, "förslag att köpa hattar verkan=mandat");
    await answerAll(3, "avstår");
    expect(await t.type(p.bosse, "förslag bekräfta 3")).toContain("ingen part står bakom");
  });

  test("“vi står inte bakom” is never support: what it means is asked", async () => {
    await t.type(p.cilla, "förslag att köpa mössor verkan=mandat");
    const reply = await t.ask(p.dragan, { words: "förslag svar 4 vi står inte bakom" });
    expect(textOf(reply)).toContain("på två sätt");
    expect(await show("förslag visa 4")).toContain("HISO: har inte svarat");
  });

  test("the chair is asked again where a proposal becomes agreed again", async () => {
    await t.type(p.cilla, "förslag att öppna hallen verkan=mandat");
    await answerAll(5, "står bakom");
    await t.type(p.dragan, 'förslag svar 5 nej "för dyrt"');
    await t.type(p.dragan, "förslag svar 5 ja");
    await t.deliver();
    expect(t.chat.read("bosse").filter((text) => text.includes("förslag 5/2026 och inget hindrar"))).toHaveLength(2);
  });
});

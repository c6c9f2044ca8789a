import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { oneDatabase } from "../../support/database.ts";
import { buttonOf, cardOf, morning, openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";
import { person } from "../../support/people.ts";

describe.each(oneDatabase)("Home, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
  });
  afterAll(() => t.close());
  const homeOf = async (who = people.cilla) => cardOf(await t.ask(who, { words: "hem" }, { channel: null }));

  test("says kindly that nothing awaits, and what one can do", async () => {
    const card = await homeOf();
    expect(plain(card)).toBe(
      [
        "Samverkansgruppen (Inget väntar på dig)",
        "Just nu behöver du inte göra något. Du kan se vad som är nytt, föreslå ett beslut, eller fråga med egna ord: ”vad sa vi om hallarna?”",
      ].join("\n"),
    );
    expect(card.buttons.map(({ label }) => label)).toEqual([
      "Visa vad som är nytt",
      "Föreslå beslut",
      "Mina åtgärder",
      "Nästa möte",
    ]);
  });

  test("shows first the proposals that the member's party has not answered, each with a button that opens it", async () => {
    await t.type(people.cilla, "förslag köpa nät");
    await t.type(people.dragan, "förslag öppna hallen");
    const card = await homeOf();
    expect(plain(card)).toBe(
      [
        "Samverkansgruppen (2 saker väntar på dig)",
        "Väntar på dig",
        "– Förslag 1/2026 – köpa nät: MISO har inte svarat.",
        "– Förslag 2/2026 – öppna hallen: MISO har inte svarat.",
      ].join("\n"),
    );
    expect(buttonOf(card, "Visa förslag 2/2026").about).toBe("öppna hallen");
    const opened = await t.press(people.cilla, card, "Visa förslag 2/2026", { channel: null });
    expect(cardOf(opened).title).toBe("Förslag 2/2026");
  });

  test("asks no more of a party that has answered, but goes on where it was to consult", async () => {
    await t.type(people.cilla, "förslag svar 1 står bakom");
    await t.type(people.cilla, "förslag svar 2 måste förankra");
    expect(plain(await homeOf())).toContain("(En sak väntar på dig)");
    expect(plain(await homeOf())).toContain("Förslag 2/2026 – öppna hallen: MISO skulle förankra");
  });

  test("does not ask someone with a conflict of interest, who could not answer", async () => {
    await t.type(people.dragan, "förslag jäv 1");
    expect(plain(await homeOf(people.dragan))).not.toContain("köpa nät");
  });

  test("tells the chair, and nobody else, what is ready to be confirmed", async () => {
    for (const who of [people.alva, people.bosse]) await t.type(who, "förslag svar 1 avstår");
    await t.type(people.alva, "ge roll Dragan administratör");
    await t.type(people.dragan, "ersättare @Esra");
    await t.type(people.esra, "förslag svar 1 står bakom");
    expect(plain(await homeOf(people.bosse))).toContain(
      "Förslag 1/2026 – köpa nät: alla parter har svarat och inget hindrar. Bekräfta när gruppen har beslutat.",
    );
    for (const who of [people.alva, people.cilla]) expect(plain(await homeOf(who))).not.toContain("köpa nät");
  });

  test("shows who wants to be in the group to those who may confirm it", async () => {
    await t.type(person("Fia"), "jag företräder MISO");
    const card = await homeOf();
    expect(plain(card)).toContain("– Fia vill företräda MISO. Stämmer det?");
    expect(plain(await homeOf(people.bosse))).not.toContain("Fia");
    expect(plain(await homeOf(people.alva))).toContain("Fia");
    await t.press(people.cilla, card, "Bekräfta Fia", { channel: null });
    expect(plain(await homeOf())).not.toContain("Fia");
  });

  test("shows a role that the member is asked to take, with a button for it", async () => {
    await t.type(people.alva, "ge roll Cilla ordförande");
    const card = await homeOf();
    expect(plain(card)).toMatch(/Väntar på dig\n– Du har blivit föreslagen som ordförande i Samverkansgruppen/u);
    await t.press(people.cilla, card, "Ta uppdraget", { channel: null });
    expect(plain(await homeOf())).not.toContain("föreslagen");
  });

  test("ends with the five latest decisions, however many there are", async () => {
    for (let i = 1; i <= 7; i++) await t.type(people.cilla, `beslut bekräfta att sak nummer ${i} verkan=mandat`);
    const card = await homeOf();
    expect(plain(card)).toContain(
      [
        "Senaste besluten",
        "– 7/2026 – sak nummer 7",
        "– 6/2026 – sak nummer 6",
        "– 5/2026 – sak nummer 5",
        "– 4/2026 – sak nummer 4",
        "– 3/2026 – sak nummer 3",
      ].join("\n"),
    );
    expect(cardOf(await t.press(people.cilla, card, "Visa beslut 6/2026", { channel: null })).title).toBe(
      "Beslut 6/2026",
    );
  });

  test("stays short enough for a phone, and says how much is left out", async () => {
    for (let i = 1; i <= 9; i++) await t.type(people.bosse, `förslag fråga nummer ${i}`);
    const card = await homeOf();
    expect(plain(card)).toContain("– … och 6 till");
    expect(card.buttons.length).toBeLessThanOrEqual(12);
    const names = card.buttons.map(({ label, about }) => `${label}: ${about}`);
    expect(new Set(names).size).toBe(names.length);
  });

  test("speaks English to those who do", async () => {
    await t.database.client.member.updateMany({ where: { name: "Dragan" }, data: { language: "en" } });
    await t.told();
    expect(plain(await homeOf(people.dragan))).toContain("Proposal 3/2026 – fråga nummer 1: HISO has not answered.");
  });

  test("is a look and no change: nothing is written, and no news is used up", async () => {
    const { client } = t.database;
    const before = [await client.auditEntry.count(), await client.overviewLook.count()];
    t.now = new Date(morning.getTime() + 60_000);
    await homeOf();
    expect([await client.auditEntry.count(), await client.overviewLook.count()]).toEqual(before);
  });
});

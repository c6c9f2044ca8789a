import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Account } from "../../../src/core/ask.ts";
import { plain } from "../../../src/core/card.ts";
import { oneDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";
import { person } from "../../support/people.ts";

describe.each(oneDatabase)("Someone who is not in the group yet, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
    await t.type(people.bosse, "beslut bekräfta att hemlig bollhall");
    await t.type(people.cilla, "förslag hemlig bollhall");
  });
  afterAll(() => t.close());

  /** "hem" and "nytt" tell the same. */
  async function standing(who: Account) {
    const [home, news] = [cardOf(await t.ask(who, { words: "hem" })), cardOf(await t.ask(who, { words: "nytt" }))];
    expect(news).toEqual(home);
    expect(plain(home)).not.toContain("bollhall");
    return home;
  }

  test("who says they represent a party learns who can confirm it, and can change their mind", async () => {
    const fia = person("Fia");
    await t.type(fia, "jag företräder MISO");
    const card = await standing(fia);
    expect(plain(card)).toBe(
      [
        "Samverkansgruppen (Du är inte med i gruppen än)",
        "Så här ligger det till",
        "– Du har sagt att du företräder MISO. Det väntar på att någon av dessa bekräftar det: Cilla (MISO), Alva (administratör). Jag hör av mig när det är klart.",
        "Det här kan du göra",
        "– Hör av dig till någon av dem om det dröjer.",
        "– Byt part, om det blev fel: skriv ”jag företräder” och rätt parts namn.",
        "– Ångra dig: skriv ”lämna gruppen”.",
      ].join("\n"),
    );
    await t.deliver();
    expect(t.chat.card("cilla", "Ny representant: Fia")?.buttons).not.toEqual([]);
    expect(textOf(await t.press(fia, card, "Lämna gruppen"))).toContain("ingen fråga om dig väntar längre på svar");
    await t.deliver();
    expect(t.chat.card("cilla", "Ny representant: Fia")).toMatchObject({ status: "Klart", buttons: [] });
    expect(await t.type(people.alva, "bekräfta medlem Fia")).toContain("Ingen med det namnet väntar");
  });

  test("who is invited learns that the group waits for them, and can answer with a button", async () => {
    const gun = person("Gun");
    await t.type(people.dragan, "bjud in @Gun");
    const card = await standing(gun);
    expect(plain(card)).toContain(
      "Du är inbjuden som representant i Samverkansgruppen, och gruppen väntar på ditt svar. Inget gäller förrän du har tackat ja.",
    );
    expect(card.buttons.map(({ label }) => label)).toEqual(["Ta uppdraget", "Avböj uppdraget"]);
    await t.press(gun, card, "Ta uppdraget");
    expect(cardOf(await t.ask(gun, { words: "hem" })).status).not.toBe("Du är inte med i gruppen än");
  });

  test("who has said no, or was refused, waits for nothing and is told how to go on", async () => {
    const hugo = person("Hugo");
    await t.type(people.alva, "bjud in @Hugo roll=observatör");
    await t.press(hugo, await standing(hugo), "Avböj uppdraget");
    const card = await standing(hugo);
    expect(plain(card)).toContain("Du är inte med i Samverkansgruppen, och ingen fråga om dig väntar på svar.");
    expect(card.buttons.map(({ label }) => label)).toEqual(["Jag företräder en part", "Lämna gruppen"]);
    expect((await t.press(hugo, card, "Jag företräder en part")).kind).toBe("form");
  });

  test("who has asked to link a channel learns which, and that an administrator answers; leaving takes it back", async () => {
    const ines = person("Ines");
    const { code } = /koppla (?<code>\S+)”/u.exec(await t.type(people.alva, "koppla"))!.groups!;
    const place = { platform: "test", team: "t1", channel: "c2", names: { channel: "halltider" } };
    await t.ask(ines, { words: `koppla ${code} ja` }, { place });
    const said = plain(cardOf(await t.ask(ines, { words: "hem" }, { channel: null })));
    expect(said).toContain(
      "Du har bett att få koppla kanalen halltider. Det väntar på att någon av dessa säger ja: Alva (administratör).",
    );
    expect(plain(cardOf(await t.ask(people.alva, { words: "hem" })))).toContain(
      "Ines vill koppla kanalen halltider till gruppen. Stämmer det?",
    );
    await t.type(ines, "ja lämna gruppen", { channel: null });
    await t.deliver();
    expect(t.chat.card("alva", "Koppla kanalen halltider?")).toMatchObject({ status: "Återtagen", buttons: [] });
    expect(await t.type(people.alva, "koppla bekräfta Ines")).toContain("Ingen kanal med det namnet väntar");
  });

  test("who will be an alternate learns for whom and from when", async () => {
    const joel = person("Joel");
    await t.type(people.cilla, "ersättare @Joel från=2026-12-01 till=2026-12-10");
    expect(plain(await standing(joel))).toContain(
      "Du blir ersättare för Cilla från och med tisdag den 1 december 2026.",
    );
    // As an appointment that was ended before it began was kept once.
    await t.database.client.alternate.updateMany({ data: { validTo: "2026-11-23" } });
    expect(plain(await standing(joel))).not.toContain("Du blir ersättare");
  });

  test("is told so in English where they speak it, and nothing is written as if they had seen news", async () => {
    const kim = person("Kim");
    await t.type(kim, "jag företräder HISO");
    await t.database.client.member.updateMany({ where: { name: "Kim" }, data: { language: "en" } });
    await t.told();
    expect(plain(await standing(kim))).toContain("It waits for one of these to confirm it: Dragan (HISO)");
    const { id } = await t.database.client.member.findFirstOrThrow({ where: { name: "Kim" } });
    expect(await t.database.client.overviewLook.count({ where: { memberId: id } })).toBe(0);
  });

  test("gets what is stored about them", async () => {
    const reply = await t.ask(person("Kim"), { words: "my data" });
    expect(reply.kind === "said" && reply.file?.name).toBe("my-data.json");
  });

  test("who has asked for nothing is told how to begin", async () => {
    expect(await t.type(person("Lova"), "hem")).toContain("Skriv ”jag företräder” och vilken part");
  });
});

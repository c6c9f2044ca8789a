import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../src/core/card.ts";
import { oneDatabase } from "../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse } from "../support/house.ts";
import { person } from "../support/people.ts";

describe.each(oneDatabase)("A party that ends, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  let said: string;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
    const { alva, bosse, cilla, dragan, esra } = people;
    await t.type(dragan, "ersättare @Esra");
    await t.type(person("Fia"), "jag företräder HISO");
    await t.type(dragan, "bjud in @Gun");
    await t.type(alva, "bjud in @Hugo part=HISO");
    await t.type(person("Hugo"), "ta uppdraget");
    await t.type(alva, "ge roll Hugo sekreterare");
    await t.type(person("Hugo"), "ta uppdraget");
    await t.type(cilla, "förslag köpa nät");
    await t.type(cilla, "förslag måla hallen");
    for (const who of [alva, bosse, cilla]) await t.type(who, "förslag svar 1 står bakom");
    await t.type(esra, "förslag svar 2 invändningar för dyrt");
    await t.deliver();
    said = await t.type(alva, "ja part avsluta HISO");
    await t.deliver();
  });
  afterAll(() => t.close());
  const told = (name: string) => t.chat.read(name).at(-1);

  test("lets its people go: who holds an office keeps it, and who holds none is in the group no more", async () => {
    expect(said).toBe(
      "HISO är inte längre part. Tidigare beslut är oförändrade. Dragan är därför inte längre med i gruppen. Hugo företräder ingen part längre, men har kvar andra uppdrag. Frågan om att få företräda parten väntar inte längre på svar för Fia och Namnlös. De som berörs har fått veta det.",
    );
    const members = await t.database.client.member.findMany({ where: { name: { in: ["Dragan", "Hugo"] } } });
    expect(members.map(({ name, partyId, roles, leftAt }) => [name, partyId, roles, leftAt !== null])).toEqual([
      ["Dragan", null, [], true],
      ["Hugo", null, ["secretary"], false],
    ]);
    expect(plain(cardOf(await t.ask(people.alva, { words: "gruppen" })))).not.toMatch(/HISO|Dragan/u);
  });

  test("tells each of them what it means, and what they can do", () => {
    expect(told("dragan")).toContain(
      "HISO är inte längre part i Samverkansgruppen. Du företrädde den parten, så du är inte längre med i gruppen.",
    );
    expect(told("dragan")).toContain("Skriv ”jag företräder” och vilken part");
    expect(told("hugo")).toContain("Du företräder ingen part nu, men har kvar dina andra uppdrag.");
    expect(told("hugo")).toContain("Uppdrag: sekreterare");
    expect(told("esra")).toContain("Du är inte längre ersättare för Dragan.");
    for (const name of ["fia", "gun"])
      expect(told(name)).toContain("frågan om att få företräda den väntar inte längre");
  });

  test("is answered for by nobody any more: neither alternates nor those who were invited or asked", async () => {
    expect(await t.type(people.esra, "förslag svar 2 står bakom")).toContain("inte med i gruppen än");
    expect(await t.type(person("Gun"), "ta uppdraget")).toContain("inget uppdrag att svara på");
    expect(await t.type(people.alva, "bekräfta medlem Fia")).toContain("Ingen med det namnet väntar");
    expect(t.chat.card("alva", "Ny representant: Fia")?.buttons).toEqual([]);
  });

  test("is waited for by no proposal: the cards say so, and the chair is asked where nothing else stands in the way", () => {
    expect(plain(t.chat.card("c1", "Förslag 1/2026")!)).toContain("3 av 3 parter har svarat");
    expect(plain(t.chat.card("c1", "Förslag 2/2026")!)).not.toContain("HISO");
    const asked = t.chat.read("bosse").filter((text) => text.includes("inget hindrar"));
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain("förslag 1/2026");
  });

  test("a new party is asked by the open proposals, and a new name shows on them", async () => {
    const asked = cardOf(await t.ask(people.alva, { words: "part ny Kulturföreningarna" }));
    expect(plain(asked)).toContain("öppna förslag väntar på svar därifrån också: 1/2026");
    await t.press(people.alva, asked, "Lägg till");
    await t.type(people.alva, "part byt namn MISO Idrotten");
    await t.deliver();
    expect(t.chat.read("bosse").filter((text) => text.includes("väntar nu också på"))).toEqual([
      expect.stringContaining("Förslag 1/2026 väntar nu också på Kulturföreningarna"),
    ]);
    const card = plain(t.chat.card("c1", "Förslag 1/2026")!);
    expect(card).toContain("3 av 4 parter har svarat");
    expect(card).toContain("– Kulturföreningarna: har inte svarat");
    expect(card).toContain("– Idrotten: står bakom");
    expect(await t.type(people.bosse, "förslag bekräfta 1")).toContain("väntar på: Kulturföreningarna");
    expect(await t.type(people.alva, "part byt namn Kulturföreningarna hiso")).toContain(
      "En part som har slutat heter",
    );
    expect(await t.type(people.alva, "ja part ny hiso")).toContain("HISO är nu part");
    expect(await t.type(people.alva, "ja part avsluta HISO")).toBe(
      "HISO är inte längre part. Tidigare beslut är oförändrade.",
    );
  });

  test("begins anew when it comes back: what it answered and said before holds no more, but stands where it was decided", async () => {
    const lines = async (number: number) =>
      plain(cardOf(await t.ask(people.alva, { words: `förslag visa ${number}` }))).split("\n");
    await t.type(people.cilla, "förslag svar 2 står bakom");
    expect(await lines(2)).toContain("– Idrotten: står bakom");
    await t.type(people.cilla, "förslag deltar inte 2");
    expect(await lines(2)).toContain("– Idrotten: deltar inte i beslutet");
    for (const who of [people.alva, people.bosse]) await t.type(who, "förslag svar 2 står bakom");
    await t.type(people.cilla, "förslag dra tillbaka 1");
    await t.type(people.alva, "ja part avsluta Idrotten");
    t.now = new Date(t.now.getTime() + 60_000);
    expect(await t.type(people.alva, "ja part ny Idrotten")).toContain("Idrotten är nu part");
    await t.type(people.cilla, "jag företräder Idrotten");
    await t.type(people.alva, "bekräfta medlem Cilla");
    expect(await lines(2)).toContain("– Idrotten: har inte svarat");
    expect(await lines(1)).toContain("– MISO: står bakom");
    expect(await t.type(people.bosse, "förslag bekräfta 2")).toContain("Idrotten");
    await t.type(people.cilla, "förslag svar 2 avstår");
    expect(await lines(2)).toContain("– Idrotten: avstår");
  });

  test("lets nobody go who waits for something else: another party's yes, or their own to an office", async () => {
    for (const name of ["Kim", "Lova"]) {
      t.now = new Date(t.now.getTime() + 60_000);
      await t.type(person(name), "jag företräder Kulturföreningarna");
      await t.type(people.alva, `bekräfta medlem ${name}`);
    }
    await t.type(people.alva, "ge roll Kim ordförande");
    await t.type(person("Lova"), "jag företräder MIP");
    expect(await t.type(people.alva, "ja part avsluta Kulturföreningarna")).toBe(
      "Kulturföreningarna är inte längre part. Tidigare beslut är oförändrade. Kim och Lova företräder ingen part längre, men en annan fråga till eller från dem väntar på svar. De som berörs har fått veta det.",
    );
    expect(await t.type(person("Lova"), "förslag svar 1 avstår")).not.toContain("Noterat");
    expect(await t.type(people.bosse, "bekräfta medlem Lova")).toContain("Lova är bekräftad");
    expect(await t.type(person("Kim"), "ta uppdraget")).toContain("Du är nu ordförande");
    await t.deliver();
    for (const name of ["kim", "lova"])
      expect(t.chat.read(name).join("\n")).toContain(
        "Du företräder ingen part nu. Du har också en annan fråga som väntar på svar: den gäller fortfarande.",
      );
  });

  test("leaves the group its last administrator, who may have represented it", async () => {
    expect(await t.type(people.alva, "ja part avsluta Malmö stad")).toContain("Alva företräder ingen part längre");
    expect(await t.type(people.alva, "inställningar", { channel: null })).toContain("Ändra inställningarna");
    expect(t.logged).toEqual([]);
  });
});

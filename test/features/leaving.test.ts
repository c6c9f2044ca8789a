import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../src/core/card.ts";
import { oneDatabase } from "../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse } from "../support/house.ts";
import { person } from "../support/people.ts";

describe.each(oneDatabase)("Someone who has left, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
    await t.type(people.cilla, "förslag köpa nät");
    await t.type(people.cilla, "förslag måla hallen");
    await t.type(people.cilla, "förslag så gräs");
    await t.type(person("Fia"), "jag företräder MISO");
    await t.type(people.alva, "bekräfta medlem Fia");
    await t.type(people.dragan, "ersättare @Esra");
    await t.type(people.esra, "nytt");
  });
  afterAll(() => t.close());
  const told = async (name: string) => {
    await t.deliver();
    return t.chat.read(name).at(-1);
  };
  const membership = async (name: string) => await t.database.client.member.findFirstOrThrow({ where: { name } });

  test("leaves their proposals to the chair and to their party, and to nobody while they are there", async () => {
    for (const who of [people.bosse, person("Fia")])
      expect(await t.type(who, "förslag dra tillbaka 1")).toContain("Bara den som lade förslaget");
    expect(await t.type(people.cilla, "ja lämna gruppen")).toContain("Du har lämnat Samverkansgruppen");
    expect(await t.type(people.dragan, "förslag dra tillbaka 1")).toBe(
      "Den som lade förslaget kan inte längre dra tillbaka det. Be ordföranden eller någon som företräder MISO att göra det.",
    );
    expect(await t.type(person("Fia"), "förslag dra tillbaka 1")).toContain("Inget beslut är fattat");
    expect(await t.type(people.bosse, "förslag dra tillbaka 2")).toContain("Inget beslut är fattat");
  });

  test("is told that they are in it no more, and how to come back", async () => {
    for (const words of ["hem", "förslag lista", "förslag köpa bollar", "ja lämna gruppen"])
      for (const channel of ["c1", null])
        expect(await t.type(people.cilla, words, { channel })).toContain(
          "Du är inte längre med i Samverkansgruppen. Vill du vara med igen, skriv ”jag företräder” och vilken part",
        );
    expect(await t.type(people.cilla, "språk engelska")).toContain("inte längre med");
  });

  test("gets what is stored about them, and nothing about others", async () => {
    const reply = await t.ask(people.cilla, { words: "personuppgifter" }, { channel: null });
    const file = reply.kind === "said" ? reply.file : undefined;
    const kept = await t.house.toolsFor("test").files.read(file?.secret ?? "");
    const text = new TextDecoder().decode(kept?.bytes);
    expect(text).toContain("köpa nät");
    expect(text).not.toMatch(/Dragan|Alva/u);
  });

  test("is not back by being invited, but by accepting", async () => {
    const { leftAt } = await membership("Cilla");
    await t.type(people.alva, "bjud in @Cilla part=MISO");
    expect(await told("cilla")).toContain("Du har blivit föreslagen som representant");
    expect((await membership("Cilla")).leftAt).toEqual(leftAt);
    expect(await t.type(people.cilla, "förslag köpa bollar")).toContain("Är du inbjuden, skriv ”ta uppdraget”");
    expect(await t.type(people.alva, "ge roll Cilla observatör")).toContain("när inbjudan är besvarad");
    expect(await t.type(people.cilla, "avböj uppdraget", { channel: null })).toContain("Tack för svaret");
    expect(await membership("Cilla")).toMatchObject({ leftAt, offeredRoles: [] });
    await t.type(people.alva, "bjud in @Cilla part=MISO");
    expect(await t.type(people.cilla, "ta uppdraget", { channel: null })).toContain("Du är nu representant");
    expect(await membership("Cilla")).toMatchObject({ leftAt: null, roles: ["member"] });
    expect(await t.type(people.cilla, "förslag dra tillbaka 3")).toContain("tillbakadraget");
  });

  test("comes back from their own conversation by asking their party", async () => {
    await t.type(people.cilla, "ja lämna gruppen", { channel: null });
    expect(await t.type(people.cilla, "jag företräder MISO", { channel: null })).toContain("Jag har frågat MISO");
    expect(await t.type(person("Fia"), "bekräfta medlem Cilla")).toContain("bekräftad");
    expect(await t.type(people.cilla, "förslag köpa mål", { channel: null })).toContain("ligger nu");
  });

  test("in one group sits in another: there is no question of which, but for what is stored about them", async () => {
    const start = 'starta namn=Andra parter="Ett; Två" ordförande=@Hugo';
    expect(await t.type(person("Fia"), start, { channel: "c9" })).toContain("är startad");
    const which = cardOf(await t.ask(person("Fia"), { words: "lämna gruppen" }, { channel: null }));
    const told = cardOf(await t.press(person("Fia"), which, "Samverkansgruppen", { channel: null }));
    expect(told.status).toBe("Inte gjort än");
    expect(told.buttons.map(({ label, tone }) => ({ label, tone }))).toEqual([
      { label: "Lämna gruppen", tone: "danger" },
    ]);
    await t.type(person("Fia"), "ja lämna gruppen");
    expect(await t.type(person("Fia"), "gruppen", { channel: null })).toBe("Andra");
    const asked = cardOf(await t.ask(person("Fia"), { words: "personuppgifter" }, { channel: null }));
    expect(asked.buttons.map(({ label }) => label)).toEqual(["Andra", "Samverkansgruppen"]);
    const reply = await t.press(person("Fia"), asked, "Samverkansgruppen", { channel: null });
    expect(reply.kind === "said" && reply.text).toContain("sparat om dig i Samverkansgruppen");
  });

  test("against their will is told so, and so is whoever had appointed them", async () => {
    await t.type(people.alva, "ja ta bort medlem Esra");
    expect(await told("dragan")).toContain("Esra är inte längre med i gruppen, och inte längre din ersättare.");
    await t.type(people.alva, "ja ta bort medlem Dragan");
    expect(await told("dragan")).toContain(
      "Du är inte längre med i Samverkansgruppen: din part eller en administratör har tagit bort dig.",
    );
    expect(t.logged).toEqual([]);
  });

  test("and is forgotten, is waited for by no invitation", async () => {
    await t.type(people.alva, "bjud in @Esra roll=sekreterare");
    await t.type(people.alva, "ja glöm medlem Esra");
    expect(await membership("Tidigare ledamot")).toMatchObject({ offeredRoles: [] });
    expect(plain(cardOf(await t.ask(people.alva, { words: "gruppen" })))).not.toContain("Tidigare ledamot");
  });
});

describe.each(oneDatabase)("An office that someone else takes over, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
  });
  afterAll(() => t.close());
  const told = async (name: string) => {
    await t.deliver();
    return t.chat.read(name).at(-1);
  };

  test("is told to whoever had it, and to nobody else", async () => {
    await t.type(people.alva, "ge roll Cilla ordförande");
    await t.type(people.cilla, "ta uppdraget");
    expect(await told("bosse")).toContain(
      "Cilla har tackat ja till att vara ordförande i Samverkansgruppen. Du är inte längre ordförande.",
    );
    for (const name of ["alva", "dragan"]) expect(await told(name)).not.toContain("tackat ja till");
  });

  test("leaves whoever had no other role outside the group, and says so", async () => {
    await t.type(people.alva, "bjud in @Gun roll=ordförande");
    await t.type(person("Gun"), "ta uppdraget");
    await t.type(people.alva, "ge roll Bosse ordförande");
    await t.type(people.bosse, "ta uppdraget");
    expect(await told("gun")).toContain(
      "Någon annan har tackat ja till att vara ordförande i Samverkansgruppen. Du har inget annat uppdrag, så du är inte längre med i gruppen.",
    );
    expect(plain(t.chat.card("gun", "Samverkansgruppen")!)).toContain("Skriv ”jag företräder” och vilken part");
    await t.type(people.alva, "bjud in @Hugo roll=observatör");
    await t.type(person("Hugo"), "ta uppdraget");
    await t.type(people.dragan, "ersättare @Hugo");
    expect(await t.type(people.alva, "ja ta bort roll Hugo observatör")).toBe("Hugo är inte längre observatör.");
    expect(await t.type(person("Hugo"), "förslag lista")).not.toContain("inte längre med");
    await t.type(people.dragan, "ersättare avsluta");
    await t.type(people.alva, "ge roll Hugo observatör");
    expect(await t.type(people.alva, "ja ta bort roll Hugo observatör")).toContain("därmed inte längre med i gruppen");
    expect(await told("hugo")).toContain("Du är inte längre observatör");
    expect(await t.type(person("Hugo"), "hem")).toContain("Du är inte längre med");
    expect(t.logged).toEqual([]);
  });
});

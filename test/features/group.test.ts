import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../src/core/card.ts";
import { oneDatabase } from "../support/database.ts";
import { cardOf, formOf, morning, openGroup, openTestHouse, type TestHouse, textOf } from "../support/house.ts";
import { person } from "../support/people.ts";

describe.each(oneDatabase)("A group, on $name", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
  });
  afterAll(() => t.close());
  const shown = async () => plain(cardOf(await t.ask(people.alva, { words: "gruppen" })));

  test("is started in a channel that no group has, with two parties at least", async () => {
    expect(await t.type(people.esra, "starta namn=Ny parter=Ett ordförande=@Esra", { channel: "c9" })).toContain(
      "minst två parter",
    );
    expect(await t.type(people.esra, 'starta namn=Ny parter="Ett; Två" ordförande=@Esra')).toContain(
      "hör redan till Samverkansgruppen",
    );
    expect(await t.type(people.esra, 'starta namn=Ny parter="Ett; Två" ordförande=@Esra', { channel: null })).toContain(
      "i den kanal",
    );
    expect(
      await t.type(people.esra, 'starta namn=Ny parter="MISO; miso " ordförande=@Esra', { channel: "c9" }),
    ).toContain("minst två parter");
  });

  test("says who is in it, and for whom", async () => {
    expect(await shown()).toBe(
      [
        "Samverkansgruppen (Samverkansgrupp)",
        "Ordförande: Bosse",
        "Sekreterare: Alva",
        "Besluten är som regel: Inom gruppens mandat",
        "Parter och deras representanter",
        "– HISO: Dragan",
        "– Malmö stad: Alva",
        "– MIP: Bosse",
        "– MISO: Cilla",
        "Andra uppdrag i gruppen",
        "– Administratörer: Alva",
        "Det som skrivs här kan bli allmän handling. Skriv aldrig personnummer eller om någons hälsa.",
      ].join("\n"),
    );
  });

  test("takes in someone when their party or an administrator confirms it, and tells them", async () => {
    const fia = person("Fia");
    expect(await t.type(fia, "jag företräder MISO")).toContain("Jag har frågat MISO");
    expect(await t.type(fia, "förslag köpa nät")).toContain("inte med i gruppen än");
    expect(await t.type(people.dragan, "bekräfta medlem Fia")).toContain("partens egna representanter");
    expect(await t.type(people.cilla, "bekräfta medlem Fia")).toContain("bekräftad");
    await t.deliver();
    expect(t.chat.read("fia").at(-1)).toContain("Du företräder MISO");
    expect(t.chat.read("cilla").some((text) => text.includes("Fia vill företräda MISO. Stämmer det?"))).toBe(true);
  });

  test("invites: the invited person is in it when they have accepted, and not before", async () => {
    expect(await t.type(people.dragan, "bjud in @Gun roll=observatör")).toContain("din egen part");
    expect(await t.type(people.dragan, "bjud in @Gun")).toContain("Inbjudan är skickad");
    const gun = person("Gun");
    expect(await t.type(gun, "beslut lista")).toContain("inte med i gruppen än");
    await t.deliver();
    expect(t.chat.read("gun").at(-1)).toContain("Du har blivit föreslagen som representant");
    expect(await t.type(gun, "ta uppdraget", { channel: null })).toContain("Du är nu representant");
    expect(await shown()).toContain("– HISO: Dragan, Gun");
  });

  test("an invited person who has no name yet is removed by a mention, and needs no longer answer", async () => {
    await t.type(people.alva, "bjud in @Kim roll=observatör");
    expect(await t.type(people.alva, "ja ta bort medlem @Kim")).toContain("Den personen är inte längre med i gruppen");
    expect(await t.type(person("Kim"), "ta uppdraget", { channel: null })).toContain("inget uppdrag att svara på");
    await t.deliver();
    expect(t.chat.read("kim").at(-1)).toContain("Frågan om att du ska vara med i Samverkansgruppen är återtagen");
    expect(await t.type(people.alva, "ja ta bort medlem @Lova")).toContain("Ingen, eller mer än en, heter så");
  });

  test("has observers and co-opted people, who see and do not answer", async () => {
    await t.type(people.alva, "bjud in @Hugo roll=observatör");
    const hugo = person("Hugo");
    await t.type(hugo, "ta uppdraget");
    await t.type(people.cilla, "förslag öppna hallen");
    expect(plain(cardOf(await t.ask(hugo, { words: "förslag visa 1" })))).toContain("öppna hallen");
    expect(await t.type(hugo, "förslag svar 1 står bakom")).toContain("Det här kan bara");
    expect(await t.type(people.alva, "ge roll Gun adjungerad")).toContain("Gun är nu adjungerad");
    expect(await t.type(person("Gun"), "förslag svar 1 står bakom")).toContain("Det här kan bara");
    expect(await shown()).toContain("– HISO: Dragan\n");
  });

  test("lets an alternate answer for a party for a time, also when the representative has a conflict of interest", async () => {
    await t.type(people.cilla, "förslag jäv 1");
    expect(await t.type(people.cilla, "förslag svar 1 står bakom")).toContain("någon annan behöver svara");
    expect(await t.type(people.cilla, "ersättare @Ines till=2026-11-30")).toContain(
      "till och med måndag den 30 november 2026",
    );
    expect(await shown()).toContain("Cilla (ersättare: utsedd)");
    const ines = person("Ines");
    expect(await t.type(ines, "förslag svar 1 avstår")).toContain("Noterat för MISO: avstår");
    expect(await shown()).toContain("Cilla (ersättare: Ines)");
    t.now = new Date("2026-12-01T08:00:00Z");
    expect(await t.type(ines, "förslag svar 1 står bakom")).toContain("inte med i gruppen än");
    t.now = morning;
    expect(await t.type(people.cilla, "ersättare avsluta")).toContain("avslutat");
    expect(await t.type(ines, "förslag svar 1 står bakom")).toContain("inte med i gruppen än");
  });

  test("always has an administrator", async () => {
    expect(await t.type(people.alva, "ja lämna gruppen")).toContain("minst en administratör");
    expect(await t.type(people.alva, "ja ta bort roll Alva administratör")).toContain("minst en administratör");
    await t.type(people.alva, "ge roll Bosse administratör");
    const left = await Promise.all([
      t.type(people.alva, "ja lämna gruppen"),
      t.type(people.bosse, "ja ta bort roll Bosse administratör"),
    ]);
    expect(left.filter((text) => text.includes("minst en administratör"))).toHaveLength(1);
    expect(await t.database.client.member.count({ where: { roles: { has: "administrator" } } })).toBe(1);
  });
});

describe.each(oneDatabase)("A group's setup, on $name", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
  });
  afterAll(() => t.close());

  test("is changed in a form that shows what holds now, by an administrator", async () => {
    expect(await t.type(people.cilla, "inställningar")).toContain("en administratör");
    const form = formOf(await t.ask(people.alva, { words: "inställningar" }));
    const now = Object.fromEntries(form.fields.map(({ name, value }) => [name, value]));
    expect(now).toMatchObject({
      name: "Samverkansgruppen",
      effect: "mandate",
      methods: "consensus",
      noticeDays: 7,
      numbering: "year",
    });
    const changed = {
      ...now,
      effect: "ask",
      methods: "vote",
      noticeDays: "14",
      registrar: "registrator@malmo.example",
    };
    expect(textOf(await t.fill(people.alva, { kind: "form", form }, changed))).toContain("Sparat");
    expect(await t.type(people.bosse, "beslut bekräfta att måla hallen verkan=mandat metod=omröstning")).toContain(
      "Beslut 1/2026",
    );
    expect(
      formOf(await t.ask(people.alva, { words: "inställningar" })).fields.find(({ name }) => name === "registrar")
        ?.value,
    ).toBe("registrator@malmo.example");
  });

  test("takes in parties, renames them with the date, and lets them go; what is decided keeps its names", async () => {
    expect(await t.type(people.alva, "ja part ny Kulturföreningarna")).toContain("är nu part");
    for (const same of ["MISO", "miso", '"  Miso "'])
      expect(await t.type(people.alva, `part ny ${same}`)).toContain("finns redan");
    expect(await t.type(people.alva, "part byt namn HISO miso")).toContain("finns redan");
    expect(await t.type(people.alva, "part byt namn HISO hiso")).toContain("heter nu hiso");
    expect(await t.type(people.alva, "part byt namn hiso HISO")).toContain("heter nu HISO");
    await t.type(people.cilla, "beslut reservation 1 för dyrt");
    expect(await t.type(people.alva, "part byt namn MISO Malmös idrottsföreningar")).toContain(
      "heter nu Malmös idrottsföreningar",
    );
    expect(plain(cardOf(await t.ask(people.alva, { words: "visa 1" })))).toContain("Reservation: MISO (Cilla)");
    expect(await t.database.client.partyName.findFirstOrThrow({ where: { name: "MISO" } })).toMatchObject({
      validTo: "2026-11-24",
    });
    expect(await t.type(people.alva, "ja part avsluta HISO")).toContain("inte längre part");
    await t.type(people.cilla, "förslag köpa nät");
    expect(await t.type(people.dragan, "förslag svar 1 avstår")).toContain("inte längre med i Samverkansgruppen");
  });
});

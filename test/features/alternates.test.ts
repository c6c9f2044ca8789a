import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { oneDatabase } from "../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../support/house.ts";
import { person } from "../support/people.ts";

describe.each(oneDatabase)("An alternate, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
    await t.type(person("Fia"), "jag företräder MISO");
    await t.type(people.alva, "bekräfta medlem Fia");
  });
  afterAll(() => t.close());

  test("stands in for people of one party only, also for later days", async () => {
    expect(await t.type(people.cilla, "ersättare @Esra från=2026-12-10 till=2026-12-20")).toContain(
      "svarar för parten",
    );
    expect(await t.type(people.dragan, "ersättare @Esra")).toBe(
      "Den personen är redan ersättare för någon som företräder MISO, och kan bara svara för en part. Välj någon annan.",
    );
    expect(await t.type(person("Fia"), "ersättare @Esra")).toContain("svarar för parten");
    await t.type(people.dragan, "förslag köpa nät");
    expect(await t.type(people.esra, "förslag svar 1 avstår")).toContain("Noterat för MISO");
  });

  test("is free for another party when both appointments have ended", async () => {
    await t.type(people.cilla, "ersättare avsluta");
    await t.type(person("Fia"), "ersättare avsluta");
    expect(await t.type(people.dragan, "ersättare @Esra")).toContain("svarar för parten");
    expect(await t.type(people.esra, "förslag svar 1 står bakom")).toContain("Noterat för HISO");
  });

  test("who has begun is not lost to days that have been: those are refused in words", async () => {
    for (const days of ["från=2020-01-01 till=2020-02-01", "från=2020-01-01", "till=2020-02-01"])
      expect(await t.type(people.dragan, `ersättare @Gun ${days}`), days).toContain("Den dagen har redan varit.");
    expect(await t.type(people.esra, "förslag svar 1 avstår")).toContain("Noterat för HISO");
  });

  test("who is appointed late in the evening, for that day alone, is told so", async () => {
    const before = t.now;
    t.now = new Date("2026-11-24T22:30:00Z");
    expect(await t.type(people.cilla, "ersättare @Hugo till=2026-11-24")).toContain("svarar för parten");
    await t.deliver();
    expect(t.chat.read("hugo").join()).toContain("ersättare");
    await t.type(people.cilla, "ersättare avsluta");
    t.now = before;
  });

  test("who is replaced or dismissed is told so, but not who is only given other days", async () => {
    const ended = async (who: string) => {
      await t.deliver();
      return t.chat.read(who).filter((text) => text.includes("Du är inte längre ersättare för Dragan.")).length;
    };
    await t.type(people.dragan, "ersättare @Esra till=2026-12-24");
    expect(await ended("esra")).toBe(0);
    await t.type(people.dragan, "ersättare @Moa");
    expect([await ended("esra"), await ended("moa")]).toEqual([1, 0]);
    await t.type(people.dragan, "ersättare avsluta");
    expect(await ended("moa")).toBe(1);
    await t.type(people.dragan, "ersättare @Esra");
  });

  test("who comes to represent a party themself stands in for nobody, and whoever had appointed them is told", async () => {
    await t.type(people.esra, "jag företräder MIP");
    await t.type(people.bosse, "bekräfta medlem Esra");
    expect(await t.type(people.esra, "förslag svar 1 avstår")).toContain("Noterat för MIP");
    await t.deliver();
    expect(t.chat.read("dragan").at(-1)).toContain("Esra företräder nu själv en part");
    expect(await t.type(people.dragan, "ersättare @Esra")).toContain("Esra företräder redan en part");
  });

  test("stands in for nobody who has become an observer, or answers for another party", async () => {
    await t.type(people.cilla, "ersättare @Gun");
    await t.type(people.dragan, "ersättare @Hugo");
    await t.type(people.alva, "ge roll Cilla observatör");
    await t.type(people.dragan, "jag företräder MIP");
    await t.type(people.bosse, "bekräfta medlem Dragan");
    for (const name of ["Gun", "Hugo"])
      expect(await t.type(person(name), "förslag svar 1 avstår")).toContain("inte med i gruppen än");
    await t.deliver();
    for (const name of ["gun", "hugo"]) expect(t.chat.read(name).at(-1)).toContain("Du är inte längre ersättare för");
  });

  test("does not follow an administrator who goes over to a party that nobody represented", async () => {
    await t.type(people.alva, "ersättare @Ines");
    await t.type(people.alva, "jag företräder MISO");
    await t.type(people.alva, "ja part ny Kulturföreningarna");
    expect(await t.type(people.alva, "jag företräder Kulturföreningarna")).toContain(
      "Du företräder Kulturföreningarna",
    );
    expect(await t.type(person("Ines"), "förslag svar 1 avstår")).toContain("inte med i gruppen än");
    await t.deliver();
    expect(t.chat.read("ines").at(-1)).toContain("Du är inte längre ersättare för Alva");
    expect(t.chat.card("fia", "Ny representant: Alva")).toMatchObject({ status: "Klart", buttons: [] });
    expect(t.logged).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabases } from "../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../support/house.ts";
import { person } from "../support/people.ts";

const codeIn = (text: string) => /koppla (?<code>[0-9A-Z-]+)”/u.exec(text)?.groups?.["code"] ?? "";

describe.each(testDatabases)("Linking an account, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
  });
  afterAll(() => t.close());

  test("a person is the same on another platform, by a code that only they have seen", async () => {
    const code = codeIn(await t.type(people.cilla, "koppla mig", { channel: null }));
    const cillaElsewhere = { platform: "other", team: "t9", user: "77", name: "C" };
    expect(await t.type(cillaElsewhere, `koppla ${code}`, { channel: null })).toContain("Jag vet nu att det är du");
    await t.type(people.dragan, "förslag öppna hallen");
    expect(await t.type(cillaElsewhere, "förslag svar 1 står bakom", { channel: null })).toContain("Noterat för MISO");
    expect(await t.type(people.esra, `koppla ${code}`, { channel: null })).toContain("stämmer inte");
    expect(await t.type(cillaElsewhere, "koppla bort mig", { channel: null })).toContain("bortkopplat");
    expect(await t.type(cillaElsewhere, "förslag svar 1 avstår", { channel: null })).toContain(
      "inte med i någon grupp",
    );
    expect(await t.type(people.cilla, "koppla bort mig")).toContain("enda konto");
  });

  test("an account that is in the group as someone else is not taken over", async () => {
    const code = codeIn(await t.type(people.cilla, "koppla mig", { channel: null }));
    expect(await t.type(people.dragan, `koppla ${code}`, { channel: null })).toContain("redan med");
  });

  test("an account that only waited brings along what it stands in for and what it has asked", async () => {
    const ines = person("Ines");
    await t.type(people.cilla, "ersättare @Ines från=2026-12-10");
    await t.type(people.dragan, "förslag köpa nät");
    const codeForChannel = codeIn(await t.type(people.alva, "koppla"));
    await t.type(ines, `koppla ${codeForChannel} ja`, { channel: "c9" });
    await t.type(people.alva, "bjud in @Gun roll=observatör");
    await t.type(person("Gun"), "ta uppdraget");
    const code = codeIn(await t.type(person("Gun"), "koppla mig", { channel: null }));
    expect(await t.type(ines, `koppla ${code}`, { channel: null })).toContain("Jag vet nu att det är du");
    const gun = await t.database.client.member.findFirstOrThrow({ where: { name: "Gun" } });
    expect(await t.database.client.linkRequest.findMany()).toMatchObject([{ memberId: gun.id }]);
    expect(await t.database.client.alternate.findMany()).toMatchObject([{ alternateId: gun.id }]);
    expect(t.logged).toEqual([]);
  });

  test("an account that is to stand in for one party is not linked to someone who answers for another", async () => {
    await t.type(people.cilla, "ersättare @Joel från=2026-12-10");
    const code = codeIn(await t.type(people.dragan, "koppla mig", { channel: null }));
    expect(await t.type(person("Joel"), `koppla ${code}`, { channel: null })).toContain("ersättare för en annan part");
  });

  test("an account of someone who has left stays theirs, also where it is one of several", async () => {
    const other = { platform: "other", team: "t9", user: "88", name: "H" };
    await t.type(people.alva, "bjud in @Hugo part=HISO");
    await t.type(person("Hugo"), "ta uppdraget");
    const own = codeIn(await t.type(person("Hugo"), "koppla mig", { channel: null }));
    await t.type(other, `koppla ${own}`, { channel: null });
    await t.type(other, "förslag svar 1 avstår", { channel: null });
    await t.type(person("Hugo"), "lämna gruppen");
    const code = codeIn(await t.type(people.dragan, "koppla mig", { channel: null }));
    for (const account of [other, person("Hugo")])
      expect(await t.type(account, `koppla ${code}`, { channel: null })).toContain(
        "Det här kontot har redan varit med i gruppen, och det som antecknats om det ändras inte.",
      );
    await t.type(people.alva, "glöm medlem Hugo");
    expect(await t.type(people.alva, "ja glöm medlem Hugo")).toContain("Klart");
    expect(await t.type(other, `koppla ${code}`, { channel: null })).toContain("Jag vet nu att det är du");
    expect(t.logged).toEqual([]);
  });

  test("a code of someone who has left is refused in words, for a channel and for an account", async () => {
    await t.type(people.alva, "ge roll Cilla administratör");
    const forChannel = codeIn(await t.type(people.cilla, "koppla"));
    const forAccount = codeIn(await t.type(people.cilla, "koppla mig", { channel: null }));
    await t.type(people.cilla, "lämna gruppen");
    for (const code of [forChannel, forAccount])
      expect(await t.type(person("Kim"), `koppla ${code}`, { channel: "c5" })).toContain(
        "den som gjorde den är inte med i gruppen nu",
      );
    expect(t.logged).toEqual([]);
  });

  test("three wrong codes are the most, also by someone in no group who tries many at once", async () => {
    const lova = person("Lova");
    const codes = Array.from({ length: 8 }, (_, i) => `AAAA-000${i}`);
    const answers = await Promise.all(codes.map((code) => t.type(lova, `koppla ${code}`, { channel: null })));
    for (const code of codes) answers.push(await t.type(lova, `koppla ${code}`, { channel: null }));
    expect(answers.filter((text) => text.includes("Koden stämmer inte"))).toHaveLength(3);
    expect(answers.at(-1)).toContain("Det blev för många försök");
  });
});

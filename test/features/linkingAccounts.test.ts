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
    await t.type(people.cilla, "ersättare @Ines");
    await t.type(people.dragan, "förslag köpa nät");
    const codeForChannel = codeIn(await t.type(people.alva, "koppla"));
    await t.type(ines, `koppla ${codeForChannel} ja`, { channel: "c9" });
    await t.type(person("Gun"), "jag företräder MIP");
    await t.type(people.alva, "bekräfta medlem Gun");
    const code = codeIn(await t.type(person("Gun"), "koppla mig", { channel: null }));
    expect(await t.type(ines, `koppla ${code}`, { channel: null })).toContain("Jag vet nu att det är du");
    const gun = await t.database.client.member.findFirstOrThrow({ where: { name: "Gun" } });
    expect(await t.database.client.linkRequest.findMany()).toMatchObject([{ memberId: gun.id }]);
    expect(await t.database.client.alternate.findMany()).toMatchObject([{ alternateId: gun.id }]);
    expect(t.logged).toEqual([]);
  });
});

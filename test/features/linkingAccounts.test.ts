import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { pageAccount } from "../../src/core/page.ts";
import { oneDatabase } from "../support/database.ts";
import { morning, openGroup, openTestHouse, type TestHouse, textOf } from "../support/house.ts";
import { person } from "../support/people.ts";

const codeIn = (text: string) => /koppla (?<code>[0-9A-Z-]+)”/u.exec(text)?.groups?.["code"] ?? "";

describe.each(oneDatabase)("Linking an account, on $name,", ({ open }) => {
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

  test("what is over stands in nobody's way: neither one's own appointment, nor the other's", async () => {
    await t.type(people.alva, "bjud in @Nils roll=observatör");
    await t.type(person("Nils"), "ta uppdraget");
    await t.type(people.cilla, "ersättare @Nils till=2026-11-24");
    t.now = new Date("2026-11-26T09:00:00Z");
    await t.type(people.bosse, "ersättare @Olle från=2026-12-10");
    const code = codeIn(await t.type(person("Nils"), "koppla mig", { channel: null }));
    expect(await t.type(person("Olle"), `koppla ${code}`, { channel: null })).toContain("Jag vet nu att det är du");
    t.now = morning;
  });

  test("an account of someone who has left stays theirs, also where it is one of several", async () => {
    const other = { platform: "other", team: "t9", user: "88", name: "H" };
    await t.type(people.alva, "bjud in @Hugo part=HISO");
    await t.type(person("Hugo"), "ta uppdraget");
    const own = codeIn(await t.type(person("Hugo"), "koppla mig", { channel: null }));
    await t.type(other, `koppla ${own}`, { channel: null });
    await t.type(other, "förslag svar 1 avstår", { channel: null });
    await t.type(person("Hugo"), "ja lämna gruppen");
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
    await t.type(people.cilla, "ja lämna gruppen");
    for (const code of [forChannel, forAccount])
      expect(await t.type(person("Kim"), `koppla ${code}`, { channel: "c5" })).toContain(
        "den som gjorde den är inte med i gruppen nu",
      );
    expect(t.logged).toEqual([]);
  });

  test("an account of someone who asks to come back stays theirs", async () => {
    expect(await t.type(people.cilla, "jag företräder MISO")).toContain("Jag har frågat MISO");
    const code = codeIn(await t.type(people.dragan, "koppla mig", { channel: null }));
    expect(await t.type(people.cilla, `koppla ${code}`, { channel: null })).toContain("har redan varit med i gruppen");
    expect(await t.database.client.member.count({ where: { name: "Cilla" } })).toBe(1);
  });

  test("an account that has stood in for someone stays theirs, whether it was dismissed or someone else took over", async () => {
    for (const [name, ending] of [
      ["Esra", "ersättare avsluta"],
      ["Kaj", "ersättare @Lova"],
    ] as const) {
      await t.type(people.dragan, `ersättare @${name}`);
      expect(await t.type(person(name), "förslag svar 2 avstår")).toContain("Noterat för HISO");
      await t.type(people.dragan, ending);
      const code = codeIn(await t.type(people.dragan, "koppla mig", { channel: null }));
      expect(await t.type(person(name), `koppla ${code}`, { channel: null })).toContain(
        "har redan varit med i gruppen",
      );
    }
    const answered = await t.database.client.stance.findMany({ select: { memberId: true } });
    const known = await t.database.client.member.count({ where: { id: { in: answered.map((one) => one.memberId) } } });
    expect(known).toBe(new Set(answered.map((one) => one.memberId)).size);
  });

  test("an account whose appointment ended before it began is free, also when the day has come", async () => {
    await t.type(people.dragan, "ersättare @Max från=2026-12-10");
    await t.type(people.dragan, "ersättare avsluta");
    t.now = new Date("2026-12-11T09:00:00Z");
    const code = codeIn(await t.type(people.bosse, "koppla mig", { channel: null }));
    expect(await t.type(person("Max"), `koppla ${code}`, { channel: null })).toContain("Jag vet nu att det är du");
    t.now = morning;
    expect(t.logged).toEqual([]);
  });

  test("a member hears on the account they had of one that became theirs, and can unlink it, but not the other way", async () => {
    const { bosse } = people;
    const thief = { platform: "other", team: "t9", user: "99", name: "B" };
    const code = codeIn(await t.type(bosse, "koppla mig", { channel: null }));
    await t.type(thief, `koppla ${code}`, { channel: null });
    await t.deliver();
    const card = t.chat.card("bosse", "Ett nytt konto är kopplat till dig")!;
    expect(await t.type(thief, "koppla bort nya kontot", { channel: null })).toContain("Inget konto");
    expect(textOf(await t.press(bosse, card, "Koppla bort kontot"))).toContain("Kontot är bortkopplat");
    expect(await t.type(thief, "gruppen", { channel: null })).toContain("inte med i någon grupp");
    expect(textOf(await t.press(bosse, card, "Koppla bort kontot"))).toContain("Inget konto");
  });

  test("a borrowed browser gives no code, and a code that was asked for is void once one has signed out everywhere", async () => {
    const { bosse } = people;
    const { id: member, groupId: group } = await t.database.client.member.findFirstOrThrow({
      where: { name: "Bosse" },
    });
    const page = pageAccount(group, member);
    const account = { id: randomUUID(), groupId: group, memberId: member, reachable: false };
    await t.database.client.account.create({ data: { ...account, ...page } });
    await t.told();
    expect(textOf(await t.ask(page, { words: "koppla mig" }, { group }))).toContain("Koden kan du bara få i chatten");
    const code = codeIn(await t.type(bosse, "koppla mig", { channel: null }));
    expect(await t.type(bosse, "webb logga ut alla", { channel: null })).toContain("koder som du inte har använt");
    const other = { platform: "other", team: "t9", user: "98", name: "B" };
    expect(await t.type(other, `koppla ${code}`, { channel: null })).toContain("stämmer inte");
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

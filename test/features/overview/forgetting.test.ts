import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkChains } from "../../../src/adapters/store/audit.ts";
import { plain } from "../../../src/core/card.ts";
import { oneDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";
import { person } from "../../support/people.ts";

describe.each(oneDatabase)("Forgetting a member who has left, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  const { esra, gun } = { esra: person("Esra"), gun: person("Gun") };
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
    const { alva, bosse, cilla } = people;
    await t.type(esra, "jag företräder MISO");
    await t.type(cilla, "bekräfta medlem Esra");
    await t.type(esra, "ersättare @Gun till=2026-12-24");
    await t.type(bosse, "beslut bekräfta att köpa bollar");
    await t.type(esra, "beslut reservation 1 För dyrt");
    await t.type(esra, "förslag köpa nät");
    await t.type(esra, "förslag svar 1 står bakom");
    await t.type(alva, "ge roll Esra ordförande");
    const { addresses } = t.house.toolsFor("test");
    await addresses.remember("t1", "esra", { through: "esra" });
    await addresses.remember("t1", "esra/chat", { conversation: "a:1" });
    await addresses.remember("t1", "29:1", { known: "esra" });
    await addresses.remember("t1", "gun", { through: "t1" });
    await t.deliver();
  });
  afterAll(() => t.close());

  /** Everything that shows in the chat just now, but for the conversation of the one who is forgotten. */
  async function shown(): Promise<string> {
    await t.deliver();
    const { messages } = t.chat;
    const where = [...new Set(messages.map((message) => message.where))].filter((one) => one !== "esra");
    return where.flatMap((one) => t.chat.read(one)).join("\n");
  }
  const forgetting = async (who = people.alva, name = "Esra") => await t.ask(who, { words: `glöm medlem ${name}` });

  test("is refused while the person is in the group, and says what to do", async () => {
    expect(textOf(await forgetting())).toBe(
      "Esra är med i gruppen. Skriv ”ta bort medlem Esra” först, om personen har slutat.",
    );
    expect(await t.type(people.alva, "ja glöm medlem Esra")).toContain("är med i gruppen");
    expect(await t.type(people.alva, "glöm medlem Ingen")).toContain("Jag hittar ingen tidigare medlem");
  });

  test("is for administrators alone", async () => {
    await t.type(people.cilla, "ja ta bort medlem Esra");
    expect(textOf(await forgetting(people.bosse))).toContain("Det här kan bara en administratör göra");
    expect(await t.type(people.bosse, "ja glöm medlem Esra")).toContain("Det här kan bara en administratör göra");
  });

  test("first tells what goes and what stays, and changes nothing", async () => {
    expect(await shown()).toContain("Esra");
    const card = cardOf(await forgetting());
    expect(plain(card)).toBe(
      [
        "Glöm Esra? (Inget är ändrat än)",
        "Det här ändras och går inte att ångra:",
        "– Namnet tas bort ur gruppens kort och listor. Där står ”Tidigare ledamot”.",
        "– Kontona tas bort. Kommer personen tillbaka är det som en ny medlem.",
        "Det här står kvar:",
        "– Beslut, reservationer och annat som är antecknat, med namnen från sin tid. De kan vara allmänna handlingar och får då inte raderas.",
        "– Granskningskedjan, som inte har något namn.",
        "Vill du inte, behöver du inte göra något.",
      ].join("\n"),
    );
    expect(await t.database.client.member.count({ where: { name: "Esra" } })).toBe(1);
  });

  test("takes the name out of every live card, notice, list and seat", async () => {
    expect(t.chat.read("cilla").join("\n")).toContain("Esra vill företräda MISO. Stämmer det?");
    expect(t.chat.read("gun").join("\n")).toContain("Du är ersättare för Esra");
    const reply = await t.press(people.alva, cardOf(await forgetting()), "Glöm Esra");
    expect(textOf(reply)).toMatch(/^Klart\. Namnet är borta/u);
    const live = (await shown()).replace("Reservation: MISO (Esra) – För dyrt", "");
    expect(live).not.toContain("Esra");
    expect(live).toContain("Tidigare ledamot");
    for (const who of [people.alva, people.bosse, people.cilla, gun]) {
      for (const words of ["gruppen", "hem", "nytt", "förslag visa 1"]) {
        const reply = await t.ask(who, { words });
        expect(reply.kind === "said" && reply.card ? plain(reply.card) : textOf(reply)).not.toContain("Esra");
      }
    }
    expect(await t.type(esra, "beslut lista")).toContain("inte med i gruppen");
    expect(t.logged).toEqual([]);
  });

  test("leaves no name and no account in the tables of members, accounts and notices", async () => {
    const { client } = t.database;
    const rows = [
      await client.member.findMany(),
      await client.account.findMany(),
      await client.linkCode.findMany(),
      await client.post.findMany({ select: { say: true } }),
      await client.linkRequest.findMany(),
      await client.keptCall.findMany({ select: { account: true } }),
      await client.address.findMany(),
    ];
    expect(JSON.stringify(rows)).not.toMatch(/esra/iu);
    expect(await client.address.findMany()).toMatchObject([{ id: "gun" }]);
  });

  test("leaves the record as it was, and the audit chain whole", async () => {
    const decision = plain(cardOf(await t.ask(people.cilla, { words: "visa 1" })));
    expect(decision).toContain("Reservation: MISO (Esra) – För dyrt");
    await t.deliver();
    expect(plain(t.chat.card("c1", "Beslut 1/2026") ?? { title: "", blocks: [], buttons: [] })).toContain("Esra");
    expect(await t.database.client.stance.count()).toBe(1);
    for await (const check of checkChains(t.database.client)) expect(check.brokenAt).toBeUndefined();
  });

  test("shows in no new file of anyone's", async () => {
    for (const who of [people.alva, people.bosse, people.cilla]) {
      const reply = await t.ask(who, { words: "personuppgifter" });
      const secret = reply.kind === "said" ? (reply.file?.secret ?? "") : "";
      const kept = await t.house.toolsFor("test").files.read(secret);
      expect(new TextDecoder().decode(kept?.bytes)).not.toContain("Esra");
    }
  });

  test("is done once: nobody of that name is found any more, and whoever comes back is new", async () => {
    expect(textOf(await forgetting())).toContain("Jag hittar ingen tidigare medlem");
    expect(textOf(await forgetting(people.alva, "Tidigare ledamot"))).toContain("Jag hittar ingen tidigare medlem");
    await t.type(esra, "jag företräder MIP");
    expect(await t.type(people.bosse, "bekräfta medlem Esra")).toContain("bekräftad");
    expect(await t.database.client.member.count({ where: { name: "Esra" } })).toBe(1);
    expect(await t.database.client.member.count({ where: { name: "Tidigare ledamot" } })).toBe(1);
  });

  test("can be reached again where they come back", async () => {
    const { addresses } = t.house.toolsFor("test");
    await addresses.remember("t1", "esra", { through: "esra" });
    expect(await addresses.find("t1", "esra")).toEqual({ through: "esra" });
    expect(await t.database.client.address.count({ where: { id: "esra" } })).toBe(1);
  });

  test("leaves how they are reached where another group needs it", async () => {
    const [fia, kim] = [person("Fia"), person("Kim")];
    await t.type(kim, 'starta namn=Andra parter="Ett; Två" ordförande=@Kim', { channel: "other" });
    await t.type(fia, "jag företräder Ett", { channel: "other" });
    await t.type(fia, "jag företräder MIP");
    await t.house.toolsFor("test").addresses.remember("t1", "fia", { through: "t1" });
    await t.type(people.alva, "ja ta bort medlem Fia");
    expect(await t.type(people.alva, "ja glöm medlem Fia")).toMatch(/^Klart/u);
    expect(await t.database.client.address.count({ where: { id: "fia" } })).toBe(1);
    await t.type(kim, "ja ta bort medlem Fia", { channel: "other" });
    expect(await t.type(kim, "ja glöm medlem Fia", { channel: "other" })).toMatch(/^Klart/u);
    expect(await t.database.client.address.count({ where: { id: "fia" } })).toBe(0);
  });

  test("lets one choose between two of the same name", async () => {
    for (const [day, user] of [
      ["2026-11-25", "hugo1"],
      ["2026-11-26", "hugo2"],
    ] as const) {
      t.now = new Date(`${day}T09:00:00Z`);
      const hugo = { ...person("Hugo"), user };
      await t.type(hugo, "jag företräder MIP");
      await t.type(people.bosse, "bekräfta medlem Hugo");
      await t.type(hugo, "ja lämna gruppen");
    }
    expect(await t.type(people.alva, "ja glöm medlem Hugo")).toContain("Flera tidigare medlemmar heter så");
    const choice = cardOf(await forgetting(people.alva, "hugo"));
    const preview = await t.press(people.alva, choice, "Hugo, lämnade torsdag den 26 november 2026");
    await t.press(people.alva, cardOf(preview), "Glöm Hugo");
    expect(await t.database.client.account.findMany({ where: { user: { startsWith: "hugo" } } })).toMatchObject([
      { user: "hugo1" },
    ]);
    expect(await t.type(people.alva, "ja glöm medlem Hugo")).toMatch(/^Klart/u);
  });
});

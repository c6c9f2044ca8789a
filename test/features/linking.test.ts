import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Account } from "../../src/core/ask.ts";
import { type Card, plain } from "../../src/core/card.ts";
import type { Reply } from "../../src/core/reply.ts";
import { oneDatabase } from "../support/database.ts";
import { buttonOf, cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../support/house.ts";
import { person } from "../support/people.ts";

const codeIn = (text: string) => /koppla (?<code>[0-9A-Z-]+)”/u.exec(text)?.groups?.["code"] ?? "";

describe.each(oneDatabase)("Linking a channel, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
  });
  afterAll(() => t.close());

  /** Alva makes a code, and someone types it in a channel and presses on. */
  async function ask(who: Account, channel: string, name?: string): Promise<Reply> {
    const made = await t.type(people.alva, "koppla");
    const code = codeIn(made);
    expect(made).toContain(`i Slack ”/samsprak koppla ${code}”, i Teams ”@Samspråk koppla ${code}”`);
    const place = { platform: "test", team: "t1", channel, names: { team: "Akersta", channel: name } };
    const question = await t.ask(who, { words: `koppla ${code}` }, { place });
    expect(textOf(question)).toContain("Det staden skriver här kan räknas som expedierat.");
    return await t.press(who, cardOf(question), "Koppla kanalen", { place });
  }
  /** The question as it now is in Alva's own conversation. */
  async function question(title: string): Promise<Card | undefined> {
    await t.deliver();
    return t.chat.card("alva", title);
  }
  const linked = (channel: string) => t.database.client.channel.count({ where: { channel } });

  test("needs an administrator there too: else it waits for one, who is told person, organisation and channel", async () => {
    expect(textOf(await ask(people.esra, "c2", "halltider"))).toContain("Jag har frågat gruppens administratörer.");
    expect(await linked("c2")).toBe(0);
    const card = await question("Koppla kanalen halltider?");
    expect(plain(card as Card)).toBe(
      [
        "Koppla kanalen halltider? (Väntar på besked)",
        "Den som frågar: Esra, företräder ingen part än",
        "Organisation: Akersta",
        "Kanal: halltider",
        "Chattprogram: test",
        "Gruppens beslut kommer att synas där, och alla i den kanalen kan läsa dem. Det staden skriver där kan räknas som expedierat.",
        "Känner du inte igen personen eller kanalen, tryck på ”Neka” och gör en ny kod.",
      ].join("\n"),
    );
    expect(t.chat.read("alva").at(-1)).toContain("Esra vill koppla kanalen halltider till gruppen. Stämmer det?");
    expect(buttonOf(card, "Koppla kanalen").about).toBe("Esra, Akersta, halltider");
    expect(t.chat.card("c2", "Samverkansgruppen")).toBeUndefined();
  });

  test("shows the group there once an administrator has said yes, and tells who asked", async () => {
    const card = await question("Koppla kanalen halltider?");
    const say = textOf(await t.press(people.alva, card, "Koppla kanalen", { channel: null }));
    expect(say).toBe("Kanalen halltider är kopplad. Besluten syns nu där också.");
    await t.deliver();
    expect(t.chat.card("c2", "Samverkansgruppen")).toBeDefined();
    expect(t.chat.read("esra").at(-1)).toContain("Kanalen är kopplad till Samverkansgruppen.");
    const settled = await question("Koppla kanalen halltider?");
    expect(settled).toMatchObject({ status: "Kopplad", buttons: [] });
    expect(await t.type(people.esra, "förslag köpa nät", { channel: "c2" })).not.toContain("Förslag 1");
  });

  test("is confirmed by administrators alone, once, and by typing too", async () => {
    await ask(people.dragan, "c3", "bollar");
    for (const who of [people.dragan, people.bosse, people.esra]) {
      expect(await t.type(who, "koppla bekräfta Dragan")).not.toContain("är kopplad");
    }
    expect(await linked("c3")).toBe(0);
    expect(await t.type(people.alva, "koppla bekräfta Dragan")).toContain("Kanalen bollar är kopplad");
    expect(await t.type(people.alva, "koppla bekräfta Dragan")).toContain("Ingen kanal med det namnet väntar");
    expect(await question("Koppla kanalen bollar?")).toMatchObject({ status: "Kopplad", buttons: [] });
    expect(await linked("c3")).toBe(1);
  });

  test("is refused with a word to who asked, and nothing shows there", async () => {
    await ask(people.esra, "c4", "okänd");
    expect(await t.type(people.alva, "koppla neka okänd")).toContain("Kanalen okänd är inte kopplad.");
    expect(await question("Koppla kanalen okänd?")).toMatchObject({ status: "Nekad", buttons: [] });
    expect(t.chat.read("esra").at(-1)).toContain("sagt nej till att koppla kanalen");
    expect(await linked("c4")).toBe(0);
  });

  test("asks which, where several wait; an old question can no longer be answered, and says what to do", async () => {
    await ask(people.esra, "c5", "a");
    await ask(person("Fia"), "c6", "b");
    expect(await t.type(people.alva, "koppla bekräfta")).toContain("Flera kanaler väntar på besked");
    expect(await t.type(people.alva, "koppla neka #a")).toContain("Kanalen a är inte kopplad");
    const card = await question("Koppla kanalen b?");
    const now = t.now;
    t.now = new Date(now.getTime() + 8 * 86_400_000);
    const late = await t.press(people.alva, card, "Koppla kanalen", { channel: null });
    expect(textOf(late)).toContain("Skriv ”koppla” för att få en kod");
    expect(await question("Koppla kanalen b?")).toMatchObject({ status: "För gammal", buttons: [] });
    t.now = now;
    expect(await linked("c6")).toBe(0);
  });

  test("waits for nobody where an administrator uses the code", async () => {
    expect(textOf(await ask(people.alva, "c7", "egen"))).toContain("Kanalen är kopplad till Samverkansgruppen.");
    await t.deliver();
    expect(t.chat.card("c7", "Samverkansgruppen")).toBeDefined();
  });

  test("does not take a channel in which another group was started meanwhile", async () => {
    await ask(people.esra, "c8", "kapplöpning");
    const start = 'starta namn=Andra parter="Ett; Två" ordförande=@Fia';
    expect(await t.type(person("Fia"), start, { channel: "c8" })).toContain("är startad");
    expect(await t.type(people.alva, "koppla bekräfta Esra")).toContain("hör redan till en grupp");
    expect(await linked("c8")).toBe(1);
    expect(await t.type(people.alva, "koppla neka Esra")).toContain("inte kopplad");
  });

  test("with two who use one code at once, only one is heard", async () => {
    const made = await t.type(people.alva, "koppla");
    const code = codeIn(made);
    expect(made).toContain(`i Slack ”/samsprak koppla ${code}”, i Teams ”@Samspråk koppla ${code}”`);
    const answers = await Promise.all(
      ["hugo", "ines"].map((name, i) => t.type(person(name), `koppla ${code} ja`, { channel: `d${i}` })),
    );
    expect(answers.filter((text) => text.includes("Jag har frågat"))).toHaveLength(1);
    expect(answers.filter((text) => text.includes("Koden stämmer inte"))).toHaveLength(1);
    expect(await t.type(people.alva, `koppla neka ${answers[0]?.includes("Jag har") ? "hugo" : "ines"}`)).toContain(
      "inte",
    );
  });

  test("two administrators who answer at once give one answer", async () => {
    await ask(people.esra, "c9", "dubbel");
    await t.type(people.alva, "ge roll Bosse administratör");
    const answers = await Promise.all([
      t.type(people.alva, "koppla bekräfta dubbel", { channel: null }),
      t.type(people.bosse, "koppla neka dubbel"),
    ]);
    expect(answers.filter((text) => text.includes("Ingen kanal med det namnet väntar"))).toHaveLength(1);
    const [request] = await t.database.client.linkRequest.findMany({ where: { channel: "c9" } });
    expect(await linked("c9")).toBe(request?.state === "linked" ? 1 : 0);
    expect(t.logged).toEqual([]);
  });

  test("the question links the channel where it was asked, also where it is answered elsewhere, and only its asker can", async () => {
    const made = await t.type(people.alva, "koppla");
    const code = codeIn(made);
    expect(made).toContain(`i Slack ”/samsprak koppla ${code}”, i Teams ”@Samspråk koppla ${code}”`);
    const question = cardOf(await t.ask(people.esra, { words: `koppla ${code}` }, { channel: "c33" }));
    expect(textOf(await t.press(people.cilla, question, "Koppla kanalen", { channel: "c4" }))).toContain("gammalt");
    expect(textOf(await t.press(people.esra, question, "Koppla kanalen", { channel: null }))).toContain(
      "Jag har frågat",
    );
    expect(await t.type(people.alva, "koppla bekräfta Esra")).toContain("är kopplad");
    await t.deliver();
    expect(t.chat.card("c33", "Samverkansgruppen")).toBeDefined();
    expect(await t.type(people.alva, "ja koppla bort kanalen", { channel: "c33" })).toContain("bortkopplad");
  });

  test("is undone by an administrator, but never for the last channel", async () => {
    expect(await t.type(people.cilla, "koppla bort kanalen", { channel: "c2" })).toContain("en administratör");
    const question = cardOf(await t.ask(people.alva, { words: "koppla bort kanalen" }, { channel: "c2" }));
    expect(plain(question)).toContain("ja koppla bort kanalen");
    expect(await t.database.client.channel.count({ where: { channel: "c2" } })).toBe(1);
    expect(textOf(await t.press(people.alva, question, "Koppla bort", { channel: "c2" }))).toContain("bortkopplad");
    await t.type(people.bosse, "beslut bekräfta att måla hallen");
    await t.deliver();
    expect(t.chat.card("c1", "Beslut 1/2026")).toBeDefined();
    expect(t.chat.card("c2", "Beslut 1/2026")).toBeUndefined();
    await t.database.client.channel.deleteMany({ where: { channel: { not: "c1" } } });
    await t.told();
    expect(await t.type(people.alva, "koppla bort kanalen")).toContain("enda kanal");
  });
});

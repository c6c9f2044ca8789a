import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { meantBy } from "../../../src/features/agreements/rules/question.ts";
import { speaking } from "../../support/agreements.ts";
import { openTestDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";

test.each([
  ["1 § 5", "1", "5"],
  ["1/2026 §5", "1/2026", "5"],
  ["1 5", "1", "5"],
  ["ser § 6 ut så här?", undefined, "6"],
  ["ser § 6 ut så här i utkast 3/2026?", "3/2026", "6"],
  ["blev det så?", undefined, undefined],
])("”varför %s” means the agreement %s and its section %s", (question, number, clause) => {
  expect(meantBy(question)).toEqual({ number, clause });
});

describe("In the chat, a draft", () => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  const { say, shown } = speaking(() => t);
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    p = await openGroup(t);
    await say(p.cilla, "utkast ny iop Öppen hall");
    await say(p.cilla, "utkast dialog 1");
  });
  afterAll(() => t.close());

  test("answers a question about a section in the words that people use, with the decision behind it", async () => {
    await say(p.bosse, "beslut bekräfta att öppna tio hallar");
    await say(p.alva, "utkast ändra 1 § 5 inför=ja beslut=1/2026 Tio hallar.");
    const why = await shown(p.cilla, "Varför ser § 5 ut så här?");
    expect(why).toContain("Varför § 5 Mål ser ut som den gör");
    expect(why).toContain("öppna tio hallar");
    await say(p.cilla, "utkast ny avsikt Om mer");
    const asked = await t.ask(p.cilla, { words: "varför ser § 5 ut så här?" });
    expect(textOf(asked)).toContain("Vilket avtal menar du?");
    expect(cardOf(await t.press(p.cilla, cardOf(asked), "IOP-avtal 1/2026")).title).toContain("Mål");
  });

  test("shows each what they can do with it, and leads on from section to section", async () => {
    const labels = async (who: typeof p.alva, words: string) =>
      cardOf(await t.ask(who, { words })).buttons.map(({ label }) => label);
    expect(await labels(p.alva, "utkast visa 1")).toContain("Skicka på remiss");
    expect(await labels(p.cilla, "utkast visa 1")).not.toContain("Skicka på remiss");
    expect(await labels(p.cilla, "utkast visa 1 § 5")).toContain("Öppna §\u00a06");
    expect(await labels(p.cilla, "utkast visa 1 § 20")).not.toContain("Öppna §\u00a021");
  });

  test("points at words that may be worth another look", async () => {
    await say(p.alva, "utkast ändra 1 § 7 inför=ja Föreningen är utförare.");
    expect(await shown(p.cilla, "utkast visa 1 § 7")).toContain("Ordet ”utförare” hör hemma i en upphandling.");
  });

  test("lets nobody write over a fact that someone else has given without seeing it", async () => {
    await say(p.cilla, "utkast uppgift 1 purpose fler rör sig");
    const second = await t.ask(p.dragan, { words: "utkast uppgift 1 purpose färre sitter still" });
    expect(textOf(second)).toContain("är redan ifylld, av Cilla, MISO");
    expect(await shown(p.cilla, "utkast visa 1 § 4")).toContain("fler rör sig");
    await t.press(p.dragan, cardOf(second), "Ersätt uppgiften");
    expect(await shown(p.cilla, "utkast visa 1 § 4")).toContain("färre sitter still");
    const { version } = await t.database.client.agreement.findFirstOrThrow({ where: { number: 1 } });
    expect(await say(p.bosse, "utkast uppgift 1 purpose ersätter=2 något annat")).toContain(
      "är redan ifylld, av Dragan",
    );
    expect(await say(p.bosse, `utkast uppgift 1 purpose ersätter=${version} något annat`)).toContain("är ifylld");
  });

  test("is opened to the parties by whoever began it, or keeps drafts, alone", async () => {
    await say(p.cilla, "utkast ny plan Min egen");
    expect(await say(p.dragan, "utkast dialog 3")).toContain("den som började utkastet");
    expect(await say(p.cilla, "utkast dialog 3")).toContain("i dialog");
  });

  test("has sections that are longer than a chat's form changed on their page, and loses nothing that a form cut off", async () => {
    const long = Array.from({ length: 80 }, (_, i) => `Stycke ${i} om vad parterna gör tillsammans i hallarna.`).join(
      "\n\n",
    );
    const write = async (text: string) => {
      const input = { number: "1", clause: "8", text, take: true };
      return textOf(await t.ask(p.alva, { call: { command: "agreements.change", input } }));
    };
    expect(await write(long)).toContain("är ändrad");
    const card = cardOf(await t.ask(p.alva, { words: "utkast visa 1 § 8" }));
    expect(card.buttons.map(({ label }) => label)).not.toContain("Ändra texten");
    expect(await write(`${long.slice(0, 2999)}…`)).toContain("Formuläret har klippt av texten");
    const form = await t.press(p.alva, card, "Lägg till text");
    expect(textOf(await t.fill(p.alva, form, { text: "Och en sak till." }))).toContain("är sparad som förslag");
    const { text } = await t.database.client.agreementChange.findFirstOrThrow({ orderBy: { at: "desc" } });
    expect(text).toBe(`${long}\n\nOch en sak till.`);
  });

  test("is not made to rest on a decision that applies no more", async () => {
    await say(p.bosse, "beslut bekräfta att öppna elva hallar");
    const preview = cardOf(await t.ask(p.bosse, { words: "beslut ersätt 2 öppna tolv hallar verkan=mandat" }));
    await t.press(p.bosse, preview, "Bekräfta beslut");
    expect(await say(p.alva, "utkast ändra 1 § 5 inför=ja beslut=2/2026 Elva hallar.")).toContain(
      "gäller inte längre, det nya är beslut 3/2026",
    );
  });
});

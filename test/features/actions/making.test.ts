import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Account, here } from "../../../src/core/ask.ts";
import { plain } from "../../../src/core/card.ts";
import { oneDatabase } from "../../support/database.ts";
import { cardOf, formOf, morning, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";
import { person } from "../../support/people.ts";

describe.each(oneDatabase)("An action, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
  });
  afterAll(() => t.close());
  const say = (words: string, who: Account = people.alva) => t.type(who, words);
  const card = async (number: string) => {
    await t.deliver();
    return t.chat.card("c1", `Åtgärd ${number}/2026`)!;
  };

  test("is made at once, says what was understood, and shows in the channels and to whoever got it", async () => {
    expect(await say("åtgärd beställa nät ansvarig=@Cilla senast=2026-12-11")).toBe(
      "Åtgärd 1/2026 är sparad. Ansvarig: Cilla. Senast fredag den 11 december 2026. Blev det fel, skriv ”åtgärd ändra 1/2026” eller, i dag, ”åtgärd ta bort 1/2026”.",
    );
    const shown = await card("1");
    expect(plain(shown)).toBe(
      [
        "Åtgärd 1/2026 (Öppen)",
        "beställa nät",
        "Ansvarig: Cilla\nSenast: fredag den 11 december 2026",
        "Vad som har hänt",
        "– tisdag den 24 november 2026: Alva skrev åtgärden, ansvarig Cilla, senast fredag den 11 december 2026",
      ].join("\n"),
    );
    expect(shown.buttons.map(({ label }) => label)).toEqual([
      ...["Markera som klar", "Flytta", "Lämna över", "Ändra", "Kan inte", "Stryk"],
    ]);
    expect(t.chat.read("cilla").join("\n")).toContain("Alva har gett dig åtgärd 1/2026: beställa nät.");
  });

  test("says what is missing and what to do about it; a party can be responsible", async () => {
    expect(await say("atgard tvätta västarna", people.dragan)).toMatch(
      /Ingen är ansvarig än: skriv ”åtgärd lämna över 2\/2026”.*Ingen dag är satt än: skriv ”åtgärd flytta 2\/2026”/u,
    );
    expect(await say("action new paint the hall responsible=MISO", people.bosse)).toContain("Ansvarig: MISO.");
    await t.deliver();
    expect(t.chat.read("cilla").join("\n")).toContain("Bosse har gett MISO åtgärd 3/2026: paint the hall.");
  });

  test("is read out of plain words too; what is not plain stays in the text", async () => {
    expect(await say("åtgärd Cilla: räkna bollarna senast 12 december")).toContain(
      "Ansvarig: Cilla. Senast lördag den 12 december 2026.",
    );
    expect((await card("4")).blocks[0]).toMatchObject({ text: "räkna bollarna" });
    expect(await say("åtgärd räkna nät senast=12 december", people.bosse)).toContain("Senast lördag den 12 december");
    expect((await card("5")).blocks[0]).toMatchObject({ text: "räkna nät" });
    expect(await say("åtgärd Obs: laga taket senast taket läcker")).toContain("Ingen är ansvarig än");
    expect((await card("6")).blocks[0]).toMatchObject({ text: "Obs: laga taket senast taket läcker" });
    expect(await say("åtgärd ta bort 6")).toContain("struken");
  });

  test("without text a form with few fields asks", async () => {
    const form = await t.ask(people.alva, { words: "åtgärd" });
    const { fields } = formOf(form);
    expect(fields.filter(({ more }) => !more).map(({ name }) => name)).toEqual(["text", "responsible", "due"]);
    expect(textOf(await t.fill(people.alva, form, { text: "vattna", responsible: "mig", due: "på fredag" }))).toContain(
      "Åtgärd 7/2026 är sparad. Ansvarig: Alva. Senast fredag den 27 november 2026.",
    );
  });

  test.each([
    ["nästa torsdag", "kan vara mer än en dag", "torsdag den 3 december 2026"],
    ["fredag 8/12", "stämmer inte överens", "tisdag den 8 december 2026"],
    ["8/11", "har redan varit i år", "måndag den 8 november 2027"],
    ["v. 50", "är flera dagar", "fredag den 11 december 2026"],
  ])(
    "a day that can be meant in two ways (%s) is asked about, and the answer makes the action",
    async (due, why, day) => {
      const before = await t.database.client.actionItem.count();
      const asked = await t.ask(people.alva, { words: `åtgärd städa förrådet senast="${due}"` });
      expect(textOf(asked)).toContain(why);
      expect(await t.database.client.actionItem.count()).toBe(before);
      expect(textOf(await t.press(people.alva, cardOf(asked), day))).toContain(`Senast ${day}.`);
    },
  );

  test("a day that has been, or is none, is asked for in words", async () => {
    const past = await t.ask(people.alva, { words: "åtgärd städa senast=2026-11-12" });
    expect(textOf(past)).toContain("Torsdag den 12 november 2026 har redan varit.");
    const form = await t.press(people.alva, cardOf(past), "En annan dag");
    expect(formOf(form).fields[0]).toMatchObject({ name: "due", required: true });
    expect(textOf(await t.fill(people.alva, form, { due: "2026-12-01" }))).toContain("Senast tisdag den 1 december");
    expect(await say("åtgärd städa senast=snart")).toContain("Jag kan inte läsa ”snart” som en dag.");
  });

  test("is for an alternate too: they take it, are given it, hear of their party's and get back what they gave", async () => {
    await say("ersättare @Esra", people.cilla);
    expect(await say("åtgärd hämta nycklar ansvarig=jag", people.esra)).toContain("Ansvarig: Esra.");
    expect(await say("åtgärd lämna nycklar ansvarig=@Esra")).toContain("Ansvarig: Esra.");
    await say("åtgärd räkna nycklar ansvarig=MISO");
    const made = await say("åtgärd märka nycklar ansvarig=Dragan", people.esra);
    const [, number = ""] = /Åtgärd (\d+)\/2026/u.exec(made)!;
    expect(await say(`åtgärd kan inte ${number}`, people.dragan)).toContain("går tillbaka till Esra");
    await t.deliver();
    const told = t.chat.read("esra").join("\n");
    expect(told).toMatch(/Alva har gett dig åtgärd .*lämna nycklar/u);
    expect(told).toMatch(/Alva har gett MISO åtgärd .*räkna nycklar/u);
    expect(told).toContain(`Dragan kan inte ta åtgärd ${number}/2026`);
    expect(plain(await card(number))).toContain("Ansvarig: Esra\n");
  });

  test("nobody is guessed: of two with one name the asker chooses, and strangers and observers are refused", async () => {
    for (const name of ["Fia", "Gun"]) {
      await say(`bjud in @${name} roll=${name === "Fia" ? "observatör" : "adjungerad"}`);
      await t.type(person(name), "ta uppdraget");
    }
    expect(await say("åtgärd städa ansvarig=Nisse")).toContain("varken någon ledamot eller part som heter ”Nisse”");
    expect(await say("åtgärd städa ansvarig=Fia")).toContain("Fia är observatör");
    expect(await say("åtgärd städa ansvarig=@Nisse")).toContain("Den du nämner är inte med i gruppen.");
    await t.database.client.member.updateMany({ where: { name: "Gun" }, data: { name: "Dragan" } });
    await t.told();
    expect(await say("åtgärd städa taket ansvarig=@Gun")).toContain("Ansvarig: Dragan.");
    await t.deliver();
    expect(t.chat.read("gun").join("\n")).toContain("städa taket");
    const asked = await t.ask(people.alva, { words: "åtgärd städa ansvarig=Dragan" });
    expect(cardOf(asked).buttons.map(({ label }) => label)).toEqual(["1. Dragan, HISO", "2. Dragan", "Någon annan"]);
    expect(textOf(await t.press(people.alva, cardOf(asked), "1. Dragan, HISO"))).toContain("Ansvarig: Dragan.");
  });

  test("follows from a decision of the group's own, and another group's is not found", async () => {
    await t.type(people.bosse, "beslut bekräfta att måla hallen ansvarig=MISO senast=2026-12-18");
    await t.deliver();
    const decided = t.chat.card("c1", "Beslut 1/2026")!;
    const form = await t.press(people.cilla, decided, "Gör en åtgärd");
    const values = Object.fromEntries(formOf(form).fields.map(({ name, value }) => [name, value]));
    expect(values).toMatchObject({ text: "måla hallen", responsible: "MISO", due: "2026-12-18" });
    expect(formOf(form).note).toBe("Beslut 1/2026: måla hallen");
    const made = textOf(await t.fill(people.cilla, form, { text: "måla", responsible: "MISO", due: "2026-12-18" }));
    const [, number = ""] = /Åtgärd (\d+)\/2026/u.exec(made)!;
    expect(plain(await card(number))).toContain("Kommer från: Beslut 1/2026");
    expect(formOf(await t.press(people.cilla, decided, "Gör en åtgärd")).note).toContain(`redan åtgärd ${number}/2026`);
    expect(await say("åtgärd städa beslut=7/2026")).toContain("Jag hittar inget beslut 7/2026.");
    await t.type(people.bosse, "beslut bekräfta att köpa bollar");
    await t.deliver();
    expect(t.chat.card("c1", "Beslut 2/2026")!.buttons.map(({ label }) => label)).not.toContain("Gör en åtgärd");
  });

  test("from a message keeps its source, and says when that is edited or deleted", async () => {
    const message = { id: "c1:77", text: "vi fixar läktaren", link: "https://chat.example/77", at: morning };
    const form = await t.ask(people.cilla, { shortcut: "actions.add", message });
    expect(formOf(form).fields.find(({ name }) => name === "text")?.value).toBe("vi fixar läktaren");
    const made = textOf(await t.fill(people.cilla, form, { text: "fixa läktaren" }));
    const [, number = ""] = /Åtgärd (\d+)\/2026/u.exec(made)!;
    for (const became of ["edited", "edited", "deleted"] as const)
      await t.ask(people.cilla, { source: "c1:77", became }, { from: { clock: here } });
    const text = plain(await card(number));
    expect(text).toContain("Meddelandet som åtgärden bygger på: https://chat.example/77");
    expect(text.match(/ändrades\. Åtgärden är oförändrad/gu)).toHaveLength(1);
    expect(text).toContain("raderades. Åtgärden är oförändrad");
  });

  test("numbers have no gaps, and a text that is too long is refused with a sentence", async () => {
    const form = await t.ask(people.alva, { words: `åtgärd ${"å".repeat(3000)}` });
    expect(formOf(form).fields[0]?.error).toContain("Högst 1000 tecken.");
    const numbers = await t.database.client.actionItem.findMany({ orderBy: { number: "asc" } });
    expect(numbers.map(({ number }) => number)).toEqual(numbers.map((_, i) => i + 1));
  });

  test("has buttons that every platform can carry, however long its text or its decision's is", async () => {
    await t.type(people.bosse, `beslut bekräfta att ${"köpa nät ".repeat(300)} ansvarig=MISO`);
    const long = await say(`åtgärd ${"hämta lådor ".repeat(80)}`);
    const [, number = ""] = /Åtgärd (\d+)\/2026/u.exec(long)!;
    const buttons = [...(await card(number)).buttons, ...t.chat.card("c1", "Beslut 3/2026")!.buttons];
    for (const { label, call } of buttons) expect(JSON.stringify(call).length, label).toBeLessThan(1800);
    expect(buttons.map(({ label }) => label)).toContain("Gör en åtgärd");
  });

  test("is the maker's to strike the same day, and stands crossed out", async () => {
    expect(await say("åtgärd ta bort 2", people.alva)).toContain("av den som skrev den");
    expect(textOf(await t.press(people.dragan, await card("2"), "Stryk"))).toContain("Åtgärd 2/2026 är struken.");
    expect(await card("2")).toMatchObject({ status: "Struken", buttons: [] });
    expect(await say("åtgärd ta bort 3", people.bosse)).toContain("Åtgärd 3/2026 är struken.");
    await t.deliver();
    expect(t.chat.read("cilla").join("\n")).toContain("Bosse har strukit åtgärd 3/2026");
    expect(await say("åtgärd klar 2")).toContain("Åtgärd 2/2026 är struken.");
    t.now = new Date("2026-11-25T09:00:00Z");
    expect(await say("åtgärd ta bort 1")).toContain("samma dag");
    expect((await card("1")).buttons.map(({ label }) => label)).not.toContain("Stryk");
  });

  test("whose day can be meant in two ways, or has been, is asked about before it is made", async () => {
    const asked = cardOf(await t.ask(people.alva, { words: "åtgärd Cilla: laga taket senast nästa torsdag" }));
    expect(asked.buttons.map(({ label }) => label)).toContain("torsdag den 3 december 2026");
    expect(textOf(await t.press(people.alva, asked, "torsdag den 3 december 2026"))).toMatch(
      /Åtgärd \d+\/2026 är sparad\. Ansvarig: Cilla\. Senast torsdag den 3 december 2026\./u,
    );
    expect(await say("åtgärd ringa by yesterday")).toContain("har redan varit");
  });
});

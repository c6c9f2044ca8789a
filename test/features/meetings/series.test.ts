import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { oneDatabase } from "../../support/database.ts";
import { buttonOf, cardOf, formOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";

describe.each(oneDatabase)("A series of meetings, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    t.now = new Date("2026-11-25T09:00:00Z");
    people = await openGroup(t);
  });
  afterAll(() => t.close());
  const ask = (words: string, who = people.bosse) => t.ask(who, { words });
  const inChannel = async () => {
    await t.deliver();
    return t.chat.read("c1").filter((text) => /^(?:Möte|Serie)/u.test(text));
  };
  const line = "möte serie första måndagen i varje månad kl. 18–20 till juni i Rådhuset, om läget";

  test("is shown with all its dates before it is booked", async () => {
    const card = cardOf(await ask(line));
    expect(plain(card)).toContain(
      [
        "Så här bokas serien (Inte bokat än)",
        "7 möten. Det första är måndag den 7 december 2026 kl. 18.00–20.00 och det sista måndag den 7 juni 2027 kl. 18.00–20.00.",
        "Gäller: Läget",
        "Plats: Rådhuset",
        "– måndag den 7 december 2026 kl. 18.00–20.00",
        "– måndag den 4 januari 2027 kl. 18.00–20.00",
      ].join("\n"),
    );
    expect(plain(card)).toContain("måndag den 1 mars 2027");
    expect(await t.database.client.meeting.count()).toBe(0);
  });

  test("is one message in the channel, and its meetings have numbers of the years they are in", async () => {
    const reply = await t.press(people.bosse, cardOf(await ask(line)), "Boka serien");
    expect(textOf(reply)).toContain("Serien är bokad: 7 möten.");
    const messages = await inChannel();
    expect(messages).toHaveLength(1);
    expect(messages[0]).toContain(
      [
        "Möten i serie: Läget (Pågår)",
        "Plats: Rådhuset",
        "– 1/2026 – måndag den 7 december 2026 kl. 18.00–20.00",
        "– 1/2027 – måndag den 4 januari 2027 kl. 18.00–20.00",
      ].join("\n"),
    );
  });

  test("keeps the time on the wall when clocks change", async () => {
    const rows = await t.database.client.meeting.findMany({ orderBy: { startsAt: "asc" } });
    expect(rows.map(({ startsOnWall }) => startsOnWall.slice(11))).toEqual(Array(7).fill("18:00"));
    expect(rows.map(({ startsAt }) => startsAt.toISOString().slice(11, 16))).toEqual([
      ...["17:00", "17:00", "17:00", "17:00"],
      ...["16:00", "16:00", "16:00"],
    ]);
  });

  test("one meeting can be moved: it gets a card of its own, and the series says so", async () => {
    expect(await t.type(people.bosse, "möte bekräfta flytt 1/2027 11 januari 2027 kl 18")).toContain("är flyttat");
    const [series, card, news, ...others] = await inChannel();
    expect(series).toContain("– 1/2027 – måndag den 11 januari 2027 kl. 18.00–20.00");
    expect(card).toContain("Möte 1/2027: Läget (Planerat)");
    expect(news).toMatch(/^Möte 1\/2027 är flyttat från måndag den 4 januari 2027/u);
    expect(others).toEqual([]);
  });

  test("one meeting can be cancelled, and the others stand", async () => {
    await t.type(people.alva, "ja möte ställ in 2/2027 Sportlov");
    expect((await inChannel())[0]).toContain("– 2/2027 – måndag den 1 februari 2027 kl. 18.00–20.00 (inställt)");
    expect(await t.database.client.meeting.count({ where: { state: "planned" } })).toBe(6);
  });

  test("the whole series is ended with one message, and what has been stands", async () => {
    t.now = new Date("2026-12-08T09:00:00Z");
    const before = (await inChannel()).length;
    expect(await t.type(people.bosse, "ja möte serie avsluta 3/2027 Gruppen läggs ner")).toBe(
      "Serien är avslutad, och 5 möten är inställda.",
    );
    const after = await inChannel();
    expect(after.slice(before)).toHaveLength(1);
    expect(after.at(-1)).toMatch(/^Serien ”Läget” är avslutad\.\nDe möten som var kvar är inställda\./u);
    expect(await t.database.client.meeting.count({ where: { state: "planned" } })).toBe(1);
    expect(plain(cardOf(await ask("möte serie visa 3/2027", people.cilla)))).toContain("(Avslutad)");
    expect(await t.type(people.bosse, "ja möte serie avsluta 3/2027")).toContain("redan avslutad");
    t.now = new Date("2026-11-25T09:00:00Z");
  });

  test("meetings of a series that come sooner than the group calls are told of before they are booked", async () => {
    const shown = plain(cardOf(await ask("möte serie varje torsdag kl 17–18 till 28 januari 2027", people.bosse)));
    expect(shown).toContain("Det är i morgon. Gruppens regel är att kalla minst");
    expect(shown).not.toContain("Det är om 30 dagar");
  });

  test.each([
    ["möte serie varje tisdag kl 17", "Till när ska mötena återkomma?"],
    ["möte serie varje tisdag kl 17 till 2031", "Till när ska mötena återkomma?"],
    ["möte serie varje dag kl 10–11 till juni", "fler än 60 möten"],
    ["möte serie varje tisdag till juni", "inte vilket klockslag"],
    ["möte serie torsdag 10 december 17–19", "Jag hittar ingen upprepning"],
    ["möte serie hej", "Jag hittar ingen upprepning"],
    ["möte serie varje tisdag 19–17 till juni", "sluta innan det börjar"],
  ])("%s is not booked: it is said why", async (words, sentence) => {
    const before = await t.database.client.meetingSeries.count();
    const card = cardOf(await ask(words));
    expect(card.title).toContain(sentence);
    expect(formOf(await t.press(people.bosse, card, "Fyll i serien")).fields[1]?.value).toBe(
      words.replace("möte serie ", ""),
    );
    expect(await t.type(people.bosse, words.replace("serie", "bekräfta serie"))).toContain(sentence);
    expect(await t.database.client.meetingSeries.count()).toBe(before);
  });

  test("a forged rule books nothing", async () => {
    const { call } = buttonOf(cardOf(await ask(line)), "Boka serien");
    for (const forged of [
      { rule: "FREQ=SECONDLY" },
      { rule: "FREQ=DAILY;COUNT=100000" },
      { rule: "'; DROP TABLE" },
      { start: "2026-99-99T18:00" },
      { start: "1999-12-07T18:00" },
    ]) {
      const reply = await t.ask(people.bosse, { call: { ...call, input: { ...call.input, ...forged } } });
      expect(reply, JSON.stringify(forged)).toMatchObject({ kind: "said", mood: "refused" });
    }
    expect(await t.database.client.meetingSeries.count()).toBe(1);
  });

  test("a member may look but not book, and a single meeting is no series", async () => {
    expect(await t.type(people.cilla, line)).toMatch(/^Det här kan bara ordföranden/u);
    await t.type(people.bosse, "möte bekräfta 10 december 17–19");
    expect(await t.type(people.bosse, "ja möte serie avsluta 2/2026")).toContain("hör inte till någon serie");
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { oneDatabase } from "../../support/database.ts";
import { buttonOf, cardOf, formOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";

describe.each(oneDatabase)("Booking a meeting, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    t.now = new Date("2026-11-25T09:00:00Z");
    people = await openGroup(t);
  });
  afterAll(() => t.close());
  const booked = () => t.database.client.meeting.count();
  const ask = (words: string, who = people.bosse) => t.ask(who, { words });

  test("one line says when, where and what about; the full date is shown before anything is booked", async () => {
    const reply = await ask("mote boka torsdag 10 december 17–19 Rådhuset, om IOP Öppen hall");
    expect(plain(cardOf(reply))).toContain(
      [
        "Så här bokas mötet (Inte bokat än)",
        "Torsdag den 10 december 2026 kl. 17.00–19.00, Rådhuset.",
        "Gäller: IOP Öppen hall",
      ].join("\n"),
    );
    expect(cardOf(reply).buttons.map(({ label }) => label)).toEqual(["Boka mötet", "Välj annan tid"]);
    expect(await booked()).toBe(0);
  });

  test.each([
    "boka ett möte torsdag 10 december kl 18 i Rådhuset",
    "book a meeting Thursday 10 December 6 pm, City Hall",
  ])("it is asked for as one would say it: %s", async (words) => {
    expect(plain(cardOf(await ask(words)))).toContain("Torsdag den 10 december 2026 kl. 18.00");
    expect(await booked()).toBe(0);
  });

  test("the button books it: it has a number, and its card is in the channel", async () => {
    const preview = await ask("möte boka torsdag 10 december 17–19 Rådhuset, om IOP Öppen hall");
    const reply = await t.press(people.bosse, cardOf(preview), "Boka mötet");
    expect(textOf(reply)).toBe(
      "Möte 1/2026 är bokat: torsdag den 10 december 2026 kl. 17.00–19.00, Rådhuset. Det syns i gruppens kanaler.",
    );
    await t.deliver();
    const card = t.chat.card("c1", "Möte 1/2026: IOP Öppen hall");
    expect(plain(card ?? cardOf(reply))).toContain(
      "Möte 1/2026: IOP Öppen hall (Planerat)\nTorsdag den 10 december 2026 kl. 17.00–19.00, Rådhuset.",
    );
  });

  test("it is stored by the clock on the wall, and as an instant", async () => {
    const meeting = await t.database.client.meeting.findFirstOrThrow({ where: { number: 1 } });
    expect(meeting).toMatchObject({
      startsOnWall: "2026-12-10T17:00",
      endsOnWall: "2026-12-10T19:00",
      zone: "Europe/Stockholm",
      startsAt: new Date("2026-12-10T16:00:00Z"),
      endsAt: new Date("2026-12-10T18:00:00Z"),
      sequence: 0,
    });
  });

  test("it can be booked in one typed line, in English too, and numbers follow each other within the year", async () => {
    expect(await t.type(people.alva, "möte bekräfta 14 januari 2027 kl 17-18.30 om budget")).toContain("Möte 1/2027");
    const line = "meeting confirm Thursday 17 December 5–7 pm City Hall, about the open hall";
    expect(await t.type(people.alva, line, { language: "en" })).toContain(
      "Meeting 2/2026 is booked: Thursday 17 December 2026 17:00–19:00",
    );
    const rows = await t.database.client.meeting.findMany({ where: { number: 2 } });
    expect(rows).toMatchObject([{ title: "The open hall", place: "City Hall", startsOnWall: "2026-12-17T17:00" }]);
  });

  test("without a text there is a form, with what matters first and the rest under more", async () => {
    const form = formOf(await ask("möte boka"));
    expect(form.fields.map(({ label, more }) => [label, more ?? false])).toEqual([
      ["Vad mötet gäller", false],
      ["Dag och tid", false],
      ["Plats", false],
      ["Länk för den som deltar på distans", true],
      ["Det går att delta på distans", true],
      ["Längd i minuter", true],
      ["Vilka kallas", true],
      ["Handlingar", true],
      ["Kontakt för tillgänglighet", true],
    ]);
  });

  test("a form that is filled in shows the same preview, with all of it", async () => {
    const typed = {
      when: "tisdag 8 december kl 18",
      title: "Halltider",
      place: "Stadshuset",
      link: "https://video.example/1",
      remote: true,
      minutes: "90",
      called: "MIP, hiso och observatörer",
      documents: "Förslag till halltider",
      contact: "sekreteraren",
    };
    const preview = cardOf(await t.fill(people.alva, await ask("möte boka", people.alva), typed));
    expect(plain(preview)).toContain(
      [
        "Tisdag den 8 december 2026 kl. 18.00–19.30, Stadshuset.",
        "Gäller: Halltider",
        "På distans: Det går att delta på distans",
        "Kallade: MIP, HISO och Observatörer",
        "Handlingar: Förslag till halltider",
        "Kontakt för tillgänglighet: sekreteraren",
        "Länk: https://video.example/1",
      ].join("\n"),
    );
  });

  test("without an end it lasts two hours, and that is said", async () => {
    const card = plain(cardOf(await ask("möte boka torsdag 10 december kl 17")));
    expect(card).toContain("kl. 17.00–19.00");
    expect(card).toContain("Du skrev ingen sluttid, så jag räknar med två timmar.");
  });

  test("a title of 3,000 characters comes back with the limit, and nothing is booked", async () => {
    const form = await ask("möte boka");
    const back = formOf(await t.fill(people.bosse, form, { when: "10 december 17–19", title: "x".repeat(3000) }));
    expect(back.fields.find(({ name }) => name === "title")?.error).toContain("Högst 200 tecken");
  });

  test("a party that the group has not is not called", async () => {
    const line = 'möte bekräfta 10 december 17–19 kallade="MIP, Okänd förening"';
    expect(await t.type(people.bosse, line)).toContain("Gruppen har ingen part som heter ”Okänd förening”");
  });

  test("a representative sees how it would be, and is told who books", async () => {
    const card = cardOf(await ask("möte boka 10 december 17–19", people.cilla));
    expect(plain(card)).toContain("Ordföranden, sekreteraren eller en administratör bokar möten.");
    expect(card.buttons.map(({ label }) => label)).toEqual(["Välj annan tid"]);
    expect(await t.type(people.cilla, "möte bekräfta 10 december 17–19")).toMatch(/^Det här kan bara ordföranden/u);
  });

  test("two who press the same preview book two meetings only if they both mean it", async () => {
    const preview = cardOf(await ask("möte boka 3 februari 2027 kl 17–19 om avtal"));
    const { call } = buttonOf(preview, "Boka mötet");
    const once = await t.ask(people.bosse, { call }, { key: "one delivery" });
    const again = await t.ask(people.bosse, { call }, { key: "one delivery" });
    expect(textOf(again)).toBe(textOf(once));
    expect(await t.database.client.meeting.count({ where: { title: "Avtal" } })).toBe(1);
  });

  test("what makes a time a poor one is said, and stops nobody", async () => {
    const card = cardOf(await ask("möte boka julafton kl 10–19"));
    expect(plain(card)).toContain("Det är julafton, och många är lediga.");
    expect(plain(card)).toContain("Mötet blir ungefär 9 timmar.");
    expect(card.buttons.map(({ label }) => label)).toContain("Boka mötet");
    expect(plain(cardOf(await ask("möte boka i morgon kl 10–12")))).toContain(
      "Det är i morgon. Gruppens regel är att kalla minst 7 dagar före.",
    );
    expect(plain(cardOf(await ask("möte boka 10 december 18.59–21")))).toContain(
      "Det krockar med möte 1/2026, torsdag den 10 december 2026 kl. 17.00–19.00.",
    );
    expect(plain(cardOf(await ask("möte boka 10 december 19–21")))).not.toContain("krockar");
    expect(plain(cardOf(await ask("möte boka 11 december 10–12")))).toContain("Det är på arbetstid.");
    expect(plain(cardOf(await ask("möte boka 11 december 10–12 kallade=MIP")))).not.toContain("arbetstid");
  });

  test("lists what is to come, and shows one by its number or the next", async () => {
    const list = plain(cardOf(await ask("möte lista", people.cilla)));
    expect(list).toContain("– 1/2026 – torsdag den 10 december 2026 kl. 17.00–19.00, Rådhuset: IOP Öppen hall");
    expect(cardOf(await ask("nästa möte", people.cilla)).title).toBe("Möte 1/2026: IOP Öppen hall");
    expect(cardOf(await ask("möte visa 1/2027", people.cilla)).title).toBe("Möte 1/2027: Budget");
    expect(await t.type(people.cilla, "möte visa 77")).toContain("Jag hittar inget möte 77.");
  });
});

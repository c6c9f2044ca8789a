import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { oneDatabase } from "../../support/database.ts";
import { cardOf, formOf, openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

describe.each(oneDatabase)("Times that cannot be booked as they stand, on $name,", ({ open }) => {
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

  test("what can mean two days is asked about, with a button for each", async () => {
    const choice = cardOf(await ask("möte boka nästa torsdag kl 17 Rådhuset"));
    expect(choice.title).toBe("Vilken tid menar du?");
    expect(choice.buttons.map(({ label }) => label)).toEqual([
      "Torsdag den 26 november 2026 kl. 17.00–19.00",
      "Torsdag den 3 december 2026 kl. 17.00–19.00",
      "Välj annan tid",
    ]);
    const preview = await t.press(people.bosse, choice, "Torsdag den 3 december 2026 kl. 17.00–19.00");
    expect(plain(cardOf(preview))).toContain("Torsdag den 3 december 2026 kl. 17.00–19.00, Rådhuset.");
  });

  test("a weekday that does not fit the date is pointed out", async () => {
    const choice = cardOf(await ask("möte boka fredag 8/12 kl 10–12"));
    expect(choice.title).toBe("Veckodagen och datumet stämmer inte med varandra. Vilket menar du?");
    expect(choice.buttons.map(({ label }) => label)).toEqual([
      "Tisdag den 8 december 2026 kl. 10.00–12.00",
      "Fredag den 11 december 2026 kl. 10.00–12.00",
      "Välj annan tid",
    ]);
  });

  test.each([
    ["i går kl 10", "Den tiden har redan varit: tisdag den 24 november 2026 kl. 10.00–12.00. Skriv en tid som kommer."],
    ["i dag kl 9", "Den tiden har redan varit"],
    ["30 februari 10–12", "Det datumet finns inte."],
    ["vecka 53 2027 kl 10", "Den veckan finns inte det året."],
    ["28 mars 2027 kl 02.30", "Det klockslaget finns inte den dagen"],
    ["vecka 50 kl 17", "Det kan vara vilken dag som helst från måndag den 7 december 2026 till söndag den 13"],
    ["torsdag 10 december", "Jag läser torsdag den 10 december 2026, men inte vilket klockslag."],
    ["torsdag förmiddag", "men inte vilket klockslag"],
    ["10 december 19–17", "Mötet skulle sluta innan det börjar."],
    ["10 december 17.00–17.00", "Mötet skulle sluta innan det börjar."],
    ["10 december kl 10 i 30 timmar", "Mötet blir längre än ett dygn."],
    ["skjut fram mötet en timme", "kan betyda både tidigare och senare"],
    ["varje tisdag kl 17", "Det låter som en serie av möten."],
    ["hos oss", "Jag hittar ingen dag och tid i texten."],
  ])("“%s” is not booked: it is said why, and the form is at hand", async (when, sentence) => {
    const before = await booked();
    const card = cardOf(await ask(`möte boka ${when}`));
    expect(card.title).toContain(sentence);
    const form = formOf(await t.press(people.bosse, card, "Fyll i mötet"));
    expect(form.fields.find(({ name }) => name === "when")?.value).toBe(when);
    expect(await t.type(people.bosse, `möte bekräfta ${when}`)).toContain(sentence);
    expect(await booked()).toBe(before);
  });
});

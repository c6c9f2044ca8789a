import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../src/core/card.ts";
import { catalogue } from "../../src/features/catalogue.ts";
import { openTestDatabase } from "../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../support/house.ts";

const large = catalogue.flatMap(({ handlers }) => handlers).filter(({ command }) => command.asksFirst);

describe("What would have a large effect", () => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;

  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    people = await openGroup(t);
  });
  afterAll(() => t.close());

  const question = async (who: typeof people.alva, words: string) => cardOf(await t.ask(who, { words }));

  test("is among others to leave, to remove someone, to end a party or a series, and to cancel a meeting", () => {
    expect(large.map(({ command }) => command.id)).toEqual(
      expect.arrayContaining([
        ...["group.leave", "group.remove", "group.endParty"],
        ...["meetings.cancel", "meetings.endSeries"],
      ]),
    );
  });

  test.each(large.map((handler) => [handler.command.id, handler] as const))(
    "%s says what comes of it, and names its button",
    (_id, { about, command }) => {
      expect(about).toBeDefined();
      expect([command.texts.sv.submit, command.texts.en.submit]).not.toContain(undefined);
    },
  );

  test("is told first, where it was typed, and nothing has changed", async () => {
    expect(plain(await question(people.alva, "part avsluta HISO"))).toBe(
      [
        "Avsluta en parts medverkan (Inte gjort än)",
        "HISO är då inte längre part i gruppen, och öppna förslag väntar inte på den. De som företräder parten får veta det, och de som inte har något annat uppdrag är inte längre med.",
        "Inget har ändrats. Vill du göra det, tryck på ”Avsluta” eller skriv ”ja part avsluta HISO”. Vill du inte, behöver du inte göra något.",
      ].join("\n"),
    );
    expect(await t.database.client.member.count({ where: { leftAt: null } })).toBe(4);
    expect(plain(await question(people.dragan, "gruppen"))).toContain("HISO");
  });

  test("is done where the asker presses the button, or says yes in words, in either language", async () => {
    const card = await question(people.alva, "ta bort medlem Dragan");
    expect(textOf(await t.press(people.alva, card, "Ta bort"))).toContain("Dragan är inte längre med");
    await t.type(people.bosse, "möte boka 8 december 2026 17-19");
    await t.type(people.bosse, "möte bekräfta 8 december 2026 17-19");
    expect(plain(await question(people.bosse, "möte ställ in 1"))).toContain("Gruppens kanaler får veta det");
    expect(await t.type(people.bosse, "Yes meeting cancel 1")).toContain("Möte 1/2026 är inställt");
  });

  test("is refused before anyone is asked, where it cannot be done or is another's", async () => {
    expect(await t.type(people.cilla, "part avsluta HISO")).toContain("en administratör");
    expect(await t.type(people.alva, "ta bort medlem Kasimir")).toContain("Ingen, eller mer än en, heter så");
    expect(await t.type(people.bosse, "möte ställ in 1")).toContain("Inställt".toLowerCase());
  });

  test("is asked about in a sentence that only begins like it no more than it is done", async () => {
    expect(await t.type(people.cilla, "lämna gruppen tid att tänka")).not.toContain("inte längre med");
    expect(await t.type(people.cilla, "ja lämna gruppen tid att tänka")).not.toContain("Du har lämnat");
    expect(await t.database.client.member.count({ where: { leftAt: null } })).toBe(3);
  });
});

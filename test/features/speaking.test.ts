import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../src/core/card.ts";
import { oneDatabase } from "../support/database.ts";
import { cardOf, formOf, openGroup, openTestHouse, type TestHouse, textOf } from "../support/house.ts";
import { person } from "../support/people.ts";

describe.each(oneDatabase)("A member's language, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
  });
  afterAll(() => t.close());

  test("is theirs to choose, and is spoken from the confirmation on", async () => {
    const reply = await t.ask(people.cilla, { words: "språk engelska" });
    expect(textOf(reply)).toContain("I now speak English to you.");
    expect(reply.language).toBe("en");
    expect(plain(cardOf(await t.ask(people.cilla, { words: "hem" })))).toContain("Nothing awaits you");
    expect(await t.type(people.dragan, "förslag visa 7")).toContain("Jag hittar inget");
  });

  test("is also what the group's messages to them are in, while the channel keeps the group's own", async () => {
    await t.type(person("Fia"), "jag företräder MISO");
    await t.deliver();
    expect(t.chat.read("cilla").at(-1)).toContain("Fia wants to represent MISO. Is that right?");
    expect(t.chat.read("alva").at(-1)).toContain("Fia vill företräda MISO. Stämmer det?");
    expect(t.chat.card("c1", "Samverkansgruppen")?.status).toBe("Samverkansgrupp");
  });

  test("can be chosen by whoever waits, in words of either language, and in a form", async () => {
    expect(await t.type(person("Fia"), "language English")).toContain("I now speak English");
    expect(await t.type(person("Fia"), "sprak swedish")).toContain("Nu talar jag svenska med dig.");
    const form = await t.ask(people.cilla, { words: "language" });
    expect(formOf(form).title).toBe("Choose the language I speak to you");
    expect(formOf(form).fields[0]?.options?.map(({ label }) => label)).toEqual(["Swedish", "English"]);
    const answer = await t.fill(people.cilla, form, { language: "sv" });
    expect(answer).toMatchObject({ language: "sv", text: expect.stringContaining("Nu talar jag svenska") });
  });

  test("that we do not speak is asked about, and nothing changes", async () => {
    const reply = await t.ask(people.cilla, { words: "språk klingonska" });
    expect(formOf(reply).fields[0]?.error).toContain("Välj ett av alternativen");
    expect(await t.type(people.esra, "språk engelska")).toContain("inte med i gruppen");
    expect(await t.database.client.member.count({ where: { language: "en" } })).toBe(0);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testDatabases } from "../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../support/house.ts";

describe.each(testDatabases)("Linking, on $name", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
  });
  afterAll(() => t.close());
  const codeIn = (text: string) => /koppla (?<code>[0-9A-Z-]+)”/u.exec(text)?.groups?.["code"] ?? "";

  test("a second channel is warned about first, and then shows the group", async () => {
    const code = codeIn(await t.type(people.alva, "koppla"));
    const question = await t.ask(people.esra, { words: `koppla ${code}` }, { channel: "c2" });
    expect(textOf(question)).toContain("kan räknas som expedierat");
    expect(textOf(await t.press(people.esra, cardOf(question), "Koppla kanalen", { channel: "c2" }))).toContain(
      "kopplad till Samverkansgruppen",
    );
    await t.deliver();
    expect(t.chat.card("c2", "Samverkansgruppen")).toBeDefined();
  });

  test("the question links the channel where it was asked, also where it is answered elsewhere, and only its asker can", async () => {
    const code = codeIn(await t.type(people.alva, "koppla"));
    const question = cardOf(await t.ask(people.esra, { words: `koppla ${code}` }, { channel: "c3" }));
    expect(textOf(await t.press(people.cilla, question, "Koppla kanalen", { channel: "c4" }))).toContain("gammalt");
    expect(textOf(await t.press(people.esra, question, "Koppla kanalen", { channel: null }))).toContain(
      "kopplad till Samverkansgruppen",
    );
    await t.deliver();
    expect(t.chat.card("c3", "Samverkansgruppen")).toBeDefined();
    expect(await t.type(people.alva, "koppla bort kanalen", { channel: "c3" })).toContain("bortkopplad");
  });

  test("is undone by an administrator, but never for the last channel", async () => {
    expect(await t.type(people.cilla, "koppla bort kanalen", { channel: "c2" })).toContain("en administratör");
    expect(await t.type(people.alva, "koppla bort kanalen", { channel: "c2" })).toContain("bortkopplad");
    await t.type(people.bosse, "beslut bekräfta att måla hallen");
    await t.deliver();
    expect(t.chat.card("c1", "Beslut 1/2026")).toBeDefined();
    expect(t.chat.card("c2", "Beslut 1/2026")).toBeUndefined();
    expect(await t.type(people.alva, "koppla bort kanalen")).toContain("enda kanal");
  });

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
});

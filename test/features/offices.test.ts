import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { plain } from "../../src/core/card.ts";
import { openTestDatabase } from "../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse } from "../support/house.ts";
import { person } from "../support/people.ts";

describe("An office of the group", () => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  beforeEach(async () => {
    t = await openTestHouse(await openTestDatabase());
    p = await openGroup(t);
  });
  afterEach(() => t.close());
  const read = async (where: string) => {
    await t.deliver();
    return t.chat.read(where).join("\n");
  };
  const chair = async () =>
    (await t.database.client.member.findFirst({ where: { roles: { has: "chair" } } }))?.name ?? "nobody";

  test("is taken from someone once the administrator has seen what comes of it and said yes", async () => {
    const card = cardOf(await t.ask(p.alva, { words: "ta bort roll Bosse ordförande" }));
    expect(plain(card)).toContain(
      "Bosse är då inte längre ordförande i Samverkansgruppen, och får veta det. Gruppen har då ingen ordförande, och förslag kan inte bli beslut förrän en ny har tackat ja.",
    );
    expect(await chair()).toBe("Bosse");
    await t.press(p.alva, card, "Ta bort rollen");
    expect(await chair()).toBe("nobody");
  });

  test("is told of to whoever loses it, and to the group's channels", async () => {
    expect(await t.type(p.alva, "ja ta bort roll Bosse ordförande")).toBe("Bosse är inte längre ordförande.");
    expect(await read("bosse")).toContain("en administratör har tagit bort uppdraget");
    expect(await read("c1")).toContain("Bosse är inte längre ordförande i Samverkansgruppen.");
    await t.type(p.alva, "ge roll Cilla ordförande");
    await t.type(p.cilla, "ta uppdraget");
    expect(await read("c1")).toContain("Cilla är nu ordförande i Samverkansgruppen.");
  });

  test("is told of in the channels where its holder leaves the group, or is removed", async () => {
    await t.type(p.bosse, "ja lämna gruppen");
    expect(await read("c1")).toContain("Bosse är inte längre ordförande i Samverkansgruppen.");
  });

  test("is not said to be vacant where someone else takes it over", async () => {
    await t.type(p.alva, "ge roll Cilla ordförande");
    await t.type(p.cilla, "ta uppdraget");
    expect(await read("c1")).toContain("Cilla är nu ordförande");
    expect(await read("c1")).not.toContain("Bosse är inte längre");
    expect(await read("bosse")).toContain("Cilla har tackat ja till att vara ordförande");
  });

  test("that is declined is told of to the administrators, who can ask someone else", async () => {
    await t.type(p.alva, "ge roll Cilla sekreterare");
    await t.type(p.cilla, "avböj uppdraget");
    expect(await read("alva")).toContain("Cilla har tackat nej till att vara sekreterare i Samverkansgruppen.");
    expect(await read("dragan")).not.toContain("tackat nej");
  });

  test("that is declined with an invitation of a party's own is told of to that party too", async () => {
    await t.type(p.cilla, "bjud in @Gun");
    await t.type(person("Gun"), "avböj uppdraget");
    for (const who of ["cilla", "alva"])
      expect(await read(who)).toContain("Gun har tackat nej till att vara representant");
    expect(await read("dragan")).not.toContain("tackat nej");
  });

  test("that someone is only asked to take is taken back from the question, and they are told", async () => {
    await t.type(p.alva, "ge roll Cilla ordförande");
    const card = cardOf(await t.ask(p.alva, { words: "ta bort roll Cilla ordförande" }));
    expect(plain(card)).toContain("Frågan till Cilla om att bli ordförande tas då tillbaka");
    await t.press(p.alva, card, "Ta bort rollen");
    expect(await read("cilla")).toContain("Frågan om du vill vara ordförande i Samverkansgruppen är återtagen.");
    expect(await read("c1")).not.toContain("inte längre ordförande");
  });

  test("that someone does not have cannot be taken from them", async () => {
    expect(await t.type(p.alva, "ta bort roll Cilla ordförande")).toContain("Cilla är inte ordförande");
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../src/core/card.ts";
import { oneDatabase } from "../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../support/house.ts";

describe.each(oneDatabase)("A proposal to revoke a decision, on $name", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
    await t.type(people.bosse, "beslut bekräfta att köpa bollar");
    const preview = cardOf(await t.ask(people.cilla, { words: "beslut upphäv 1 de är köpta" }));
    await t.press(people.cilla, preview, "Lägg förslaget");
  });
  afterAll(() => t.close());

  test("lapses once that decision no longer holds, and the channels are told", async () => {
    const late = cardOf(await t.ask(people.dragan, { words: "beslut upphäv 1 de är för hårda" }));
    await t.type(people.dragan, "förslag köpa nät");
    const other = cardOf(await t.ask(people.bosse, { words: "beslut ersätt 1 att köpa mjuka bollar" }));
    expect(textOf(await t.press(people.bosse, other, "Bekräfta beslut"))).toContain("Beslut 2/2026 är bekräftat");
    await t.deliver();
    expect(t.chat.read("c1").join("\n")).toContain(
      "Förslag 1/2026 har förfallit: det gällde beslut 1/2026, som inte längre gäller sedan beslut 2/2026.",
    );
    expect(cardOf(await t.ask(people.cilla, { words: "förslag visa 1" })).status).toBe("Förfallet");
    const list = plain(cardOf(await t.ask(people.cilla, { words: "förslag lista" })));
    expect(list).toContain("2/2026");
    expect(list).not.toContain("1/2026");
    expect(await t.type(people.dragan, "förslag svar 1 avstår")).toContain("öpp");
    expect(textOf(await t.press(people.dragan, late, "Lägg förslaget"))).toContain(
      "Beslut 1/2026 gäller inte längre: se 2/2026.",
    );
  });

  test("stays as it became when it is what the group decides", async () => {
    const preview = cardOf(await t.ask(people.cilla, { words: "beslut upphäv 2 ingen vill ha dem" }));
    await t.press(people.cilla, preview, "Lägg förslaget");
    for (const who of [people.alva, people.cilla, people.dragan, people.bosse])
      await t.type(who, "förslag svar 3 står bakom");
    expect(await t.type(people.bosse, "förslag bekräfta 3")).toContain("Beslut 3/2026 är bekräftat");
    expect(cardOf(await t.ask(people.cilla, { words: "förslag visa 3" })).status).toBe("Blev beslut 3/2026");
  });
});

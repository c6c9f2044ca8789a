import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Account } from "../../../src/core/ask.ts";
import { plain } from "../../../src/core/card.ts";
import { oneDatabase } from "../../support/database.ts";
import { buttonOf, cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";

describe.each(oneDatabase)("Actions in lists and in the overview, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  const ask = async (words: string, who: Account = people.cilla) => await t.ask(who, { words }, { channel: null });
  const shown = async (words: string, who?: Account) => cardOf(await ask(words, who));
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
    expect(textOf(await ask("åtgärder"))).toContain("Det finns inga öppna åtgärder. Skriv ”åtgärd”");
    expect(textOf(await ask("mina åtgärder"))).toContain("Du har inga öppna åtgärder.");
    expect(textOf(await ask("försenade"))).toContain("Inga åtgärder är försenade.");
    await ask("nytt");
    t.now = new Date("2026-11-24T10:00:00Z");
    for (const words of [
      "tvätta västarna ansvarig=Cilla",
      "beställa nät ansvarig=MISO senast=2026-11-30",
      "laga taket ansvarig=Dragan senast=2026-11-26",
      "rita om planen",
      "räkna bollar senast=2026-11-30",
    ])
      await t.type(people.alva, `åtgärd ${words}`);
    await t.type(people.alva, "åtgärd klar 5");
    t.now = new Date("2026-11-27T10:00:00Z");
  });
  afterAll(() => t.close());

  test("the list begins with what is overdue and ends with what has no day; what is done has its own", async () => {
    const card = await shown("åtgärder");
    expect(plain(card)).toBe(
      [
        "Öppna åtgärder",
        "– 3/2026 – laga taket (ansvarig Dragan, senast torsdag den 26 november 2026, försenad)",
        "– 2/2026 – beställa nät (ansvarig MISO, senast måndag den 30 november 2026)",
        "– 1/2026 – tvätta västarna (ansvarig Cilla)",
        "– 4/2026 – rita om planen (ingen ansvarig)",
      ].join("\n"),
    );
    expect(cardOf(await t.press(people.cilla, card, "Åtgärd 2/2026", { channel: null })).title).toBe("Åtgärd 2/2026");
    expect(plain(await shown("åtgärd lista klara"))).toContain("– 5/2026 – räkna bollar (ingen ansvarig");
    expect(plain(await shown("actions all")).split("\n")).toHaveLength(6);
  });

  test("one's own are those of oneself and of one's party, at home too", async () => {
    const own = plain(await shown("mina åtgärder"));
    expect(own).toContain("– 2/2026 –");
    expect(own).toContain("– 1/2026 –");
    expect(own).not.toContain("laga taket");
    const home = await shown("hem");
    expect(plain(home)).toContain(
      "Väntar på dig\n– Åtgärd 2/2026 – beställa nät (senast måndag den 30 november 2026)\n– Åtgärd 1/2026 – tvätta västarna",
    );
    expect(buttonOf(home, "Visa åtgärd 1/2026").about).toBe("tvätta västarna");
    expect(plain(await shown("hem", people.dragan))).toContain(
      "– Åtgärd 3/2026 – laga taket (senast torsdag den 26 november 2026, försenad)",
    );
  });

  test("news tell what is new and what is done, and not twice what awaits", async () => {
    const text = plain(await shown("nytt"));
    expect(text.match(/tvätta västarna/gu)).toHaveLength(1);
    expect(text).toContain("Nya åtgärder\n– 3/2026 – laga taket");
    t.now = new Date("2026-11-27T11:00:00Z");
    await t.type(people.dragan, "åtgärd klar 3");
    t.now = new Date("2026-11-27T12:00:00Z");
    await t.type(people.alva, "åtgärd klar 4");
    expect(plain(await shown("nytt"))).toMatch(/Klara åtgärder\n– 3\/2026 .*\n– 4\/2026/u);
  });

  test("a question finds them", async () => {
    const found = await ask("vad sa vi om näten?");
    expect(textOf(found)).toContain("Åtgärd 2/2026, beställa nät");
    expect(textOf(found)).toContain("skriv ”åtgärd visa 2/2026”");
  });

  test("a long list goes on page by page, and misses and repeats none", async () => {
    for (let i = 0; i < 21; i += 1)
      await t.type(people.alva, `åtgärd hämta låda ${i}${i % 2 ? " senast=2026-12-04" : ""}`);
    const numbers: string[] = [];
    let card = await shown("åtgärder");
    for (;;) {
      const items = card.blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
      numbers.push(...items.map((item) => item.split(" ")[0]!));
      if (!card.buttons.some(({ label }) => label === "Visa fler")) break;
      card = cardOf(await t.press(people.cilla, card, "Visa fler", { channel: null }));
    }
    expect(numbers).toHaveLength(23);
    expect(new Set(numbers).size).toBe(23);
  });

  test("a sentence that begins as a command does is asked about", async () => {
    expect(textOf(await ask("åtgärd mina nycklar lämnas in"))).toBe("Jag kan läsa det på två sätt. Vilket menar du?");
  });
});

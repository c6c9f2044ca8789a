import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../src/core/card.ts";
import { oneDatabase } from "../support/database.ts";
import { cardOf, morning, openGroup, openTestHouse, type TestHouse, textOf } from "../support/house.ts";

describe.each(oneDatabase)("What was not decided does not look as if it was, on $name,", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  const lines = [
    "1/2026 – Avslag: ta ut en avgift",
    "2/2026 – Bordläggning: om tälten",
    "3/2026 – Återremiss: byta lokal",
    "4/2026 – Lagd till handlingarna: årsrapporten",
    "5/2026 – Rekommendation till fritidsnämnden: öppna hallen",
    "6/2026 – måla hallen",
  ];
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
    await t.type(people.cilla, "nytt");
    t.now = new Date(morning.getTime() + 3_600_000);
    const record = (words: string) => t.type(people.bosse, `beslut bekräfta ${words}`);
    await record("att ta ut en avgift utfall=avslag");
    await record("att bordlägga frågan om tälten utfall=bordläggning");
    await record('att byta lokal utfall=återremiss skäl="Underlaget saknas"');
    await record('att årsrapporten utfall="lagd till handlingarna"');
    await record("att rekommendera fritidsnämnden att öppna hallen verkan=rekommendation till=fritidsnämnden");
    await record("att måla hallen");
  });
  afterAll(() => t.close());
  const asked = async (words: string) => plain(cardOf(await t.ask(people.cilla, { words }, { channel: null })));

  test("in the list of decisions", async () => {
    expect((await asked("beslut lista")).split("\n").slice(1)).toEqual(lines.map((line) => `– ${line}`).reverse());
  });

  test("in what is new", async () => {
    const news = (await asked("nytt")).split("\n");
    for (const line of lines) expect(news).toContain(`– ${line}`);
  });

  test("at home", async () => {
    const home = await asked("hem");
    for (const line of lines.slice(1)) expect(home).toContain(`– ${line}`);
  });

  test("in a search, and in the answer to a question", async () => {
    expect(await asked("sök avgift")).toContain("– 1/2026, Avslag: ta ut en avgift. Skriv ”visa 1/2026”.");
    expect(textOf(await t.ask(people.cilla, { words: "vad sa vi om avgiften?" }))).toContain(
      "Jag hittade en träff: 1/2026, Avslag: ta ut en avgift.",
    );
  });

  test("nor among proposals, when what is proposed is to turn something down", async () => {
    await t.type(people.dragan, "förslag att hyra ut hallen utfall=avslag");
    expect(await asked("förslag lista")).toContain("– 1/2026 – Avslag: hyra ut hallen");
    expect(await asked("hem")).toContain("Förslag 1/2026 – Avslag: hyra ut hallen: MISO har inte svarat.");
    expect(await asked("sök hyra")).toContain("– Förslag 1/2026, Avslag: hyra ut hallen.");
  });
});

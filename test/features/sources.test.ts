import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Account, here } from "../../src/core/ask.ts";
import { plain } from "../../src/core/card.ts";
import { oneDatabase } from "../support/database.ts";
import { formOf, morning, openGroup, openTestHouse, type TestHouse } from "../support/house.ts";

describe.each(oneDatabase)("A decision that rests on a message, on $name", ({ open }) => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await open());
    people = await openGroup(t);
  });
  afterAll(() => t.close());

  test("says so when the message it rests on is edited or deleted, and stands", async () => {
    const message = { id: "c1:77", text: "vi kör på fler läktare", link: "https://chat.example/77", at: morning };
    const form = await t.ask(people.bosse, { shortcut: "decisions.propose", message });
    expect(formOf(form).fields.find(({ name }) => name === "text")?.value).toBe("vi kör på fler läktare");
    await t.fill(people.bosse, form, { text: "bygga fler läktare", effect: "mandate" });
    await agree(t, people, "1");
    expect(await t.type(people.bosse, "förslag bekräfta 1")).toContain("Beslut 1/2026");
    await t.ask(people.cilla, { source: "c1:77", became: "edited" }, { from: { clock: here } });
    await t.deliver();
    const card = plain(t.chat.card("c1", "Beslut 1/2026")!);
    expect(card).toContain("bygga fler läktare");
    expect(card).toContain("Meddelandet som beslutet bygger på: https://chat.example/77");
    expect(card).toContain("ändrades tisdag den 24 november 2026. Beslutet är oförändrat.");
  });

  test("costs nothing where no record rests on the message", async () => {
    const before = await t.database.client.claim.count();
    await t.ask(people.cilla, { source: "c1:99", became: "deleted" }, { from: { clock: here } });
    expect(await t.database.client.claim.count()).toBe(before);
  });
});

async function agree(
  t: TestHouse,
  { alva, bosse, cilla, dragan }: Record<"alva" | "bosse" | "cilla" | "dragan", Account>,
  number: string,
) {
  for (const who of [alva, bosse, cilla, dragan]) await t.type(who, `förslag svar ${number} står bakom`);
}

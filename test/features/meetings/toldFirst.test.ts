import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { openTestDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";

describe("Of a meeting", () => {
  let t: TestHouse;
  let people: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    t.now = new Date("2026-11-25T09:00:00Z");
    people = await openGroup(t);
  });
  afterAll(() => t.close());
  const ask = (words: string) => t.ask(people.alva, { words });
  const say = (words: string) => t.type(people.alva, words);
  const stored = () => t.database.client.meeting.findFirstOrThrow({ where: { number: 1 } });

  test("whoever books it without a place is told that the kallelse is to say where it is", async () => {
    expect(plain(cardOf(await ask("möte boka torsdag 10 december 17–19, om Halltider")))).toContain(
      "Ingen plats eller länk är angiven.",
    );
    expect(plain(cardOf(await ask("möte boka torsdag 10 december 17–19 plats=Rådhuset")))).not.toContain("Ingen plats");
    expect(await say("möte bekräfta torsdag 10 december 17–19, om Halltider")).toContain("Ingen plats eller länk");
  });

  test("the kallelse is sent at once where it says where, and asked about where it does not", async () => {
    expect(plain(cardOf(await ask("kallelse skicka")))).toContain("Kallelsen till möte 1/2026 säger inte var");
    expect((await stored()).calledAt).toBeNull();
    const preview = cardOf(await ask("möte flytta 1 plats=Rådhuset"));
    await t.press(people.alva, preview, "Flytta mötet");
    expect(await say("kallelse skicka")).toContain("är skickad");
  });

  test("a checker who is not noted as present is remarked on, and chosen all the same", async () => {
    t.now = new Date("2026-12-10T16:00:00Z");
    await say("möte öppna 1");
    expect(await say("möte välj justerare Alva, Dragan")).toBe(
      "Justerare för mötet: Alva, Dragan. Inte antecknad som närvarande: Dragan. Skriv ”närvaro kom” och namnet om det inte stämmer, eller välj någon annan.",
    );
  });

  test("the button that ends it, on the group's card, tells so in the language of whoever presses", async () => {
    await t.deliver();
    await say("språk engelska");
    const shown = t.chat.card("c1", "Möte 1/2026: Halltider");
    expect(plain(cardOf(await t.press(people.alva, shown, "Avsluta mötet")))).toContain("yes meeting close 1/2026");
    await say("språk svenska");
  });

  test("a number that is none opens the form, which tells of no other meeting's end", async () => {
    const reply = await ask("möte avsluta någonting");
    if (reply.kind !== "form") throw new Error("no form");
    expect(reply.form.note).toBeUndefined();
    expect(reply.form.fields).toMatchObject([{ name: "number", error: expect.any(String) }]);
  });

  test("the end is told first: that it is for good, how far the meeting has come, and what is unconfirmed", async () => {
    await say("punkt 1");
    await t.ask(people.cilla, { words: "#beslut köpa nät", overheard: true });
    const card = cardOf(await ask("möte avsluta"));
    expect(plain(card)).toContain(
      "Möte 1/2026 avslutas då och går inte att öppna igen. Det går inte att reservera sig efter det, och det som inte hanns med tas upp på nästa möte. Enligt kallelsen pågår det till kl. 19.00. Ni är vid punkt 1 av 12. Antecknade beslut som inte är bekräftade än: 1.",
    );
    expect((await stored()).state).toBe("open");
    expect(plain(card)).toContain("skriv ”ja möte avsluta”");
    expect(textOf(await t.press(people.alva, card, "Avsluta"))).toContain("Möte 1/2026 är avslutat.");
  });
});

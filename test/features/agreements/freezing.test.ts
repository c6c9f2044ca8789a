import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { speaking } from "../../support/agreements.ts";
import { openTestDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";

describe("A text that is to be frozen", () => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  const { say, shown, status } = speaking(() => t);
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    p = await openGroup(t);
    await say(p.cilla, 'utkast ny överenskommelse Hallarna parter="Malmö stad; MIP; MISO; Nätverket: styrelsen"');
    await say(p.cilla, "utkast dialog 1");
    await say(p.bosse, "utkast ändra 1 § 3 Alla ska kunna röra sig.");
  });
  afterAll(() => t.close());

  test("is not while the parties could not go on from there: all that hinders is said, with how to mend it", async () => {
    for (const words of ["utkast slutförslag 1", "ja utkast slutförslag 1"]) {
      const refusal = await say(p.alva, words);
      for (const way of [
        "Överenskommelse 1/2026 kan inte låsas än.",
        "”utkast dagar 1 från=2027-01-15”",
        "Inte med i gruppen: Nätverket.",
        "”utkast ta bort part 1”",
        "”utkast inför 1 1”",
        "”utkast avstå 1 1”",
      ])
        expect(refusal).toContain(way);
    }
    expect(await status(p.alva, 1)).toBe("I dialog");
    await say(p.alva, "utkast dagar 1 från=2026-11-20");
    await say(p.alva, "utkast ta bort part 1 Nätverket");
    expect(await say(p.alva, "ja utkast slutförslag 1")).not.toContain("dagar");
    await say(p.alva, "utkast inför 1 1");
  });

  test("is told of first, with what it leaves open, and is locked once someone says yes", async () => {
    const asked = await t.ask(p.alva, { words: "utkast slutförslag 1" });
    const told = await shown(p.alva, "utkast slutförslag 1");
    expect(told).toContain("varje part beslutar om just den texten");
    expect(told).toMatch(/16 uppgifter saknas i texten: ”Hur överenskommelsen kom till”, .* och 10 till\./u);
    expect(told).toContain("”utkast uppgift 1”");
    expect(told).toContain("Det står inte vem som beslutar för Malmö stad, MIP och MISO.");
    expect(told).toContain("”ja utkast slutförslag 1”");
    expect(await status(p.alva, 1)).toBe("I dialog");
    expect(textOf(await t.press(p.alva, cardOf(asked), "Lås texten"))).toContain("Texten är låst.");
    expect(await status(p.alva, 1)).toBe("Slutförslag");
  });

  test("is told of above the form of the card's button too", async () => {
    await say(p.alva, "utkast öppna igen 1 mer att säga");
    const card = cardOf(await t.ask(p.alva, { words: "utkast visa 1" }));
    const form = await t.press(p.alva, card, "Lås texten som slutförslag");
    expect(form.kind === "form" && form.form.note).toContain("uppgifter saknas i texten");
    await t.fill(p.alva, form, {});
    expect(await status(p.alva, 1)).toBe("Slutförslag");
  });

  test("has a term that is mended by a step that can be taken from where it stands", async () => {
    expect(await say(p.alva, "utkast dagar 1 från=2026-11-22")).toContain("”utkast öppna igen 1” och varför");
    expect(await say(p.alva, "utkast öppna igen 1 fel dag")).toContain("i dialog");
    expect(await say(p.alva, "utkast dagar 1 från=2026-11-21 till=2027-10-31")).toContain("sparade");
    await say(p.alva, "ja utkast slutförslag 1");
    for (const who of [p.alva, p.bosse, p.cilla])
      await say(who, "utkast beslutat 1 ja 2026-11-24 styrelsen paragraf=4");
    await say(p.alva, "utkast undertecknat 1 2026-11-24 Ref");
    expect(await say(p.alva, "utkast dagar 1 till=2028-10-31")).toContain("när avtalet gäller");
    await say(p.alva, "utkast gäller 1");
    expect(await say(p.alva, "utkast dagar 1 till=2028-10-31")).toContain("”utkast förlängning 1”");
    expect(await say(p.bosse, "utkast förlängning 1 2028-10-31 2026-11-24 styrelsen paragraf=5")).toContain(
      "Antecknat",
    );
    await say(p.bosse, "utkast säg upp 1 2027-01-31 bekräfta=ja");
    expect(await say(p.alva, "utkast dagar 1 till=2028-10-31")).toContain("”utkast stå kvar 1”");
  });

  test("and that was frozen without a first day before one was asked for applies once that is recorded", async () => {
    await say(p.cilla, "utkast ny överenskommelse Förr från=2026-11-20");
    await say(p.cilla, "utkast dialog 2");
    await say(p.alva, "ja utkast slutförslag 2");
    for (const who of [p.alva, p.bosse, p.cilla, p.dragan])
      await say(who, "utkast beslutat 2 ja 2026-11-24 styrelsen paragraf=4");
    await say(p.alva, "utkast undertecknat 2 2026-11-24 Ref");
    await t.database.client.agreement.updateMany({ where: { number: 2 }, data: { startsOn: null } });
    expect(await say(p.alva, "utkast gäller 2")).toContain("gällande");
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { speaking } from "../../support/agreements.ts";
import { openTestDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";

describe("What a draft asks for", () => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  const { say, shown } = speaking(() => t);
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    p = await openGroup(t);
    await say(p.cilla, "utkast ny iop Öppen hall");
    await say(p.cilla, "utkast dialog 1");
  });
  afterAll(() => t.close());

  test("stands in the form by what people read, and is known again when the text comes back", async () => {
    const card = cardOf(await t.ask(p.alva, { words: "utkast visa 1 § 4" }));
    const form = await t.press(p.alva, card, "Ändra texten");
    const drawn = form.kind === "form" ? form.form.fields.find(({ name }) => name === "text")?.value : undefined;
    expect(drawn).toContain("{{Syftet i en mening}}");
    expect(drawn).not.toContain("{{purpose}}");
    await t.fill(p.alva, form, { text: `Först. ${drawn}`, take: true });
    const kept = await t.database.client.agreementClause.findFirstOrThrow({ where: { position: 4 } });
    expect(kept.text).toContain("{{purpose}}");
    expect(await shown(p.alva, "utkast visa 1 § 4")).toContain("[uppgift saknas: Syftet i en mening]");
  });

  test("is offered as a choice of what is missing, where nobody has said which", async () => {
    const told = await shown(p.bosse, "utkast uppgift 1");
    expect(told).toContain("§ 1: Nämnd som företräder Malmö stad");
    expect(told).not.toContain("committee");
    const card = cardOf(await t.ask(p.bosse, { words: "utkast visa 1" }));
    const choice = await t.press(p.bosse, card, "Fyll i det som saknas");
    const form = await t.press(p.bosse, cardOf(choice), "Fyll i: Kontaktroll hos Malmö stad");
    expect(textOf(await t.fill(p.bosse, form, { value: "Samordnaren" }))).toContain("Uppgiften är ifylld");
    expect(await shown(p.bosse, "utkast uppgift 1")).not.toContain("Kontaktroll hos Malmö stad");
  });

  test("is typed by its label without quotes, in any letters; what is unknown gets the labels and no names", async () => {
    expect(await say(p.bosse, "utkast uppgift 1 syftet i en mening: Fler ska röra sig.")).toContain(
      "Uppgiften är ifylld. Syftet i en mening: Fler ska röra sig.",
    );
    expect(await say(p.bosse, "utkast uppgift 1 Målgruppen på gruppnivå")).toContain("”utkast uppgift 1 Målgruppen");
    const words = "utkast uppgift 1 startdatum 2026-11-01";
    expect(await say(p.bosse, words)).toContain("frågar inte efter ”startdatum”");
    const unknown = await shown(p.bosse, words);
    expect(unknown).toContain("§ 11: Första dagen");
    expect(unknown).not.toMatch(/term\.start|cityContact/u);
    expect(await say(p.bosse, "utkast uppgift 1 partners Alla")).toContain("Flera paragrafer frågar efter ”partners”");
  });

  test("is the agreement's own day too, where it is the first or the last", async () => {
    expect(await say(p.bosse, "utkast uppgift 1 Första dagen 2027-02-01")).toContain("måndag den 1 februari 2027");
    expect(await say(p.bosse, "utkast uppgift 1 Sista dagen den 31 januari 2028")).toContain("den 31 januari 2028");
    expect(await shown(p.bosse, "utkast visa 1")).toContain(
      "Avtalstid: måndag den 1 februari 2027 – måndag den 31 januari 2028",
    );
  });
});

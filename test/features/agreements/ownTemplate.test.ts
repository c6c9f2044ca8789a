import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { speaking } from "../../support/agreements.ts";
import { openTestDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";

describe("A group's own template", () => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  const { say, shown } = speaking(() => t);
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    p = await openGroup(t);
    await say(p.cilla, "utkast ny avsikt Före");
  });
  afterAll(() => t.close());

  test("is changed by those who keep drafts, in sections of its own with facts of its own", async () => {
    expect(await say(p.cilla, "utkast mall lägg till avsikt Barnens röst")).toContain("Det här kan");
    const text = "Barnen hörs genom {{Hur barnen hörs}} och {{Hur barnen hörs}}.";
    expect(await say(p.alva, `utkast mall lägg till avsikt Barnens röst efter=2 text="${text}"`)).toContain(
      "version 1",
    );
    expect(await shown(p.cilla, "utkast mall avsikt § 3")).toContain("Barnen hörs genom {{Hur barnen hörs}}");
    await say(p.cilla, "utkast ny avsikt Efter");
    expect(await shown(p.cilla, "utkast visa 2 § 3")).toContain("[uppgift saknas: Hur barnen hörs]");
    expect(await say(p.cilla, "utkast uppgift 2 hurBarnenHors barnrådet")).toContain("är ifylld");
    expect(await shown(p.cilla, "utkast visa 2 § 3")).toContain("Barnen hörs genom barnrådet och barnrådet.");
  });

  test("keeps the facts that a text still asks for when the text is written anew in the form", async () => {
    const section = await t.ask(p.alva, { words: "utkast mall avsikt § 3" });
    const form = await t.press(p.alva, cardOf(section), "Ändra");
    const text = "Barnen hörs genom {{Hur barnen hörs}}, senast {{Dag}}.";
    expect(textOf(await t.fill(p.alva, form, { text }))).toContain("version 2");
    const { sections } = await t.database.client.agreementTemplate.findFirstOrThrow({ where: { version: 2 } });
    expect((sections as { facts: unknown }[])[2]?.facts).toEqual([
      { name: "hurBarnenHors", label: "Hur barnen hörs", kind: "text" },
      { name: "dag", label: "Dag", kind: "text" },
    ]);
  });

  test("has its sections moved and taken out, and drafts that were begun stay as they were", async () => {
    await say(p.alva, "utkast mall flytta avsikt § 3 § 1");
    await say(p.alva, "utkast mall ta bort avsikt § 2");
    const card = await shown(p.cilla, "utkast mall avsikt");
    expect(card).toContain("§ 1 Barnens röst\n– § 2 Bakgrund");
    expect(await shown(p.cilla, "utkast visa 2")).toContain("§ 3 Barnens röst");
    expect(await shown(p.cilla, "utkast visa 1")).not.toContain("Barnens röst");
  });

  test("points out its own words, in the drafts that begin with it", async () => {
    await say(p.alva, "utkast mall ord avsikt lokalvård, städning");
    await say(p.cilla, "utkast ny avsikt Med egna ord");
    for (const number of [2, 3]) {
      await say(p.cilla, `utkast dialog ${number}`);
      await say(p.alva, `utkast ändra ${number} § 4 inför=ja Vi sköter städningen.`);
    }
    expect(await shown(p.cilla, "utkast visa 3 § 4")).toContain("”städningen” är ett av de ord som mallen");
    expect(await shown(p.cilla, "utkast visa 2 § 4")).not.toContain("är ett av de ord som mallen");
  });

  test("can be given up for the house's again", async () => {
    await say(p.alva, "utkast mall återställ avsikt");
    await say(p.cilla, "utkast ny avsikt Som förut");
    const sections = async (number: number) => (await shown(p.cilla, `utkast visa ${number}`)).split("Paragrafer")[1];
    expect(await sections(4)).toBe(await sections(1));
  });

  test("stands still for nobody who writes a place that never ends", { timeout: 10_000 }, async () => {
    const text = `Parterna {{${" ".repeat(15_000)}{`;
    expect(await say(p.alva, `utkast mall lägg till avsikt Tomrum efter=2 text="${text}"`)).toContain("version");
  });
});

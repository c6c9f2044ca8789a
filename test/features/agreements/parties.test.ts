import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { speaking } from "../../support/agreements.ts";
import { openTestDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

describe("The parties of an agreement", () => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  const { say, shown } = speaking(() => t);
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    p = await openGroup(t);
  });
  afterAll(() => t.close());

  test("stand once each, and it is told who is not in the group", async () => {
    const parties = "Malmö stad: kommunstyrelsen (fritidsnämnden); MIP: styrelsen; MISO; mip; MISOO: styrelsen";
    expect(await say(p.cilla, `utkast ny iop Öppen hall från=2027-01-01 parter="${parties}"`)).toContain(
      "Inte med i gruppen: MISOO.",
    );
    const card = await shown(p.cilla, "utkast visa 1");
    expect(card.match(/– MIP:/gu)).toHaveLength(1);
    expect(card).not.toContain("– mip:");
    await say(p.cilla, "utkast dialog 1");
  });

  test("say who decides for themselves alone; the others are entered by those who keep the draft", async () => {
    const refusal = "för din egen part";
    expect(await say(p.cilla, 'utkast part 1 part="Malmö stad" organ=parkförvaltningen')).toContain(refusal);
    expect(await say(p.cilla, "utkast part 1 Nätverket styrelsen")).toContain(refusal);
    expect(await say(p.cilla, "utkast ta bort part 1 MIP")).toContain("Ordföranden, sekreteraren");
    expect(await say(p.cilla, "utkast part 1 MISO årsmötet")).toContain("MISO: årsmötet beslutar.");
    expect(await say(p.alva, "utkast part 1 Malmö stad: kommunfullmäktige")).toBe(
      "Malmö stad: kommunfullmäktige beslutar.",
    );
    expect(await shown(p.cilla, "utkast visa 1")).toContain("Malmö stad genom fritidsnämnden: kommunfullmäktige");
  });

  test("can be taken out while the text is open, and the history tells by whom and why", async () => {
    expect(await say(p.alva, "utkast ta bort part 1 HISO")).toContain("HISO är inte part. Parterna är: Malmö stad");
    expect(await say(p.alva, "utkast part 1 HISO: styrelsen")).toContain("HISO: styrelsen beslutar. HISO är nu part.");
    expect(await say(p.alva, 'utkast ta bort part 1 MISOO skäl="felskrivet"')).toContain("inte längre part");
    expect(await shown(p.cilla, "utkast visa 1")).not.toContain("MISOO");
    const { version } = await t.database.client.agreement.findFirstOrThrow();
    const told = await t.database.client.agreementVersion.findFirstOrThrow({ where: { number: version } });
    expect(told).toMatchObject({ kind: "party", byName: "Alva", reason: "felskrivet" });
    await say(p.alva, "ja utkast slutförslag 1");
    expect(await say(p.alva, "utkast ta bort part 1 HISO")).toContain("kan inte ändras nu");
  });

  test("are fewer when one leaves the group undecided: the text is opened, the party taken out, the others go on", async () => {
    const decide = "utkast beslutat 1 ja 2026-11-20 styrelsen paragraf=4";
    for (const who of [p.alva, p.bosse, p.cilla]) await say(who, decide);
    await say(p.alva, "ja part avsluta HISO");
    expect(await say(p.alva, "utkast undertecknat 1 2026-11-24 Ref")).toContain("utkast ta bort part");
    await say(p.alva, "utkast öppna igen 1 HISO har lämnat");
    expect(await say(p.alva, "utkast ta bort part 1 HISO")).toContain("inte längre part");
    await say(p.alva, "ja utkast slutförslag 1");
    for (const who of [p.alva, p.bosse, p.cilla]) await say(who, decide);
    expect(await say(p.alva, "utkast undertecknat 1 2026-11-24 Ref")).toContain("undertecknad");
  });
});

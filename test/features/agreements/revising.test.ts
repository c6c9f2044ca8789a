import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bringIntoForce, speaking } from "../../support/agreements.ts";
import { openSite, type Site, textIn, type Visitor } from "../../support/browser.ts";
import { type Clock, openClock } from "../../support/clock.ts";
import { openTestDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

describe("While an agreement in force is revised", () => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  let site: Site;
  let page: Visitor & { readonly home: string };
  let clock: Clock;
  const { say, shown, status } = speaking(() => t);
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    p = await openGroup(t);
    clock = openClock(t);
    site = await openSite(t);
    page = await site.enter(p.alva);
    await say(p.cilla, "utkast ny överenskommelse Hallarna från=2026-11-01 till=2027-10-31");
    await say(p.cilla, "utkast dialog 1");
    await say(p.alva, "utkast ändra 1 § 3 inför=ja Det som är beslutat.");
    await bringIntoForce(t, p, 1);
    await say(p.cilla, "utkast revidera 1 fler hallar");
    await say(p.alva, "utkast ändra 1 § 3 inför=ja Det som bara är föreslaget.");
    await say(p.alva, "utkast dagar 1 till=2040-01-01");
    await say(p.alva, "utkast part 1 Nätverket: styrelsen");
  });
  afterAll(async () => {
    await clock.stop();
    await site.close();
    await t.close();
  });
  const decided = (text: string) => {
    expect(text).toContain("Det som är beslutat.");
    expect(text).not.toContain("bara är föreslaget");
  };

  test("others than the group read the text that applies", async () => {
    const text = await page.get(`${page.home}/utkast/1-2026/gallande`);
    decided(textIn(text.text));
    expect(textIn(text.text)).not.toContain("2040");
    const preview = await shown(p.alva, "webb gäst avtal 1 2026-12-20");
    const words = /”(ja [^”]*)”/u.exec(preview)?.[1] ?? "";
    const shared = textIn((await site.visitor().get(await site.link(p.alva, words))).text);
    decided(shared);
    expect(shared).not.toContain("Nätverket");
  });

  test("notice ends the agreement that applies, never with a longer term, and taken back leaves it as it was", async () => {
    expect(await say(p.alva, "ja utkast slutförslag 1")).toContain("Inte med i gruppen: Nätverket.");
    expect(await say(p.dragan, "utkast säg upp 1 2050-12-31 bekräfta=ja")).toContain("bara göra avtalstiden kortare");
    expect(await say(p.alva, "utkast stå kvar 1")).toContain("Ingen har sagt upp");
    expect(await say(p.dragan, "utkast säg upp 1 2027-06-30 bekräfta=ja")).toContain("uppsagd");
    decided(await shown(p.alva, "utkast visa 1 § 3"));
    for (const who of [p.alva, p.bosse, p.cilla]) await say(who, "utkast stå kvar 1");
    expect(await say(p.dragan, "utkast återta uppsägning 1")).toContain("gällande");
    const card = await shown(p.alva, "utkast visa 1");
    expect(card).toContain("söndag den 31 oktober 2027");
    expect(card.match(/har beslutat ja/gu)).toHaveLength(4);
    expect(card).not.toContain("Nätverket");
    decided(await shown(p.alva, "utkast visa 1 § 3"));
  });

  test("consents to one notice's being taken back are not for the next", async () => {
    await say(p.dragan, "utkast säg upp 1 2027-06-30 bekräfta=ja");
    expect(await say(p.dragan, "utkast återta uppsägning 1")).toContain("Alla parter måste vilja det först");
    for (const who of [p.alva, p.bosse, p.cilla]) await say(who, "utkast stå kvar 1");
    await say(p.dragan, "utkast återta uppsägning 1");
    expect(await status(p.alva, 1)).toBe("Gällande");
  });

  test("a signed revision that a party then turns down is opened again; one that all have signed is not", async () => {
    await say(p.cilla, "utkast revidera 1 fler hallar");
    await say(p.alva, "utkast ändra 1 § 3 inför=ja Det som bara är föreslaget.");
    await say(p.alva, "ja utkast slutförslag 1");
    const decide = (outcome: string) => `utkast beslutat 1 ${outcome} 2026-11-21 styrelsen paragraf=5`;
    for (const who of [p.alva, p.bosse, p.cilla]) await say(who, decide("ja"));
    await say(p.dragan, "utkast förbehåll 1 årsmötet");
    expect(await say(p.alva, "utkast undertecknat 1 2026-12-24 Ref-2")).toContain("Dagen har inte varit än");
    await say(p.alva, "utkast undertecknat 1 2026-11-24 Ref-2");
    expect(await say(p.alva, "utkast öppna igen 1 ändrat oss")).toContain("Alla parter har undertecknat");
    await say(p.dragan, decide("nej"));
    expect(await say(p.alva, "utkast öppna igen 1 HISO sade nej")).toContain("under revidering");
    expect(await say(p.alva, "utkast avsluta revidering 1")).toContain("gällande");
    decided(await shown(p.alva, "utkast visa 1 § 3"));
    const { signatureReference } = await t.database.client.agreement.findFirstOrThrow();
    expect(signatureReference).toBe("Ref-1");
  });

  test("it comes to the end of its own term, also where the revision is out for consultation", async () => {
    await say(p.cilla, "utkast revidera 1 längre tid");
    await say(p.alva, "utkast dagar 1 till=2040-01-01");
    await say(p.alva, "utkast ändra 1 § 3 inför=ja Det som bara är föreslaget.");
    await clock.runUntil("2027-10-01T10:00:00Z");
    await say(p.alva, "utkast remiss 1 2027-12-20 Nätverket");
    expect(clock.log.filter((line) => line.includes("förlängs inte av sig självt")).length).toBeGreaterThan(0);
    await clock.runUntil("2027-11-01T10:00:00Z");
    expect(await status(p.alva, 1)).toBe("Upphört");
    decided(await shown(p.alva, "utkast visa 1 § 3"));
  });
});

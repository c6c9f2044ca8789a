import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { speaking } from "../../support/agreements.ts";
import { openSite, textIn } from "../../support/browser.ts";
import { openTestDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

describe("A party's own decision", () => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  const { say, shown, status } = speaking(() => t);
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    p = await openGroup(t);
    const parties = "Malmö stad: kommunstyrelsen; MIP; MISO: årsmötet";
    await say(p.cilla, `utkast ny överenskommelse Hallarna från=2026-11-20 parter="${parties}"`);
    await say(p.cilla, "utkast dialog 1");
    await say(p.alva, "ja utkast slutförslag 1");
  });
  afterAll(() => t.close());
  const posted = async () => {
    await t.deliver();
    return t.chat.read("c1").join("\n").replaceAll("\u00a0", " ");
  };

  test("is told back as it was recorded, with who has not decided yet", async () => {
    const reply = await say(p.bosse, 'utkast beslutat 1/2026 bifall idag styrelsen paragraf="§ 5"');
    expect(reply).toContain("Antecknat: MIP har beslutat ja (styrelsen, tisdag den 24 november 2026, § 5).");
    expect(reply).toContain("Har inte beslutat än: Malmö stad och MISO.");
    expect(reply).not.toContain("Obs:");
  });

  test("stands on the card and in the history with its body, its day and its §", async () => {
    await say(p.cilla, "utkast beslutat 1 ja 2026-11-24 styrelsen paragraf=7");
    const card = await shown(p.alva, "utkast visa 1");
    expect(card).toContain("MIP: styrelsen – har beslutat ja (tisdag den 24 november 2026, § 5)");
    expect(card).toContain("MISO: årsmötet – har beslutat ja (styrelsen, tisdag den 24 november 2026, § 7)");
    const site = await openSite(t);
    const page = await site.enter(p.alva);
    const history = textIn((await page.get(`${page.home}/utkast/1-2026/historik`)).text).replaceAll("\u00a0", " ");
    await site.close();
    expect(history).toContain(
      "antecknade beslutet ja (styrelsen, tisdag den 24 november 2026, § 5); läget blev slutförslag",
    );
  });

  test("of a day before the text was frozen is recorded, and remarked on", async () => {
    const reply = await say(p.alva, "utkast beslutat 1 ja 2026-11-20 kommunstyrelsen paragraf=112");
    expect(reply).toContain("Antecknat: Malmö stad har beslutat ja");
    expect(reply).toContain("texten låstes först tisdag den 24 november 2026");
    expect(await status(p.alva, 1)).toBe("Beslutad av alla parter");
  });

  test("that becomes a no is told in the channels, once, and says what can be done", async () => {
    const reply = await say(p.bosse, "utkast beslutat 1 nej 2026-11-24 styrelsen paragraf=6");
    expect(reply).toContain("Antecknat: MIP har beslutat nej (styrelsen, tisdag den 24 november 2026, § 6).");
    expect(reply).toContain("”utkast öppna igen 1” och varför");
    const no = "Överenskommelse 1/2026: MIP har beslutat nej (styrelsen, tisdag den 24 november 2026, § 6";
    expect(await posted()).toContain(no);
    await say(p.bosse, "utkast beslutat 1 nej 2026-11-24 styrelsen paragraf=8");
    expect((await posted()).split("MIP har beslutat nej (styrelsen, tisdag").length).toBe(2);
  });

  test("that is taken back from a text that all had decided on is told there too", async () => {
    await say(p.bosse, "utkast beslutat 1 ja 2026-11-24 styrelsen paragraf=9");
    await say(p.cilla, "utkast ta tillbaka 1 fel text");
    expect(await posted()).toContain("Överenskommelse 1/2026 saknar åter en parts beslut");
    const history = await t.database.client.agreementVersion.findFirst({ where: { action: "withdrawDecision" } });
    expect(history?.reason).toBe("fel text");
  });
});

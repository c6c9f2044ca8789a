import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Account } from "../../../src/core/ask.ts";
import { plain } from "../../../src/core/card.ts";
import { openSite, type Site, textIn, type Visitor } from "../../support/browser.ts";
import { openTestDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";

describe("A draft", () => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  let site: Site;
  let page: Visitor & { readonly home: string };
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    p = await openGroup(t);
    site = await openSite(t);
    page = await site.enter(p.alva);
  });
  afterAll(async () => {
    await site.close();
    await t.close();
  });
  const spaced = (text: string) => text.replaceAll("\u00a0", " ");
  const shown = async (words: string) => spaced(plain(cardOf(await t.ask(p.dragan, { words }))));
  const say = async (who: Account, words: string) => spaced(await t.type(who, words));

  test("begins with the sections of its template, and says what is missing", async () => {
    const parties = "Malmö stad: kommunstyrelsen (fritidsnämnden); MIP: styrelsen; MISO: styrelsen; HISO: årsmötet";
    const words = `utkast ny iop Öppen hall sommar parter="${parties}" från=2027-01-01 till=2028-12-31`;
    expect(await say(p.cilla, words)).toContain("Du har börjat på IOP-avtal 1/2026, ”Öppen hall sommar”.");
    const card = await shown("utkast visa 1");
    expect(card).toContain("Malmö stad genom fritidsnämnden: kommunstyrelsen");
    expect(card).toContain("§ 6 Målgrupp");
    expect(await shown("utkast visa 1 § 1")).toContain("[uppgift saknas: Kontaktroll hos Malmö stad]");
    expect(await say(p.cilla, "utkast uppgift 1 cityContact Samordnaren")).toContain("Uppgiften är ifylld");
    expect(await shown("utkast visa 1 § 1")).toContain("Kontakt hos Malmö stad: Samordnaren.");
  });

  test("keeps what is proposed until someone who keeps it puts it in", async () => {
    expect(await say(p.dragan, "utkast ändra 1 § 6 Barn och unga i Malmö.")).toContain("Ändring 1 av § 6");
    expect(await shown("utkast visa 1 § 6")).not.toContain("Barn och unga i Malmö.");
    expect(await say(p.dragan, "utkast ta in 1 1")).toContain("Ordföranden, sekreteraren");
    expect(await say(p.alva, "utkast inför 1 1")).toContain("Ändring 1 är införd i § 6");
    expect(await shown("utkast visa 1 § 6")).toContain("Barn och unga i Malmö.");
    expect(await say(p.alva, "utkast inför 1 1")).toContain("väntar inte längre (införd i utkastet)");
  });

  test("says in words what was added and struck between any two versions", async () => {
    await say(p.alva, "utkast ändra 1 § 6 inför=ja Barn och unga i hela Malmö.");
    const { version } = await t.database.client.agreement.findFirstOrThrow();
    expect(await shown(`utkast jämför 1 ${version - 1} ${version}`)).toMatch(/§ 6 Målgrupp\n.*Tillagt: hela/u);
    expect(await shown("utkast jämför 1")).toContain("Tillagt: Barn och unga i hela Malmö");
  });

  test("lets the second of two who write at once see the difference and choose; nothing is lost", async () => {
    const path = `${page.home}/utkast/1-2026/4`;
    const before = await t.ask(p.alva, { words: "utkast ändra 1 § 4" });
    const form = await t.press(p.alva, cardOf(before), "Ändra texten");
    await say(p.bosse, "utkast ändra 1 § 4 inför=ja Fler ska få röra sig.");
    const second = await t.fill(p.alva, form, { text: "Hallarna ska vara öppna för alla.", take: true });
    expect(spaced(textOf(second))).toContain("Bosse, MIP har ändrat § 4 Syfte sedan du öppnade den.");
    expect(plain(cardOf(second))).toMatch(/Så har den ändrats sedan dess:[\s\S]*Tillagt: Fler ska få röra sig/u);
    expect(await shown("utkast visa 1 § 4")).toContain("Fler ska få röra sig.");
    expect(spaced(textOf(await t.press(p.alva, cardOf(second), "Behåll ändringens text")))).toContain(
      "är införd i § 4",
    );
    expect(textIn((await page.get(path)).text)).toContain("Hallarna ska vara öppna för alla.");
  });

  test("tells why a clause says what it says", async () => {
    await say(p.bosse, "beslut bekräfta att öppna hallarna på sommaren");
    await say(p.alva, 'utkast ändra 1 § 5 inför=ja beslut=1/2026 skäl="efter dialogen" Tio öppna hallar.');
    expect(await shown("varför 1 § 5")).toMatch(/Alva, Malmö stad: ändrade – efter dialogen; Beslut 1\/2026/u);
  });

  test("can be read and written on its pages", async () => {
    const path = `${page.home}/utkast/1-2026`;
    expect(textIn((await page.get(`${page.home}/utkast`)).text)).toContain("IOP-avtal 1/2026");
    const whole = textIn((await page.get(path)).text);
    for (const words of ["Utkast, version", "Tio öppna hallar.", "Malmö stad genom fritidsnämnden"])
      expect(whole).toContain(words);
    expect(textIn((await page.get(`${path}/historik`)).text)).toContain("efter dialogen");
    expect(textIn((await page.get(`${path}/jamfor`)).text)).toContain("Tillagt");
    const form = await page.press(`${path}/5`, "Ändra texten");
    expect(form.text).toContain("Tio öppna hallar.");
  });
});

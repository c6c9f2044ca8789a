import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bringIntoForce } from "../../support/agreements.ts";
import { openSite, type Site } from "../../support/browser.ts";
import { findBarriers, openChromium, openPage } from "../../support/chromium.ts";
import { openTestDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

const browser = await openChromium();
afterAll(() => browser?.close());

describe.skipIf(!browser)("The pages of agreements in a browser", () => {
  let t: TestHouse;
  let site: Site;
  let people: Awaited<ReturnType<typeof openGroup>>;

  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    people = await openGroup(t);
    site = await openSite(t);
    const { alva, cilla, dragan } = people;
    await t.type(cilla, "utkast ny iop Öppen hall sommar från=2026-11-01 till=2028-08-31");
    await t.type(cilla, "utkast dialog 1");
    await t.type(dragan, "utkast ändra 1 § 7 Föreningen är utförare.");
    await t.type(cilla, "utkast kommentera 1 § 7 För smalt.");
    await t.type(cilla, "utkast pröva 1 initiative ja Idén kom från MISO.");
    await t.type(cilla, 'utkast statsstöd 1 grund=deMinimis belopp=100000 motivering="Enligt beräkning"');
    await t.type(alva, "utkast remiss 1 2026-12-18 Nätverket");
    await t.type(alva, 'utkast remissvar 1 från=Nätverket text="Bra i stort."');
    await t.type(cilla, "utkast ny överenskommelse Hallarna från=2026-11-01 till=2027-10-31");
    await t.type(cilla, "utkast dialog 2");
    await bringIntoForce(t, people, 2);
    await t.type(cilla, "utkast revidera 2 fler hallar");
    await t.type(alva, "utkast ändra 2 § 3 inför=ja Hallar för alla.");
  });
  afterAll(async () => {
    await site.close();
    await t.close();
  });

  it("have no barriers that WCAG 2.1 AA forbids, wide and narrow", { timeout: 90_000 }, async () => {
    const page = await openPage(browser!, `${site.url}${await site.link(people.alva)}`);
    await page.getByRole("button", { name: "Logga in" }).click();
    const home = page.url();
    const one = ["", "/7", "/historik", "/jamfor", "/provning", "/provning?kriterier=skr"];
    const paths = [
      "/utkast",
      ...one.map((rest) => `/utkast/1-2026${rest}`),
      "/utkast/2-2026",
      "/utkast/2-2026/gallande",
    ];
    for (const path of paths) {
      await page.goto(`${home}${path}`);
      expect([path, await findBarriers(page)]).toEqual([path, []]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of paths) {
      await page.goto(`${home}${path}`);
      const width = await page.evaluate("document.documentElement.scrollWidth");
      expect([path, width]).toEqual([path, 320]);
    }
    await page.context().close();
  });
});

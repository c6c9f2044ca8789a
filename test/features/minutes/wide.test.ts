import { afterAll, beforeAll, expect, test } from "vitest";
import { openSite, type Site } from "../../support/browser.ts";
import { openChromium, openPage } from "../../support/chromium.ts";
import { openMinutesStage } from "../../support/minutes.ts";

const stage = openMinutesStage();
const browser = await openChromium();
let site: Site;
beforeAll(async () => {
  site = await openSite(stage.t);
});
afterAll(async () => {
  await browser?.close();
  await site.close();
});

test.skipIf(!browser)("Minutes with long actions are no wider than the page, whatever it is read on", async () => {
  stage.write(
    "Alva: @Bosse kan du fråga fastighetskontoret om nycklarna och om larmet kan stängas av automatiskt när hallen är bokad på kvällarna senast den 9 december?",
    "Bosse: Det gör jag!",
    "Cilla: Jag tar fram ett schema för alla lördagar i januari och februari med plats för bollspel och öppen hall till 11 december.",
  );
  await stage.summarise();
  await stage.t.type(stage.p.cilla, "protokoll skicka 1 justerare=Bosse,Dragan");
  const page = await openPage(browser!, `${site.url}${await site.link(stage.p.cilla)}`);
  await page.getByRole("button", { name: "Logga in" }).click();
  await page.goto(`${page.url()}/protokoll/1-2026`);
  for (const width of [1280, 1000, 768, 320]) {
    await page.setViewportSize({ width, height: 700 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
  }
  await page.context().close();
});

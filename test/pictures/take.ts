/** `npm run pictures -- http://127.0.0.1:3000` takes the README's pictures, in a room that was just opened. */
import { join } from "node:path";
import type { Page } from "playwright-core";
import { openChromium, openPage } from "../support/chromium.ts";

const [room = "http://127.0.0.1:3000"] = process.argv.slice(2);
const browser = await openChromium();
if (browser) {
  const page = await openPage(browser, `${room}/room`, { viewport: { width: 1100, height: 820 } });
  await decide(page);
  await keep(page, "room");
  await openPages(page);
  await keep(page, "page");
  await browser.close();
}

async function decide(page: Page): Promise<void> {
  await write(page, '/beslut öppna hallen för alla på lördagar verkan="inom gruppens mandat"');
  await page.getByRole("button", { name: "Bekräfta beslut" }).last().click();
  await page.getByText("Beslut 1/2026 är bekräftat").last().waitFor();
  await page.getByRole("button", { name: "Anmäl reservation" }).last().waitFor();
}

async function openPages(page: Page): Promise<void> {
  await write(page, "/webb");
  const link = page.getByText(/\/records\/logga-in\//u).last();
  const [address = ""] = /http:\S+/u.exec(await link.innerText()) ?? [];
  await page.goto(address);
  await page.getByRole("button", { name: "Logga in" }).click();
  await page
    .getByRole("link", { name: /Beslut/u })
    .first()
    .click();
}

async function write(page: Page, words: string): Promise<void> {
  await page.fill("#line", words);
  await page.keyboard.press("Enter");
}

async function keep(page: Page, name: string): Promise<void> {
  await page.waitForLoadState("networkidle");
  await page.screenshot({ path: join(import.meta.dirname, `${name}.png`), animations: "disabled" });
}

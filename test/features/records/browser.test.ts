import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "../../support/browser.ts";
import { findBarriers, openChromium, openPage } from "../../support/chromium.ts";
import { openTestDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

const browser = await openChromium();
afterAll(() => browser?.close());

describe.skipIf(!browser)("The pages in a browser", () => {
  let t: TestHouse;
  let site: Site;
  let people: Awaited<ReturnType<typeof openGroup>>;

  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    people = await openGroup(t);
    site = await openSite(t);
    const { bosse, cilla, alva, dragan } = people;
    await t.type(bosse, "beslut bekräfta att köpa bollar");
    await t.type(cilla, "förslag öppna hallen");
    for (const who of [alva, bosse, cilla, dragan]) await t.type(who, "förslag svar 1 står bakom");
    await t.type(bosse, "förslag bekräfta 1");
    await t.type(bosse, "beslut rätta 2 den lilla hallen");
    await t.type(cilla, "förslag måla hallen");
    await t.type(bosse, "möte bekräfta 10 december 17–19 plats=Rådhuset");
    await t.type(alva, "åtgärd beställa nät senast=2026-12-04");
  });
  afterAll(async () => {
    await site.close();
    await t.close();
  });

  it("has no barriers that WCAG 2.1 AA forbids, in light and in dark, wide and narrow", {
    timeout: 90_000,
  }, async () => {
    const page = await openPage(browser!, `${site.url}${await site.link(people.alva)}`);
    const problems: string[] = [];
    page.on("console", (message) => problems.push(message.text()));
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Logga in" }).click();
    const home = page.url();
    const paths = [
      ...[
        "",
        "/beslut",
        "/beslut/2-2026",
        "/forslag/2-2026",
        "/moten",
        "/moten/1-2026",
        "/dagordning",
        "/atgarder/1-2026",
      ],
      ...["/gruppen", "/kalender", "/hjalp", "/granskning", "/inloggningar", "/delat"],
    ];
    for (const path of paths) {
      await page.goto(`${home}${path}`);
      expect([path, await findBarriers(page)]).toEqual([path, []]);
    }
    await page.emulateMedia({ colorScheme: "dark" });
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of ["/beslut", "/beslut/2-2026", "/granskning"]) {
      await page.goto(`${home}${path}`);
      expect([path, await findBarriers(page)]).toEqual([path, []]);
      const width = await page.evaluate("document.documentElement.scrollWidth");
      expect([path, width]).toEqual([path, 320]);
    }
    await page.goto(`${home}/gruppen`);
    await page.getByRole("button", { name: "Ändra inställningarna" }).click();
    await page.getByLabel("Gruppens namn").fill(" ");
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Spara" }).click();
    await page.getByRole("alert").waitFor();
    expect(await findBarriers(page)).toEqual([]);
    // The policy has nothing to object to; that a form came back is told by its status.
    expect(problems.filter((text) => !text.includes("422"))).toEqual([]);
    await page.context().close();
  });

  it("lets one sign in, read a decision, write one and sign out with the keyboard and no script", {
    timeout: 60_000,
  }, async () => {
    const address = `${site.url}${await site.link(people.bosse)}`;
    const page = await openPage(browser!, address, { javaScriptEnabled: false });
    await tabTo(page, "Logga in");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Senaste besluten" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(page.url()).toMatch(/#innehall$/u);
    await tabTo(page, "1/2026 – köpa bollar");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Beslut 1/2026" }).waitFor();

    await tabTo(page, "Beslut");
    await page.keyboard.press("Enter");
    await tabTo(page, "Logga ett beslut");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Logga" }).waitFor();
    await tabTo(page, "", "textarea");
    await page.keyboard.type("att städa förrådet");
    await tabTo(page, "Gå vidare", "button");
    await page.keyboard.press("Enter");
    await tabTo(page, "Bekräfta beslut");
    await page.keyboard.press("Enter");
    await page.getByText("Beslut 3/2026 är bekräftat").waitFor();
    expect((await t.database.client.decision.findFirstOrThrow({ where: { number: 3 } })).text).toBe("städa förrådet");

    await tabTo(page, "Logga ut");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Du är utloggad" }).waitFor();
    await page.context().close();
  });
});

/** Presses Tab until what has focus begins with these words and, where it is told, is of this kind. */
async function tabTo(page: Page, words: string, kind = "*"): Promise<void> {
  for (let i = 0; i < 80; i++) {
    await page.keyboard.press("Tab");
    const focused = page.locator(`${kind}:focus`);
    if ((await focused.count()) > 0 && ((await focused.textContent()) ?? "").trim().startsWith(words)) return;
  }
  throw new Error(`no ${words} is reached`);
}

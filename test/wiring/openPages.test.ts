import { afterAll, beforeAll, expect, test } from "vitest";
import { scopes } from "../../src/adapters/slack/scopes.ts";
import { wordsOf } from "../../src/core/document.ts";
import { languages } from "../../src/core/texts.ts";
import { catalogue } from "../../src/features/catalogue.ts";
import { variables } from "../../src/variables.ts";
import { openPages } from "../../src/wiring/openPages.ts";
import { openSite, type Site, textIn } from "../support/browser.ts";
import { findBarriers, openChromium, openPage } from "../support/chromium.ts";
import { openTestDatabase } from "../support/database.ts";
import { openTestHouse, type TestHouse } from "../support/house.ts";

const browser = await openChromium();
const open = openPages(catalogue);
let t: TestHouse;
let site: Site;
beforeAll(async () => {
  t = await openTestHouse(await openTestDatabase());
  site = await openSite(t);
});
afterAll(async () => {
  await browser?.close();
  await site.close();
  await t.close();
});

test.each(languages)(
  "Who judges whether we may be used reads in %s every right that the app in Slack asks for",
  (language) => {
    const tables = open(["underlag"], language)?.parts.flatMap((part) => (part.kind === "table" ? part.rows : []));
    for (const { scope, why } of scopes) expect(tables).toContainEqual([scope, why[language]]);
  },
);

test.each(languages)(
  "and in %s by which settings data reaches others, all of which are off to begin with",
  (language) => {
    const parts = open(["underlag"], language)?.parts ?? [];
    const others = parts.flatMap((part) => (part.kind === "table" && part.rows.length === 3 ? part.rows : []));
    const named = others.flatMap(([, , switches = ""]) => wordsOf(switches).match(/[A-Z]+_[A-Z_]+/gu) ?? []);
    expect(named).toEqual(["SLACK_BOT_TOKEN", "SLACK_CLIENT_ID", "SECRET_KEY", "TEAMS_APP_ID", "OPENAI_MODEL"]);
    for (const [name, { schema }] of Object.entries(variables))
      if (named.includes(name)) expect([name, schema.parse(undefined)]).toEqual([name, undefined]);
  },
);

test("Anyone reads it, without a session", async () => {
  const { status, text } = await site.visitor().get("/records/underlag");
  expect([status, textIn(text)]).toEqual([200, expect.stringContaining("Frågor att besvara")]);
  expect((await site.visitor().get("/records/underlag/mer")).status).toBe(404);
});

test.skipIf(!browser)(
  "It has no barriers that WCAG 2.1 AA forbids, and is no wider than a phone",
  {
    timeout: 60_000,
  },
  async () => {
    const page = await openPage(browser!, `${site.url}/records/underlag`);
    expect(await findBarriers(page)).toEqual([]);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    await page.context().close();
  },
);

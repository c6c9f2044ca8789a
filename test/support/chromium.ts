import { existsSync } from "node:fs";
import axe, { type AxeResults, type RunOptions } from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";

/** Debian as root has no sandbox; the others keep Chromium from calling out, since tests have no internet. */
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

function findChromium(): string | undefined {
  const named = process.env["CHROMIUM_PATH"];
  return (named ? [named] : ["/usr/bin/chromium", "/usr/bin/google-chrome"]).find((path) => existsSync(path));
}

/**
 * A headless Chromium with a profile of its own, which goes when it closes. Undefined where none is installed:
 * the suite then skips (`describe.skipIf(!browser)`), and the line printed here says why.
 */
export async function openChromium(): Promise<Browser | undefined> {
  const executablePath = findChromium();
  if (executablePath) return await chromium.launch({ executablePath, headless: true, args: flags });
  console.warn("No Chromium is installed: browser tests are skipped. Install it, or set CHROMIUM_PATH.");
  return undefined;
}

/** Opens an address as a Swedish member sees it. Each page is a visitor of its own: close `page.context()` after it. */
export async function openPage(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ locale: "sv-SE", timezoneId: "Europe/Stockholm", ...options });
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** What WCAG 2.1 AA forbids on the page as it stands, one line for each element. */
export async function findBarriers(page: Page): Promise<string[]> {
  // To read axe takes the page longer than to run it: once for each page is enough.
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  const runOnly = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"];
  const options = JSON.stringify({ resultTypes: ["violations"], runOnly } satisfies RunOptions);
  const { violations } = (await page.evaluate(`axe.run(document, ${options})`)) as AxeResults;
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target, html }) => `${id} (${impact}): ${help}. ${target.flat().join(" ")} ${html.slice(0, 200)}`),
  );
}

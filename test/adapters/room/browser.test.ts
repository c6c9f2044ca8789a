import type { Page } from "playwright-core";
import { afterAll, describe, expect, it } from "vitest";
import { said } from "../../../src/core/reply.ts";
import { findBarriers, openChromium, openPage } from "../../support/chromium.ts";
import { form, proposal } from "./cards.ts";
import { type Answers, openRoom } from "./room.ts";

const browser = await openChromium();
afterAll(() => browser?.close());

const channel = { platform: "room", team: "room", channel: "samverkan" };
const group = "11111111-2222-4333-8444-555555555555";

/** A house with one proposal: its form posts it, and an answer changes it. */
function house(): Answers {
  let posted = "";
  return async ({ says }, { port }) => {
    if ("words" in says) return says.words.startsWith("förslag") ? { kind: "form", form } : said("Här är listan.");
    if ("form" in says) {
      const fields = form.fields.map(({ more: _hidden, ...field }) => ({ ...field, value: says.typed[field.name] }));
      if (!says.submitted) return { kind: "form", form: { ...form, fields: fields as typeof form.fields } };
      posted = (await port.post(channel, { card: proposal, group, language: "sv" }, "m1")).message;
      return said("Förslaget ligger i kanalen.");
    }
    const card = { ...proposal, status: "1 av 4 har svarat" };
    await port.update(channel, posted, { card, group, language: "sv" });
    return said("Noterat.");
  };
}

describe.skipIf(!browser)("with the keyboard alone", () => {
  it("one chooses who to be, types a command, fills in its form, answers on the card and hears what changed", async () => {
    await using room = await openRoom(house());
    const page = await openPage(browser!, `${room.url}/room`);
    await tabTo(page, "input[name=persona]:checked");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    await page.getByText("Skriv som MISO:s representant").waitFor();

    await tabTo(page, "#line");
    await page.keyboard.type("/fö");
    await page.getByRole("option", { name: "/förslag" }).waitFor();
    await page.keyboard.press("ArrowDown");
    expect(await page.getAttribute("#line", "aria-activedescendant")).toBe("line-list-0");
    await page.keyboard.press("Enter");
    expect(await page.inputValue("#line")).toBe("/förslag ");
    expect(await page.textContent("#line-hint")).toBe("Så skrivs det: förslag <förslag>");
    await page.keyboard.press("Enter");

    await page.getByRole("dialog", { name: "Föreslå beslut" }).waitFor();
    await tabTo(page, "dialog button.more");
    await page.keyboard.press("Enter");
    await page.getByLabel("Bakgrund").waitFor();
    await page.locator("#field-7:focus").waitFor();
    await tabTo(page, "dialog button[type=submit]");
    await page.keyboard.press("Enter");
    await page.getByLabel("Förslag").and(page.locator(":focus")).waitFor();
    expect(await page.getAttribute(":focus", "aria-invalid")).toBe("true");
    await page.keyboard.type("att köpa bollar");
    await page.keyboard.press("Tab");
    await tabTo(page, "dialog button[type=submit]");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    await page.locator("#line:focus").waitFor();

    const button = page.getByRole("button", { name: "Vi står bakom, Förslag 3/2026" });
    await button.waitFor();
    await tabTo(page, 'button[aria-label^="Vi står bakom"]', "Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByText("1 av 4 har svarat", { exact: true }).waitFor();
    await button.and(page.locator(":focus")).waitFor();
    await page.getByText("Noterat.", { exact: true }).waitFor();
    await page.getByText("Uppdaterat: Förslag 3/2026, 1 av 4 har svarat").waitFor({ state: "attached" });
    await page.getByText("Bara du ser det här. Samspråk: Noterat.").waitFor({ state: "attached" });
    expect(room.asks.at(-2)?.says).toMatchObject({
      typed: { text: "att köpa bollar", urgent: true, effect: "mandate" },
    });
    expect(room.asks.every(({ from }) => "user" in from && from.user === "miso")).toBe(true);
    await page.context().close();
  }, 30_000);

  it("one opens a message's menu, answers it in a thread and comes back", async () => {
    await using room = await openRoom();
    await room.say("sekreteraren", "Ska vi köpa bollar?");
    const page = await openPage(browser!, `${room.url}/room?as=miso`);
    const more = page.getByRole("button", { name: /^Fler val för meddelandet från Sekreteraren/ });
    await more.focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "Svara i tråd" }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.keyboard.press("ArrowDown");
    expect(await page.textContent(":focus")).toBe("Föreslå beslut");
    await page.keyboard.press("Escape");
    await more.and(page.locator(":focus")).waitFor();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Enter");
    await page.keyboard.type("Ja.");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^1 svar/ }).waitFor();
    await page.context().close();
  }, 30_000);
});

describe.skipIf(!browser)("no barrier stands in the way", () => {
  it.each(["own", "slack", "teams"])(
    "as %s draws it, light and dark, with suggestions and with a form",
    async (look) => {
      await using room = await openRoom(house());
      await room.room.port.post(channel, { card: proposal, group, language: "sv" }, "m1");
      for (const colorScheme of ["light", "dark"] as const) {
        const page = await openPage(browser!, `${room.url}/room?look=${look}`, {
          colorScheme,
          reducedMotion: "reduce",
        });
        await page.getByText("Förslag 3/2026").first().waitFor();
        await page.fill("#line", "/");
        expect(await findBarriers(page)).toEqual([]);
        await page.fill("#line", "/förslag");
        await page.keyboard.press("Enter");
        await page.getByRole("dialog").waitFor();
        await page.locator("dialog button[type=submit]").click();
        expect(await findBarriers(page)).toEqual([]);
        await page.keyboard.press("Escape");
        await page.locator("button.more").last().click();
        expect(await findBarriers(page)).toEqual([]);
        await page.context().close();
      }
    },
    60_000,
  );

  it("on a phone, where nothing reaches outside, and in English", async () => {
    await using room = await openRoom(house());
    await room.room.port.post(channel, { card: proposal, group, language: "sv" }, "m1");
    const page = await openPage(browser!, `${room.url}/room?lang=en`, { viewport: { width: 320, height: 640 } });
    await page.getByText("Förslag 3/2026").first().waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    expect(await findBarriers(page)).toEqual([]);
    await page.getByRole("button", { name: "Change role or conversation" }).click();
    await page.getByRole("link", { name: "You and Samspråk" }).waitFor();
    expect(await findBarriers(page)).toEqual([]);
    await page.context().close();
  }, 30_000);

  it("and what people write stays words", async () => {
    await using room = await openRoom();
    const evil = '<img src=x onerror="document.title=1"><script>document.title=1</script> [länk](https://a.example)';
    await room.say("miso", evil);
    const page = await openPage(browser!, `${room.url}/room`);
    await page.getByText(evil).waitFor();
    expect(await page.title()).toBe("Samspråk – provrummet");
    expect(await page.locator(".messages a, .messages script").count()).toBe(0);
    await page.context().close();
  }, 30_000);
});

/** Moves with the Tab key until that element has the focus. */
async function tabTo(page: Page, selector: string, key = "Tab"): Promise<void> {
  for (let i = 0; i < 60; i++) {
    if ((await page.locator(selector).and(page.locator(":focus")).count()) > 0) return;
    await page.keyboard.press(key);
  }
  throw new Error(`the keyboard does not reach ${selector}`);
}

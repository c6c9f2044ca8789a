import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Database } from "../../../../src/adapters/store/database.ts";
import { openTestDatabase } from "../../../support/database.ts";
import { until } from "../../../support/slack/slack.ts";
import { callsOf, clear, type OpenedDoor, openDoor, openOffices, secrets, storeOn } from "./offices.ts";

let database: Database;
beforeAll(async () => {
  database = await openTestDatabase();
});
afterAll(() => database.close());
beforeEach(() => clear(database));

const publicUrl = "https://samsprak.example";

/** The city's app is that of the settings, and open to other workspaces. */
async function open({ rotates = false, language = "sv" as const } = {}) {
  const offices = await openOffices({ rotates });
  const { app } = offices.city;
  const { clientId = "", clientSecret = "", signingSecret } = app;
  let nonces = 0;
  const nonce = () => {
    nonces += 1;
    return `nonce-${nonces}`;
  };
  const consent = { publicUrl, sign: secrets.sign, nonce };
  const own = { botToken: app.bot.botToken, signingSecret, credentials: { clientId, clientSecret } };
  const settings = { ...own, consent, language };
  const opened = await openDoor(offices, { database, settings });
  const culture = offices.slack.team("Kulturen & <vi>");
  return { ...offices, ...opened, app, culture, store: storeOn(database, offices) };
}

/** As a browser does, which has been given a cookie. */
async function get(url: string, cookie?: string, language = "sv-SE,sv;q=0.9,en;q=0.8") {
  const headers = { "accept-language": language, ...(cookie && { cookie }) };
  const response = await fetch(url, { redirect: "manual", headers });
  return { status: response.status, headers: response.headers, text: await response.text() };
}

/** Goes to our page for installing; gives the address of Slack's page and the cookie. */
async function begin({ url }: OpenedDoor) {
  const { status, headers } = await get(`${url}/slack/install`);
  expect(status).toBe(302);
  const [cookie = ""] = (headers.get("set-cookie") ?? "").split(";");
  return { page: headers.get("location") ?? "", cookie, attributes: headers.get("set-cookie") ?? "" };
}

/** Where Slack sends the browser, at the address where we are in truth. */
function here({ url }: OpenedDoor, address: string): string {
  expect(address.startsWith(`${publicUrl}/slack/oauth?`)).toBe(true);
  return address.replace(publicUrl, url);
}

describe("a workspace that installs us by itself", () => {
  it("is sent to Slack with our scopes and address, and comes back to a page that says what to do", async () => {
    const place = await open();
    const { page, cookie, attributes } = await begin(place);
    const asked = new URL(page).searchParams;
    expect(asked.get("redirect_uri")).toBe(`${publicUrl}/slack/oauth`);
    expect(asked.get("scope")).toContain("chat:write");
    expect(attributes).toMatch(/; Path=\/slack; Max-Age=600; HttpOnly; SameSite=Lax; Secure$/);
    const { status, text, headers } = await get(here(place, place.culture.approves(page)), cookie);
    expect(status).toBe(200);
    expect(text).toContain("<h1>Samspråk är installerat i Kulturen &amp; &lt;vi></h1>");
    expect(text).toContain('<html lang="sv">');
    expect(headers.get("content-security-policy")).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
  });

  it("is served at once, through the same app and under its own name", async () => {
    const place = await open();
    const { culture, app, asks, slack, store } = place;
    const { page, cookie } = await begin(place);
    await get(here(place, culture.approves(page)), cookie);
    const esra = culture.user("Esra");
    const channel = culture.channel("kultur", esra, app.in(culture)!);
    const { status } = await esra.command("/samsprak", "hjälp", { channel });
    expect(status).toBe(200);
    expect(asks[0]).toMatchObject({ from: { team: culture.id, user: esra.id }, place: { team: culture.id } });
    expect(await store.list()).toMatchObject([{ appId: app.id, team: culture.id, state: "active" }]);
    const to = { platform: "slack", team: culture.id, channel: channel.id };
    const content = { card: { title: "A", blocks: [], buttons: [] }, group: "g", language: "sv" as const };
    await place.door.port.post(to, content, "m1");
    expect(callsOf(slack, "chat.postMessage")[0]?.token).toBe(app.in(culture)?.botToken);
  });

  it("may have tokens that end", async () => {
    const place = await open({ rotates: true });
    const { page, cookie } = await begin(place);
    await get(here(place, place.culture.approves(page)), cookie);
    const { culture, app, clock, slack } = place;
    clock.advance(13 * 60 * 60_000);
    const channel = culture.channel("kultur", app.in(culture)!);
    const to = { platform: "slack", team: culture.id, channel: channel.id };
    const content = { card: { title: "A", blocks: [], buttons: [] }, group: "g", language: "sv" as const };
    await until(async () => (await place.door.port.post(to, content, "m1")).message);
    expect(callsOf(slack, "oauth.v2.access")).toHaveLength(2);
    expect(channel.messages).toHaveLength(1);
  });

  it("speaks its browser's language", async () => {
    const place = await open();
    const { page, cookie } = await begin(place);
    const { text } = await get(here(place, place.culture.approves(page)), cookie, "en-GB,en;q=0.9");
    expect(text).toContain('<html lang="en">');
    expect(text).toContain("Samspråk is installed in");
    expect((await get(`${place.url}/slack/oauth?state=x`, cookie, "fi")).text).toContain('<html lang="sv">');
  });
});

describe("an installation is refused", () => {
  it("where its address is used again", async () => {
    const place = await open();
    const { page, cookie } = await begin(place);
    const address = here(place, place.culture.approves(page));
    const both = await Promise.all([get(address, cookie), get(address, cookie)]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
    const { status, text } = await get(address, cookie);
    expect([status, text.includes("Länken har redan använts")]).toEqual([400, true]);
    expect(callsOf(place.slack, "oauth.v2.access")).toHaveLength(1);
  });

  it("after ten minutes", async () => {
    const place = await open();
    const { page, cookie } = await begin(place);
    place.clock.advance(10 * 60_000);
    const { status, text } = await get(here(place, place.culture.approves(page)), cookie);
    expect([status, text.includes("Länken gäller inte längre")]).toEqual([400, true]);
    expect(await place.store.list()).toEqual([]);
  });

  it.each<[string, (state: string) => string]>([
    ["made up", () => "nonce-1.99999999999999.made-up"],
    ["missing", () => ""],
    ["with more time", (state) => state.replace(/\.(\d+)\./, (_, end) => `.${Number(end) + 1}.`)],
    ["with another nonce", (state) => state.replace("nonce-1", "nonce-2")],
    ["with something behind it", (state) => `${state}.x`],
  ])("where its state is %s", async (_, change) => {
    const place = await open();
    const { page, cookie } = await begin(place);
    const address = new URL(here(place, place.culture.approves(page)));
    address.searchParams.set("state", change(address.searchParams.get("state") ?? ""));
    const { status, text } = await get(address.href, cookie);
    expect([status, text.includes("Jag känner inte igen länken")]).toEqual([400, true]);
    expect(callsOf(place.slack, "oauth.v2.access")).toEqual([]);
    expect(place.lines.some((line) => line.includes('"reason":"forged"'))).toBe(true);
  });

  it("in another browser than the one that began", async () => {
    const place = await open();
    const { page } = await begin(place);
    const other = await begin(place);
    const address = here(place, place.culture.approves(page));
    for (const cookie of [undefined, other.cookie, "samsprak_install="])
      expect((await get(address, cookie)).status).toBe(400);
    expect(await place.store.list()).toEqual([]);
  });

  it("where the code is not Slack's, and nothing of it reaches the log", async () => {
    const place = await open();
    const { page, cookie } = await begin(place);
    const address = new URL(here(place, place.culture.approves(page)));
    address.searchParams.set("code", "code-made-up");
    const { status, text } = await get(address.href, cookie);
    expect([status, text.includes("Slack svarade inte som det skulle")]).toEqual([502, true]);
    expect(place.lines.join("\n")).toContain("invalid_code");
    expect(place.lines.join("\n")).not.toContain("made-up");
  });

  it("by someone who would rather not", async () => {
    const place = await open();
    const { page, cookie } = await begin(place);
    const { status, text } = await get(here(place, place.culture.declines(page)), cookie);
    expect([status, text.includes("Samspråk installerades inte")]).toEqual([200, true]);
    expect(text).toContain('<a href="/slack/install">Installera Samspråk</a>');
  });
});

describe("without an app that is open to others", () => {
  it("there is no page for installing", async () => {
    const offices = await openOffices();
    const { url } = await openDoor(offices, { database });
    expect((await get(`${url}/slack/install`)).status).toBe(404);
    expect((await get(`${url}/slack/oauth`)).status).toBe(404);
  });
});

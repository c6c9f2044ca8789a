import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkChains } from "../../../src/adapters/store/audit.ts";
import { openSite, type Site, textIn, type Visitor } from "../../support/browser.ts";
import { openTestDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

const minute = 60_000;

describe("The door to the pages", () => {
  let t: TestHouse;
  let site: Site;
  let people: Awaited<ReturnType<typeof openGroup>>;
  let isForgetful = false;
  const logged: unknown[] = [];

  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    people = await openGroup(t);
    await t.type(people.bosse, "beslut bekräfta att köpa bollar");
    site = await openSite(withLapses(t), undefined, (...all) => logged.push(all));
    t.address = site.url;
  });
  afterAll(async () => {
    await site.close();
    await t.close();
  });

  /** A house whose database fails, when told to, right after something was done. */
  function withLapses(whole: TestHouse): TestHouse {
    const { access } = whole.house;
    const keepReply: typeof access.keepReply = async (...all) => {
      if (isForgetful) throw new Error("the connection is lost");
      return await access.keepReply(...all);
    };
    return { ...whole, house: { ...whole.house, access: { ...access, keepReply } } };
  }

  const tokenOn = async (visitor: Visitor, path: string) =>
    /name="token" value="([^"]+)"/u.exec((await visitor.get(path)).text)?.[1] ?? "";

  async function openForm(visitor: Visitor, path: string, label: string) {
    const { text } = await visitor.press(path, label);
    return { text, action: /<form class="sheet" method="post" action="([^"]+)"/u.exec(text)?.[1] ?? "" };
  }

  test("the cookie is for us alone, and behind HTTPS for this very host", async () => {
    const path = await site.link(people.cilla);
    const plain = (await site.visitor().post(path, {})).headers.getSetCookie().join();
    expect(plain).toMatch(/^samsprak-[0-9a-f]{8}=[\w-]{43}; Path=\/; Max-Age=43200; HttpOnly; SameSite=Lax$/u);
    const secure = await openSite(t, "https://samsprak.example");
    const cookie = (await secure.visitor().post(await secure.link(people.cilla), {})).headers.getSetCookie().join();
    expect(cookie).toMatch(/^__Host-samsprak-[0-9a-f]{8}=[\w-]{43}; Path=\/; .*SameSite=Lax; Secure$/u);
    const said = (await secure.visitor().get("/records/sprak/en")).headers;
    expect([said.get("strict-transport-security"), said.get("set-cookie")]).toEqual([
      "max-age=31536000",
      expect.stringMatching(/; Secure$/u),
    ]);
    await secure.close();
    t.address = site.url;
  });

  test("what was done is not said to be undone where its answer cannot be kept", async () => {
    const visitor = await site.enter(people.bosse);
    const token = await tokenOn(visitor, visitor.home);
    const last = JSON.stringify({ c: "overview.quiet" });
    isForgetful = true;
    const { status, text } = await visitor.post(`${visitor.home}/gor`, { token, last, nyckel: crypto.randomUUID() });
    isForgetful = false;
    expect([status, textIn(text)]).toEqual([200, expect.stringContaining("Jag skickar inga påminnelser till dig")]);
    expect(text).not.toContain("Inget har ändrats");
    expect(logged).toHaveLength(1);
    expect((await t.database.client.member.findFirst({ where: { name: "Bosse" } }))?.quietUntil).not.toBeNull();
  });

  test("a button that cannot be read is said to be just that, and a page that is not there leads to the first one", async () => {
    const visitor = await site.enter(people.bosse);
    const token = await tokenOn(visitor, visitor.home);
    const odd = await visitor.post(`${visitor.home}/gor`, { token, last: "{", nyckel: crypto.randomUUID() });
    expect([odd.status, textIn(odd.text)]).toEqual([400, expect.stringContaining("Det gick inte att ta emot")]);
    expect((await site.visitor().get("/records/finns-inte")).text).toContain('<a href="/records">Till startsidan</a>');
  });

  test("many who mistype, or have been signed out, shut out nobody; many who guess at links are told to wait, and how to get in", async () => {
    const visitor = await site.enter(people.cilla);
    for (let i = 0; i < 50; i++) expect((await site.visitor().get(visitor.home)).status).toBe(401);
    for (let i = 0; i < 50; i++) expect((await visitor.get(`${visitor.home}/finns-inte`)).status).toBe(404);
    const guess = () => site.visitor().get(`/records/logga-in/${"a".repeat(75)}`);
    expect((await guess()).status).toBe(410);
    for (let i = 0; i < 40; i++) await guess();
    const { status, headers, text } = await guess();
    expect([status, headers.get("retry-after")]).toEqual([429, "60"]);
    expect(textIn(text)).toContain("Skriv ”webb” till Samspråk i chatten så får du en ny");
    expect((await site.visitor().get(await site.link(people.cilla))).status).toBe(200);
    t.now = new Date(t.now.getTime() + minute);
  });

  test("whoever must sign in first comes to the page that they asked for", async () => {
    const { home } = await site.enter(people.cilla);
    const visitor = site.visitor();
    expect((await visitor.get(`${home}/beslut/1-2026?x=å`)).status).toBe(401);
    const { headers } = await visitor.post(await site.link(people.cilla), {});
    expect(headers.get("location")).toBe(`${home}/beslut/1-2026?x=%C3%A5`);
    expect([...visitor.cookies.keys()]).toEqual([expect.stringMatching(/^samsprak-[0-9a-f]{8}$/u)]);
    visitor.cookies.set("samsprak-mal", encodeURIComponent(`${home}/../..//evil.example`));
    expect((await visitor.post(await site.link(people.cilla), {})).headers.get("location")).toBe(home);
  });

  test("a long text that is sent too late is shown, to be copied", async () => {
    const visitor = await site.enter(people.cilla);
    const { action } = await openForm(visitor, `${visitor.home}/forslag`, "Föreslå beslut");
    const token = await tokenOn(visitor, visitor.home);
    const sent = { token, "f.text": "öppna <hallen> om kvällarna hela vintern", "f.effect": "mandate" };
    t.now = new Date(t.now.getTime() + 13 * 60 * minute);
    const late = await visitor.post(action, { ...sent, till: `${visitor.home}/forslag` });
    expect(late.status).toBe(401);
    expect(late.text).toMatch(/<textarea readonly[^>]*>öppna &lt;hallen&gt; om kvällarna hela vintern<\/textarea>/u);
    expect(late.text).not.toContain("mandate");
    const { headers } = await visitor.post(await site.link(people.cilla), {});
    expect(headers.get("location")).toBe(`${visitor.home}/forslag`);
    const stale = await visitor.post(action, sent);
    expect([stale.status, stale.text]).toEqual([403, expect.stringContaining("öppna &lt;hallen&gt;")]);
    const foreign = await visitor.post(action, sent, { "sec-fetch-site": "cross-site" });
    expect(foreign.text).not.toContain("hallen");
  });

  test("all places where one is signed in have a button, and this one is marked", async () => {
    await t.type(people.dragan, "webb logga ut alla", { channel: null });
    const browsers = [];
    for (let i = 0; i < 10; i++) {
      t.now = new Date(t.now.getTime() + 1_000);
      browsers.push(await site.enter(people.dragan));
    }
    const [first, second] = browsers;
    const { text } = await second!.get(`${second!.home}/inloggningar`);
    expect(textIn(text)).toContain("Logga ut 10");
    expect(text.match(/\(den här\), inloggad/gu)).toHaveLength(1);
    await second!.press(`${second!.home}/inloggningar`, "Logga ut 1");
    expect((await first!.get(first!.home)).status).toBe(401);
    const card = await t.ask(people.dragan, { words: "webb inloggningar" }, { channel: null });
    expect(JSON.stringify(card)).toContain("De som saknar knapp");
    expect(JSON.stringify(card)).not.toContain("den här");
  });

  test("signing out everywhere is confirmed, and the browser is told to forget", async () => {
    const visitor = await site.enter(people.dragan);
    const said = await visitor.press(`${visitor.home}/inloggningar`, "Logga ut överallt");
    expect([said.status, textIn(said.text)]).toEqual([200, expect.stringContaining("utloggad i alla webbläsare")]);
    expect(said.headers.get("clear-site-data")).toBe('"cache", "storage"');
    expect(visitor.cookies.size).toBe(0);
  });

  test("a browser that signs in again leaves no session behind, and each sign-in is on the audit chain", async () => {
    const visitor = await site.enter(people.dragan);
    const [earlier = ["", ""]] = visitor.cookies;
    const signIns = { where: { line: { contains: '"command":"records.signIn"' } } };
    const before = await t.database.client.auditEntry.count(signIns);
    await visitor.post(await site.link(people.dragan), {});
    expect((await visitor.get(visitor.home)).status).toBe(200);
    expect((await site.visitor().get(visitor.home, { cookie: earlier.join("=") })).status).toBe(401);
    expect(await t.database.client.auditEntry.count(signIns)).toBe(before + 1);
    for await (const check of checkChains(t.database.client)) expect(check.brokenAt).toBeUndefined();
  });

  test("the title of a form that came back tells of its faults", async () => {
    const visitor = await site.enter(people.cilla);
    const { action } = await openForm(visitor, `${visitor.home}/forslag`, "Föreslå beslut");
    const faulty = await visitor.post(action, { token: await tokenOn(visitor, visitor.home), "f.text": "" });
    expect([faulty.status, faulty.text]).toEqual([422, expect.stringContaining("<title>Fel: Föreslå")]);
  });

  /** A form of which only the beginning is sent. */
  function begin(length: number) {
    const { hostname, port } = new URL(site.url);
    const headers = { "content-type": "application/x-www-form-urlencoded", "content-length": length };
    const asking = request({ hostname, port, path: "/records/x", method: "POST", headers });
    asking.on("error", () => {});
    asking.write("x=1");
    return asking;
  }

  test("of a body without end no more is read than a megabyte", async () => {
    const asking = begin(2_000_000_000);
    const status = await new Promise((settle) => asking.on("response", ({ statusCode }) => settle(statusCode)));
    asking.destroy();
    expect(status).toBe(413);
  });

  test("a browser that goes away halfway is no fault of ours", async () => {
    const before = logged.length;
    const asking = begin(100);
    await new Promise((settle) => setTimeout(settle, 50));
    asking.destroy();
    await new Promise((settle) => setTimeout(settle, 100));
    expect(logged.length).toBe(before);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site, textIn } from "../../support/browser.ts";
import { openTestDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

const minute = 60_000;

describe("Getting into the pages", () => {
  let t: TestHouse;
  let site: Site;
  let people: Awaited<ReturnType<typeof openGroup>>;

  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    people = await openGroup(t);
    await t.type(people.bosse, "beslut bekräfta att köpa bollar");
    site = await openSite(t);
  });
  afterAll(async () => {
    await site.close();
    await t.close();
  });

  const inPerson = (who: typeof people.alva, words: string) => t.type(who, words, { channel: null });

  test("a member gets a link in the chat, presses the button, and reads what the group has decided", async () => {
    const visitor = site.visitor();
    const path = await site.link(people.cilla);
    expect((await visitor.get(path)).text).toContain("Du är på väg in på sidorna för Samverkansgruppen");
    const start = await visitor.press(path, "Logga in");
    expect([start.status, start.text]).toEqual([200, expect.stringContaining("köpa bollar")]);
    const [, home] = /(\/records\/[0-9a-f-]{36})"/u.exec(start.text) ?? [];
    expect((await visitor.get(`${home}/beslut`)).text).toContain("Samverkansgruppen beslutar att köpa bollar.");
    expect((await visitor.get(`${home}/beslut/1-2026`)).text).toContain("<h1>Beslut 1/2026</h1>");
  });

  test("says that it cannot be done where nobody has said what our address is", async () => {
    const known = t.address;
    t.address = undefined;
    expect(await inPerson(people.cilla, "webb")).toContain("Be den som driver Samspråk att ange PUBLIC_URL");
    t.address = known;
  });

  test("what only looks at a link uses nothing up, and the second who presses is too late", async () => {
    const path = await site.link(people.cilla);
    const looks: Record<string, string>[] = [
      {},
      { purpose: "prefetch", "sec-purpose": "prefetch" },
      { "user-agent": "Slackbot-LinkExpanding 1.0" },
    ];
    for (const headers of looks) expect((await site.visitor().get(path, headers)).status).toBe(200);
    expect((await fetch(`${site.url}${path}`, { method: "HEAD" })).status).toBe(200);
    const [first, second] = await Promise.all([site.visitor().post(path, {}), site.visitor().post(path, {})]);
    expect([first.status, second.status].sort()).toEqual([303, 410]);
    const used = await site.visitor().get(path);
    expect([used.status, used.text]).toEqual([410, expect.stringContaining("Skriv ”webb” till Samspråk")]);
  });

  test("a link ends after ten minutes, and when a new one is made", async () => {
    const first = await site.link(people.cilla);
    const second = await site.link(people.cilla);
    expect((await site.visitor().get(first)).status).toBe(410);
    t.now = new Date(t.now.getTime() + 10 * minute);
    expect((await site.visitor().post(second, {})).status).toBe(410);
  });

  test("nothing of links and sessions is stored that opens anything", async () => {
    const path = await site.link(people.cilla);
    const visitor = await site.enter(people.alva);
    const { client } = t.database;
    const rows = JSON.stringify([
      await client.webLink.findMany(),
      await client.webSession.findMany(),
      await client.claim.findMany(),
      await client.auditEntry.findMany(),
    ]);
    expect(rows).not.toContain(path.split("/").at(-1));
    for (const secret of visitor.cookies.values()) expect(rows).not.toContain(secret);
  });

  test("a form from another site, or without the session's own token, changes nothing", async () => {
    const path = await site.link(people.bosse);
    for (const foreign of ["cross-site", "same-site", "none"])
      expect((await site.visitor().post(path, {}, { "sec-fetch-site": foreign })).status, foreign).toBe(403);
    const visitor = await site.enter(people.bosse);
    const page = await visitor.get(visitor.home);
    const [, token = ""] = /name="token" value="([^"]+)"/u.exec(page.text) ?? [];
    const other = await site.enter(people.cilla);
    const [, foreign = ""] = /name="token" value="([^"]+)"/u.exec((await other.get(other.home)).text) ?? [];
    const call = { last: JSON.stringify({ c: "overview.quiet" }), nyckel: crypto.randomUUID(), till: visitor.home };
    const press = (body: Record<string, string>, headers?: Record<string, string>) =>
      visitor.post(`${visitor.home}/gor`, { ...call, ...body }, headers);
    expect((await press({})).status).toBe(403);
    expect((await press({ token: foreign })).status).toBe(403);
    expect((await press({ token }, { "sec-fetch-site": "cross-site" })).status).toBe(403);
    expect((await t.database.client.member.findFirst({ where: { name: "Bosse" } }))?.quietUntil).toBeNull();
    expect((await press({ token })).status).toBe(303);
    expect((await t.database.client.member.findFirst({ where: { name: "Bosse" } }))?.quietUntil).not.toBeNull();
  });

  test("every page forbids scripts and frames, is kept by nobody, and sends no address on", async () => {
    const visitor = await site.enter(people.cilla);
    for (const path of [visitor.home, "/records", "/records/tillganglighet", `${visitor.home}/finns-inte`]) {
      const { headers, text } = await visitor.get(path);
      expect(headers.get("content-security-policy"), path).toBe(
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
      );
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(text).not.toMatch(/<script|\sstyle=|\son\w+=/u);
    }
    const [, styles = ""] = /href="(\/records\/stil\/[^"]+\.css)"/u.exec((await visitor.get(visitor.home)).text) ?? [];
    expect((await visitor.get(styles)).headers.get("cache-control")).toContain("immutable");
  });

  test("signing out, by the page or in the chat, makes a stolen cookie worthless; nobody ends another's session", async () => {
    const [one, other] = [await site.enter(people.dragan), await site.enter(people.dragan)];
    const stolen = { cookie: [...one.cookies].map((pair) => pair.join("=")).join("; ") };
    expect((await site.visitor().get(one.home, stolen)).status).toBe(200);
    expect(textIn((await one.press(one.home, "Logga ut")).text)).toContain("Du är utloggad");
    expect((await site.visitor().get(one.home, stolen)).status).toBe(401);
    expect((await t.ask(people.dragan, { words: "webb inloggningar" })).kind).toBe("said");
    const { text } = await other.press(`${other.home}/inloggningar`, "Logga ut 1");
    expect(textIn(text)).toContain("Du är utloggad");
    const third = await site.enter(people.dragan);
    const waiting = await site.link(people.dragan);
    expect(await inPerson(people.dragan, "webb logga ut alla")).toContain("utloggad i alla webbläsare");
    expect((await third.get(third.home)).status).toBe(401);
    expect((await site.visitor().post(waiting, {})).status).toBe(410);
    const { id } = await t.database.client.webSession.findFirstOrThrow({ orderBy: { createdAt: "asc" } });
    expect(await inPerson(people.bosse, `webb logga ut ${id}`)).toContain("Jag hittar ingen sådan inloggning");
  });

  test("a session ends after twelve hours, and when its member leaves", async () => {
    const visitor = await site.enter(people.dragan);
    const begun = t.now;
    t.now = new Date(begun.getTime() + 12 * 60 * minute);
    expect((await visitor.get(visitor.home)).status).toBe(401);
    t.now = begun;
    expect((await visitor.get(visitor.home)).status).toBe(200);
    await t.type(people.dragan, "ja lämna gruppen");
    const { client } = t.database;
    const { id } = await client.member.findFirstOrThrow({ where: { name: "Dragan" } });
    expect(await client.webSession.count({ where: { memberId: id } })).toBe(0);
    expect((await visitor.get(visitor.home)).status).toBe(401);
  });

  test("whoever has no account in a chat gets a link from an administrator, says yes on a page, is reached by no post, and nobody is left with pages alone", async () => {
    expect(await inPerson(people.alva, "webb länk Gun")).toContain("roll=observatör");
    expect(await inPerson(people.cilla, "webb länk Gun roll=observatör")).toContain("Det här kan bara");
    expect(await inPerson(people.alva, "webb länk Cilla")).toContain("har ett konto i chatten");
    const gun = site.visitor();
    const path = await site.link(people.alva, "webb länk Gun part=MISO");
    const before = t.now;
    t.now = new Date(before.getTime() + 6 * 24 * 60 * minute);
    const waiting = await gun.press(path, "Logga in");
    t.now = before;
    const home = /\/records\/[0-9a-f-]{36}/u.exec(waiting.text)?.[0] ?? "";
    expect(textIn(waiting.text)).toContain("Du är inte med i gruppen än");
    expect(waiting.text).not.toContain("köpa bollar");
    expect((await gun.get(`${home}/beslut`)).status).toBe(403);
    await gun.press(home, "Ta uppdraget");
    expect((await gun.get(`${home}/beslut`)).text).toContain("köpa bollar");
    await t.type(people.cilla, "förslag öppna hallen");
    await gun.press(`${home}/forslag/1-2026`, "Vi står bakom");
    expect(await inPerson(people.cilla, "webb logga ut Gun")).toContain("Jag hittar ingen sådan inloggning");
    expect(await inPerson(people.alva, "webb logga ut Cilla")).toContain("har ett konto i chatten och loggar ut själv");
    expect((await gun.get(home)).status).toBe(200);
    const unused = await site.link(people.alva, "webb länk Gun");
    expect(await inPerson(people.alva, "webb logga ut gun")).toContain("Gun är utloggad i alla webbläsare");
    expect([(await gun.get(home)).status, (await gun.get(unused)).status]).toEqual([401, 410]);
    expect(await t.database.client.stance.count({ where: { partyName: "MISO" } })).toBe(1);
    expect(await inPerson(people.cilla, "koppla bort mig")).toContain("enda");
    const accounts = await t.database.client.account.findMany({ where: { platform: "web" } });
    const posts = await t.database.client.post.findMany({ where: { target: { in: accounts.map(({ id }) => id) } } });
    expect(posts).toEqual([]);
  });

  test("tells its member what is stored of them, and is gone when they are forgotten", async () => {
    const reply = await t.ask(people.cilla, { words: "personuppgifter" }, { channel: null });
    const file =
      reply.kind === "said" && reply.file ? await t.house.toolsFor("test").files.read(reply.file.secret) : undefined;
    const content = JSON.parse(new TextDecoder().decode(file?.bytes)) as Record<string, Record<string, unknown[]>>;
    expect(content["Sidor"]?.["inloggningar på webben"]?.length).toBeGreaterThan(0);
    await site.link(people.cilla);
    await t.type(people.cilla, "ja lämna gruppen");
    const card = await t.ask(people.alva, { words: "ja glöm medlem Cilla" });
    expect(card).toMatchObject({ kind: "said" });
    const { client } = t.database;
    expect(await client.account.count({ where: { user: "cilla" } })).toBe(0);
    expect(await client.webLink.count()).toBe(0);
  });
});

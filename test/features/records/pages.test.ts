import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { crawl, openSite, plainOf, type Site, textIn, type Visitor } from "../../support/browser.ts";
import { openTestDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";
import { person } from "../../support/people.ts";

const harm = `<script>alert(1)</script>"'&<img src=x onerror=alert(2)>`;
const secret = "hemlig bollhall";

describe("The pages of a group", () => {
  let t: TestHouse;
  let site: Site;
  let people: Awaited<ReturnType<typeof openGroup>>;
  let home: string;
  const visitors: Record<string, Visitor> = {};
  const frida = person("Frida");

  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    people = await openGroup(t);
    site = await openSite(t);
    const { alva, bosse, cilla, dragan } = people;
    await t.type(bosse, `beslut bekräfta att ${secret} bakgrund="${harm.replaceAll('"', "”")}"`);
    await t.type(bosse, `beslut rätta 1 ${harm}`);
    await t.type(cilla, `förslag köpa ${harm}`);
    await t.type(dragan, `förslag svar 1 invändningar ${harm}`);
    await t.type(bosse, `möte bekräfta 10 december 17–19 plats=Rådhuset, om ${secret}`);
    await t.type(cilla, `dagordning lägg till ${harm}`);
    await t.type(cilla, `åtgärd ${harm}`);
    await t.type(alva, "webb länk Gun roll=observatör");
    for (const [role, who] of Object.entries({ secretary: alva, chair: bosse, member: cilla })) {
      const visitor = await site.enter(who);
      visitors[role] = visitor;
      home = visitor.home;
    }
    const observer = site.visitor();
    await observer.press(await site.link(alva, "webb länk Gun"), "Logga in");
    await observer.press(home, "Ta uppdraget");
    visitors["observer"] = observer;
    await t.type(frida, 'starta namn=Andra parter="Ett; Två" ordförande=@Frida sekreterare=@Frida', {
      channel: "other",
    });
    await t.type(frida, "beslut bekräfta att vara för sig själva", { channel: "other" });
  });
  afterAll(async () => {
    await site.close();
    await t.close();
  });

  const as = (role: string): Visitor => visitors[role]!;

  test.each(["secretary", "chair", "member", "observer"])(
    "%s: every link works, no page is heavy, and what others wrote is harmless on all of them",
    async (role) => {
      const pages = await crawl(as(role), home);
      const names = [...pages.keys()].map((path) => path.slice(home.length));
      for (const path of ["/beslut/1-2026", "/forslag/1-2026", "/moten/1-2026", "/dagordning", "/atgarder/1-2026"])
        expect(names).toContain(path);
      expect(names.includes("/granskning")).toBe(role === "secretary");
      for (const [path, text] of pages) {
        expect(Buffer.byteLength(text), path).toBeLessThan(100_000);
        expect(text, path).not.toMatch(/<script|<img|onerror=(?!alert\(2\)&gt;)/u);
        expect(text).not.toContain("vara för sig själva");
      }
      expect(pages.get(`${home}/beslut/1-2026`)).toContain("&lt;script&gt;");
    },
  );

  test("what is not for a role is refused, also to whoever knows its address", async () => {
    for (const role of ["chair", "member", "observer"])
      expect((await as(role).get(`${home}/granskning`)).status, role).toBe(403);
    const audit = (await as("secretary").get(`${home}/granskning`)).text;
    expect(audit).toContain("decisions.record");
    for (const word of [secret, "Cilla", "Bosse"]) expect(audit).not.toContain(word);
  });

  test("a stranger, and someone of another group, gets the same answer to every address", async () => {
    const other = await site.enter(frida);
    const texts = new Set<string>();
    for (const visitor of [site.visitor(), other])
      for (const path of ["", "/beslut", "/beslut/1-2026", "/granskning", "/svar/x", "/finns-inte"]) {
        const { status, text } = await visitor.get(`${home}${path}`);
        expect(status, path).toBe(401);
        texts.add(text.replace(/till=[^"]*/u, ""));
      }
    expect(texts.size).toBe(1);
    expect([...texts][0]).not.toContain("Samverkansgruppen");
    // Another group's number shows one's own, or nothing.
    const own = await other.get(`${other.home}/beslut/1-2026`);
    expect(textIn(own.text)).not.toContain(secret);
    expect((await other.get(`${other.home}/forslag/1-2026`)).status).toBe(404);
    expect((await other.get("/records")).headers.get("location")).toBe(other.home);
    const [cookie = ""] = other.cookies.values();
    const forged = `samsprak-${home.split("/").at(-1)?.slice(0, 8)}=${cookie}`;
    expect((await site.visitor().get(home, { cookie: forged })).status).toBe(401);
  });

  test("odd addresses are answered and find nothing", async () => {
    for (const path of [
      "/beslut/0-0",
      "/beslut/1-2026/mer",
      "/beslut/%00",
      "/moten/999999-2026",
      "/sok/..%2f..",
      "/åäö",
    ])
      expect([404, 400], path).toContain((await as("member").get(`${home}${path}`)).status);
    expect((await as("member").get(`${home}/beslut?ar=x&fore=1-1&lage=%27%27&ord=%25`)).status).toBe(200);
    expect((await as("member").get(`${home}?svar=x`)).status).toBe(200);
    expect((await as("member").get(`${home}/beslut?ord=%00`)).status).toBe(400);
    expect((await site.visitor().get("/records/gast/%00")).status).toBe(400);
    expect((await site.visitor().get("/records/sprak/sv?till=/records/å")).headers.get("location")).toBe(
      "/records/%C3%A5",
    );
    expect((await site.visitor().get("/records/%E0%A4%A")).status).toBe(400);
    for (const to of ["https://elak.example", "//elak.example", "/records\\elak"]) {
      const { headers } = await site.visitor().get(`/records/sprak/en?till=${encodeURIComponent(to)}`);
      expect(headers.get("location")).toBe("/records");
    }
  });

  test("a proposal is answered on its page, and the same form sent twice is done once", async () => {
    const said = await as("member").press(`${home}/forslag/1-2026`, "Vi står bakom");
    expect(textIn(said.text)).toContain("Noterat för MISO: står bakom");
    const form = await as("chair").press(`${home}/forslag/1-2026`, "Vi har invändningar");
    expect(textIn(form.text)).toContain("Invändning");
    const [, action = ""] = /<form class="sheet" method="post" action="([^"]+)"/u.exec(form.text) ?? [];
    const [, token = ""] = /name="token" value="([^"]+)"/u.exec(form.text) ?? [];
    const empty = await as("chair").post(action, { token, "f.reason": "" });
    expect([empty.status, textIn(empty.text)]).toEqual([422, expect.stringContaining("Fyll i det här")]);
    const filled = { token, "f.reason": `För dyrt ${harm}`, till: `${home}/forslag/1-2026` };
    const [one, two] = [await as("chair").post(action, filled), await as("chair").post(action, filled)];
    expect([one.status, two.status]).toEqual([303, 303]);
    expect(one.headers.get("location")).toContain("/forslag/1-2026?svar=");
    expect(await t.database.client.stance.count({ where: { partyName: "MIP" } })).toBe(1);
    // A form belongs to whoever opened it.
    expect((await as("member").get(action)).text).not.toContain("För dyrt");
  });

  test("a personal identity number never gets in by a form", async () => {
    const form = await as("member").press(`${home}/forslag`, "Föreslå beslut");
    const [, action = ""] = /<form class="sheet" method="post" action="([^"]+)"/u.exec(form.text) ?? [];
    const [, token = ""] = /name="token" value="([^"]+)"/u.exec(form.text) ?? [];
    const told = await as("member").post(action, { token, "f.text": "bjuda in 19811218-9876", "f.effect": "mandate" });
    const page = await as("member").get(told.headers.get("location") ?? "");
    expect(textIn(page.text)).toContain("Jag tog bort ett personnummer");
    expect(JSON.stringify(await t.database.client.proposal.findMany())).not.toContain("19811218");
  });

  test("a body that is too long is refused, and nothing of it is kept", async () => {
    const { status, text } = await as("member").post(`${home}/gor`, { till: "x".repeat(200_000) });
    expect([status, textIn(text)]).toEqual([413, expect.stringContaining("Det var för mycket text")]);
  });

  test("an address that holds a secret is shown once, and not when the page is loaded again", async () => {
    const page = await as("observer").get(`${home}/kalender`);
    const [, last = ""] = /name="last" value="([^"]+)"/u.exec(page.text) ?? [];
    const [, token = ""] = /name="token" value="([^"]+)"/u.exec(page.text) ?? [];
    const body = { token, last: plainOf(last), nyckel: crypto.randomUUID(), till: home };
    const first = await as("observer").post(`${home}/gor`, body);
    const again = await as("observer").post(`${home}/gor`, body);
    const address = /\/calendar\/\w{50}\.ics/u;
    expect([address.test(first.text), address.test(again.text)]).toEqual([true, false]);
    expect(JSON.stringify(await t.database.client.webReply.findMany())).not.toMatch(address);
  });

  test("reads in the language that the reader has chosen, and a switch leads to the same page", async () => {
    const visitor = as("member");
    const { text } = await visitor.get(`${home}/beslut`);
    expect(text).toContain('<html lang="sv">');
    const [, to = ""] = /href="(\/records\/sprak\/en[^"]*)"/u.exec(text) ?? [];
    const english = await visitor.get((await visitor.get(plainOf(to))).headers.get("location") ?? "");
    expect([english.text.includes('<html lang="en">'), english.text.includes("<h1>Decisions</h1>")]).toEqual([
      true,
      true,
    ]);
    const told = await visitor.press(`${home}/forslag/1-2026`, "We abstain");
    expect(textIn(told.text)).toContain("Noted for MISO");
    await visitor.get("/records/sprak/sv");
  });

  test("a list of many is paged, and each page is light", async () => {
    const { client } = t.database;
    const one = await client.decision.findFirstOrThrow({ where: { text: { contains: secret } } });
    const many = Array.from({ length: 120 }, (_, i) => ({
      ...one,
      ...{ id: crypto.randomUUID(), number: i + 2, text: `köpa nummer ${i} ${"x".repeat(2_500)}`, draftId: null },
    }));
    await client.decision.createMany({ data: many });
    let path: string | undefined = `${home}/beslut`;
    const numbers: string[] = [];
    while (path !== undefined) {
      const { text } = await as("member").get(path);
      expect(Buffer.byteLength(text)).toBeLessThan(100_000);
      numbers.push(...[...text.matchAll(/\/beslut\/(\d+)-2026"/gu)].map(([, number = ""]) => number));
      path = plainOf(/<p class="next"><a href="([^"]+)"/u.exec(text)?.[1] ?? "") || undefined;
    }
    expect(numbers).toEqual(Array.from({ length: 121 }, (_, i) => String(121 - i)));
  });
});

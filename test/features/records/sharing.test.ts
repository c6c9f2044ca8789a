import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { clean } from "../../../src/adapters/store/cleaning.ts";
import type { Account } from "../../../src/core/ask.ts";
import { plain } from "../../../src/core/card.ts";
import { linksIn, openSite, type Site, textIn, type Visitor } from "../../support/browser.ts";
import { openTestDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

const secret = "hemlig bollhall";

describe("What a group shares with others", () => {
  let t: TestHouse;
  let site: Site;
  let people: Awaited<ReturnType<typeof openGroup>>;
  let member: Visitor & { readonly home: string };

  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    people = await openGroup(t);
    site = await openSite(t);
    const input = { text: secret, source: "https://chat.example/77" };
    await t.ask(people.bosse, { call: { command: "decisions.record", input } });
    await t.type(people.cilla, "beslut reservation 1 För dyrt");
    await t.type(people.cilla, "åtgärd beställa nät");
    await t.type(people.alva, 'inställningar myndighet="Kommunstyrelsen, Malmö stad"');
    member = await site.enter(people.cilla);
  });
  afterAll(async () => {
    await site.close();
    await t.close();
  });

  /** What a preview says to type. */
  async function wordsAfter(who: Account, words: string): Promise<string> {
    const card = cardOf(await t.ask(who, { words }));
    return /”(ja [^”]*)”/u.exec(plain(card))?.[1] ?? "";
  }

  async function publish(who: Account): Promise<string> {
    const told = await t.type(who, await wordsAfter(who, "publicera beslut 1"));
    return /\/records\/publikt\/\w{25}/u.exec(told)?.[0] ?? told;
  }

  test("a guest sees one item, with nothing that leads on, until its day has passed or it is ended", async () => {
    const { alva, cilla } = people;
    expect(await t.type(cilla, "webb gäst beslut 1 2026-12-01")).toContain("Det här kan bara");
    expect(await t.type(alva, "webb gäst åtgärd 1 2026-12-01")).toContain(
      "Det här kan delas: beslut, möte, protokoll och avtal",
    );
    expect(await t.type(alva, "webb gäst beslut 99 2026-12-01")).toContain("Jag hittar inget beslut 99");
    expect(await t.type(alva, "webb gäst beslut 1 2026-11-01")).toContain("Välj en dag som inte har varit");
    const words = await wordsAfter(alva, "webb gäst beslut 1 2026-12-01");
    expect(words).toMatch(/^ja dela beslut 1\/2026 2026-12-01 \w{10}$/u);
    expect(await t.database.client.guestLink.count()).toBe(0);
    const path = await site.link(alva, words);
    const guest = site.visitor();
    const page = await guest.get(path);
    expect([page.status, textIn(page.text)]).toEqual([200, expect.stringContaining(secret)]);
    expect(textIn(page.text)).toContain("Delat av Samverkansgruppen, till och med tisdag den 1 december 2026.");
    for (const to of linksIn(page.text))
      expect(to).toMatch(/^\/records\/(?:stil|sprak|hjalp|underlag|tillganglighet)/u);
    // What was said in the chat is the group's own.
    expect((await member.get(`${member.home}/beslut/1-2026`)).text).toContain("chat.example");
    expect(page.text).not.toContain("chat.example");
    expect([...guest.cookies.keys()]).toEqual([]);
    const begun = t.now;
    t.now = new Date("2026-12-01T22:59:00Z");
    expect((await guest.get(path)).status).toBe(200);
    t.now = new Date("2026-12-01T23:00:00Z");
    expect((await guest.get(path)).status).toBe(404);
    t.now = begun;
    expect(JSON.stringify(await t.database.client.guestLink.findMany())).not.toContain(path.split("/").at(-1));
    expect(await t.type(alva, "webb gäst avsluta 1")).toContain("fungerar inte längre");
    expect((await guest.get(path)).status).toBe(404);
    expect(await t.type(alva, "webb gäst avsluta 1")).toContain("Det finns ingen gästlänk 1");
  });

  test("only whoever answers for the keeping authority publishes, after a look at what everyone will see", async () => {
    const { alva, bosse } = people;
    const what = { kind: "beslut", number: "1/2026" };
    expect(await t.type(bosse, "ja publicera beslut 1")).toContain("Det är Malmö stad");
    expect(await t.database.client.publication.count()).toBe(0);
    const shown = plain(cardOf(await t.ask(alva, { call: { command: "records.publish", input: what } })));
    expect(shown).toContain("finns namn eller andra uppgifter om personer");
    // Each name that everyone would read.
    expect(shown).toContain("Reservation: MISO (Cilla) – För dyrt");
    expect(await t.database.client.publication.count()).toBe(0);
    expect(await t.type(alva, "ja publicera beslut 1")).toContain("Läs först igenom");
    expect(await t.type(alva, "ja publicera beslut 1 12345678")).toContain("Det har ändrats sedan du läste det");
    expect(await t.database.client.publication.count()).toBe(0);
    const path = await publish(alva);
    const page = await site.visitor().get(path);
    expect([page.status, textIn(page.text)]).toEqual([200, expect.stringContaining(secret)]);
    for (const to of linksIn(page.text))
      expect(to).toMatch(/^\/records\/(?:stil|sprak|hjalp|underlag|tillganglighet)/u);
    expect(await t.type(alva, "ja publicera beslut 1")).toContain(`Beslut 1/2026 är redan publicerat`);
    expect((await member.get(`${member.home}/delat`)).text).toContain(path);
    expect(await t.type(alva, "avpublicera beslut 1")).toContain("inte publicerat längre");
    expect((await site.visitor().get(path)).status).toBe(404);
    expect(await publish(alva)).not.toBe(path);
  });

  test("what is entered later is seen by nobody else until it is looked over and published anew", async () => {
    const { alva, bosse } = people;
    const path = /\/records\/publikt\/\w{25}/u.exec((await member.get(`${member.home}/delat`)).text)?.[0] ?? "";
    const guest = await site.link(alva, await wordsAfter(alva, "webb gäst beslut 1 2026-12-01"));
    await t.type(bosse, "beslut rätta 1 hallen heter Bollgården");
    for (const one of [path, guest]) {
      const text = textIn((await site.visitor().get(one)).text);
      expect(text).not.toContain("Bollgården");
      expect(text).toContain("Så här såg det ut tisdag den 24 november 2026. Det har ändrats sedan dess.");
    }
    await t.deliver();
    await t.deliver();
    const told = t.chat.messages.flatMap(({ where, content: { say = "" } }) =>
      say.includes("publicera") ? [[where, say]] : [],
    );
    expect(told.toSorted()).toEqual([
      ["alva", expect.stringContaining("Beslut 1/2026 har ändrats sedan det publicerades.")],
      ["bosse", expect.stringContaining("Ändringen syns för alla först när Malmö stad har publicerat den.")],
    ]);
    expect(await publish(alva)).toBe(path);
    expect(textIn((await site.visitor().get(path)).text)).toContain("Bollgården");
    expect(textIn((await site.visitor().get(guest)).text)).not.toContain("Bollgården");
  });

  test("what is public can be taken back when no authority is named any more", async () => {
    const { alva, bosse, cilla } = people;
    await t.type(alva, 'inställningar myndighet="Politikens kansli"');
    expect(await t.type(cilla, "avpublicera beslut 1")).toContain("Be en administratör");
    expect(await t.type(bosse, "publicera beslut 1")).toContain("Be en administratör");
    expect(await t.type(alva, "avpublicera beslut 1")).toContain("Beslut 1/2026 är inte publicerat längre");
    const kept = await t.database.client.publication.findMany({ select: { shown: true } });
    expect(new Set(kept.map(({ shown }) => shown))).toEqual(new Set([null]));
  });

  test("guessing is slowed down for whoever guesses", async () => {
    const statuses = new Set<number>();
    for (let i = 0; i < 60; i++) statuses.add((await site.visitor().get(`/records/publikt/${i}`)).status);
    expect([...statuses]).toEqual([404, 429]);
    expect((await member.get(member.home)).status).toBe(200);
    t.now = new Date(t.now.getTime() + 61_000);
  });

  test("what a guest saw is kept no longer than they could see it", async () => {
    const kept = () => t.database.client.guestLink.count({ where: { shown: { not: null } } });
    expect(await kept()).toBe(1);
    await clean(t.database.client, new Date("2026-12-01T22:59:00Z"));
    expect(await kept()).toBe(1);
    await clean(t.database.client, new Date("2026-12-01T23:01:00Z"));
    expect(await kept()).toBe(0);
    expect(await t.database.client.guestLink.count()).toBe(2);
  });
});

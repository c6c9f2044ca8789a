import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { linksIn, openSite, type Site, textIn, type Visitor } from "../../support/browser.ts";
import { openTestDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

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
    await t.type(people.bosse, `beslut bekräfta att ${secret}`);
    await t.type(people.cilla, "beslut reservation 1 För dyrt");
    await t.type(people.cilla, "åtgärd beställa nät");
    await t.type(people.alva, 'inställningar myndighet="Kommunstyrelsen, Malmö stad"');
    member = await site.enter(people.cilla);
  });
  afterAll(async () => {
    await site.close();
    await t.close();
  });

  test("a guest sees one item, with nothing that leads on, until its day has passed or it is ended", async () => {
    const { alva, cilla } = people;
    expect(await t.type(cilla, "webb gäst beslut 1 2026-12-01")).toContain("Det här kan bara");
    expect(await t.type(alva, "webb gäst åtgärd 1 2026-12-01")).toContain(
      "Det här kan delas: beslut, möte och protokoll",
    );
    expect(await t.type(alva, "webb gäst beslut 99 2026-12-01")).toContain("Jag hittar inget beslut 99");
    expect(await t.type(alva, "webb gäst beslut 1 2026-11-01")).toContain("Välj en dag som inte har varit");
    const path = await site.link(alva, "webb gäst beslut 1 2026-12-01");
    const guest = site.visitor();
    const page = await guest.get(path);
    expect([page.status, textIn(page.text)]).toEqual([200, expect.stringContaining(secret)]);
    expect(textIn(page.text)).toContain("Delat av Samverkansgruppen, till och med tisdag den 1 december 2026.");
    for (const to of linksIn(page.text)) expect(to).toMatch(/^\/records\/(?:stil|sprak|tillganglighet)/u);
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
    const preview = await t.ask(alva, { call: { command: "records.publish", input: what } });
    const shown = JSON.stringify(preview);
    expect(shown).toContain("finns namn eller andra uppgifter om personer");
    // Each name that everyone would read.
    expect(shown).toContain("Reservation: MISO (Cilla) – För dyrt");
    expect(await t.database.client.publication.count()).toBe(0);
    const told = await t.type(alva, "ja publicera beslut 1");
    const path = /\/records\/publikt\/\w{25}/u.exec(told)?.[0] ?? "";
    const page = await site.visitor().get(path);
    expect([page.status, textIn(page.text)]).toEqual([200, expect.stringContaining(secret)]);
    for (const to of linksIn(page.text)) expect(to).toMatch(/^\/records\/(?:stil|sprak|tillganglighet)/u);
    expect(await t.type(alva, "ja publicera beslut 1")).toContain(path);
    expect((await member.get(`${member.home}/delat`)).text).toContain(path);
    expect(await t.type(alva, "avpublicera beslut 1")).toContain("inte publicerat längre");
    expect((await site.visitor().get(path)).status).toBe(404);
    expect(await t.type(alva, "ja publicera beslut 1")).not.toContain(path);
  });

  test("guessing is slowed down for whoever guesses", async () => {
    const statuses = new Set<number>();
    for (let i = 0; i < 60; i++) statuses.add((await site.visitor().get(`/records/publikt/${i}`)).status);
    expect([...statuses]).toEqual([404, 429]);
    expect((await member.get(member.home)).status).toBe(200);
    t.now = new Date(t.now.getTime() + 61_000);
  });
});

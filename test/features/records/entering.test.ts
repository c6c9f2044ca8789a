import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site } from "../../support/browser.ts";
import { openTestDatabase } from "../../support/database.ts";
import { openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

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
});

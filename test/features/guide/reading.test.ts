import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { topics } from "../../../src/features/guide/feature.ts";
import { crawl, openSite, type Site, textIn } from "../../support/browser.ts";
import { findBarriers, openChromium, openPage } from "../../support/chromium.ts";
import { openTestDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse } from "../../support/house.ts";

const browser = await openChromium();
let t: TestHouse;
let people: Awaited<ReturnType<typeof openGroup>>;
let site: Site;
beforeAll(async () => {
  t = await openTestHouse(await openTestDatabase());
  people = await openGroup(t);
  site = await openSite(t);
});
afterAll(async () => {
  await browser?.close();
  await site.close();
  await t.close();
});

describe("Help on a topic in the chat", () => {
  const asked = async (words: string) => cardOf(await t.ask(people.cilla, { words }, { channel: null }));

  test("tells what it is for, what to type and what happens then, with the way to its page", async () => {
    const { title, blocks } = await asked("hjälp förslag");
    expect(title).toBe("Förslag");
    expect(blocks).toContainEqual({
      kind: "link",
      text: "Läs mer i handledningen",
      url: `${site.url}/records/hjalp/forslag`,
    });
    expect(JSON.stringify(blocks)).toContain("Svara för din part: ”förslag svar 3 står bakom”");
  });

  test("is found by English words and by other words for it, and told in the asker's language", async () => {
    expect((await asked("help agenda")).title).toBe("Dagordning och kallelse");
    expect((await asked("hjälp gdpr")).title).toBe("Dina uppgifter");
  });

  test("shows every command where all of it is asked for", async () => {
    const text = JSON.stringify(await asked("hjälp förslag allt"));
    expect(text).toContain("förslag dra tillbaka <nummer>");
    expect(text).not.toContain("möte boka");
  });

  test.each([
    ["protokoll hjälp", "Minnesanteckningar och protokoll"],
    ["/minutes help", "Minnesanteckningar och protokoll"],
    ["samspråk beslut hjälp", "Beslut"],
    ["/beslut ?", "Beslut"],
  ])("is given where the word comes last, and nothing is made of it: %s", async (words, title) => {
    expect((await asked(words)).title).toBe(title);
  });

  test("tells of each command by its own words, and a text that ends so is a text", async () => {
    expect(JSON.stringify(await asked("protokoll ta in hjälp"))).toContain("protokoll ta in <nummer>");
    expect(JSON.stringify(await asked("beslut att söka hjälp"))).toContain("beslutar att söka hjälp");
  });

  test("has no link where nobody knows our address", async () => {
    const { address } = t;
    t.address = undefined;
    expect((await asked("hjälp beslut")).blocks.some(({ kind }) => kind === "link")).toBe(false);
    t.address = address;
  });
});

describe("The guide's pages", () => {
  test("are open to whoever has no session, in both languages, each topic with who may", async () => {
    const stranger = site.visitor();
    const pages = await crawl(stranger, "/records/hjalp");
    const isCommands = (path: string) => path.startsWith("/records/hjalp/kommandon/");
    const told = [...pages.keys()].filter((path) => path.startsWith("/records/hjalp/") && !isCommands(path));
    expect(told.toSorted()).toEqual(topics.map(({ id }) => `/records/hjalp/${id}`).toSorted());
    expect(textIn(pages.get("/records/hjalp/forslag") ?? "")).toContain(
      "Svara för din part förslag svar 3 står bakom den som företräder en part",
    );
    await stranger.get("/records/sprak/en?till=/records/hjalp");
    expect(textIn((await stranger.get("/records/hjalp/forslag")).text)).toContain("whoever answers for a party");
  });

  test("have all that can be typed on a page for each feature, so that none is long", async () => {
    const pages = await crawl(site.visitor(), "/records/hjalp");
    const decisions = textIn(pages.get("/records/hjalp/kommandon/decisions") ?? "");
    expect(decisions).toContain("förslag dra tillbaka <nummer>");
    expect(decisions).not.toContain("möte boka");
    expect(textIn(pages.get("/records/hjalp") ?? "")).not.toContain("förslag dra tillbaka <nummer>");
    expect(textIn(pages.get("/records/hjalp/kommandon/meetings") ?? "")).toContain("möte boka");
    for (const path of ["vadret", "guide", "decisions/mer"])
      expect((await site.visitor().get(`/records/hjalp/kommandon/${path}`)).status).toBe(404);
  });

  test("tell of nobody and no group", async () => {
    const pages = await crawl(site.visitor(), "/records/hjalp");
    for (const text of pages.values()) expect(text).not.toMatch(/Cilla|Samverkansgruppen/u);
  });

  test("say that there is no such page for a topic that is none", async () => {
    expect((await site.visitor().get("/records/hjalp/vadret")).status).toBe(404);
  });

  test.skipIf(!browser)(
    "have no barriers that WCAG 2.1 AA forbids, and can be read without scripts",
    {
      timeout: 90_000,
    },
    async () => {
      const page = await openPage(browser!, `${site.url}/records/hjalp`);
      expect(await findBarriers(page)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      for (const { id } of topics) {
        await page.goto(`${site.url}/records/hjalp/${id}`);
        expect([id, await page.evaluate("document.documentElement.scrollWidth")]).toEqual([id, 320]);
      }
      await page.setViewportSize({ width: 360, height: 640 });
      await page.goto(`${site.url}/records/hjalp`);
      expect(await page.evaluate("document.documentElement.scrollHeight")).toBeLessThan(3000);
      // They are drawn alike: one stands for all.
      expect(await findBarriers(page)).toEqual([]);
      await page.context().close();
      const plain = await openPage(browser!, `${site.url}/records/hjalp`, { javaScriptEnabled: false });
      await plain.getByRole("link", { name: "Avtal och överenskommelser" }).click();
      await plain.getByRole("heading", { level: 1, name: "Avtal och överenskommelser" }).waitFor();
      await plain.context().close();
    },
  );
});

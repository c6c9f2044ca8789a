import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { privacyTexts } from "../../../src/adapters/web/records/texts/privacy.ts";
import { parse, phrasesOf } from "../../../src/core/parse.ts";
import { languages } from "../../../src/core/texts.ts";
import { catalogue } from "../../../src/features/catalogue.ts";
import { teamsApp } from "../../../src/generate/manifests.ts";
import { openSite, type Site, textIn } from "../../support/browser.ts";
import { openTestDatabase } from "../../support/database.ts";
import { openTestHouse, type TestHouse } from "../../support/house.ts";

const commands = catalogue.flatMap(({ handlers }) => handlers.map(({ command }) => command));

describe("What is told to everyone who uses the apps", () => {
  let t: TestHouse;
  let site: Site;

  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    site = await openSite(t);
  });
  afterAll(async () => {
    await site.close();
    await t.close();
  });

  test("stands where the app for Teams says that it does, for whoever comes", async () => {
    const own = { appId: crypto.randomUUID(), publicUrl: "https://samsprak.example", version: "1.0.0" };
    const [manifest] = teamsApp(commands, "sv", own);
    const { developer } = JSON.parse(String(manifest?.content));
    const titles: string[] = [];
    for (const address of [developer.privacyUrl, developer.termsOfUseUrl]) {
      const { status, text } = await site.visitor().get(new URL(address).pathname);
      expect(status).toBe(200);
      titles.push(/<h1>(.*)<\/h1>/u.exec(text)?.[1] ?? "");
    }
    expect(titles).toEqual(["Så behandlar Samspråk personuppgifter", "Villkor för Samspråk"]);
  });

  test("is read in English by whoever chooses that, there and everywhere after", async () => {
    const visitor = site.visitor();
    const { text } = await visitor.get("/privacy");
    const [, to = ""] = /href="(\/records\/sprak\/en[^"]*)"/u.exec(text) ?? [];
    const { headers } = await visitor.get(to.replaceAll("&amp;", "&"));
    expect(headers.get("location")).toBe("/privacy");
    expect(headers.get("set-cookie")).toContain("Path=/;");
    expect(textIn((await visitor.get("/privacy")).text)).toContain("How Samspråk handles personal data");
    expect(textIn((await visitor.get("/terms")).text)).toContain("Terms of Samspråk");
  });

  test("can be found at the foot of every page", async () => {
    const { text } = await site.visitor().get("/records");
    expect(text).toContain('<a href="/privacy">Personuppgifter</a>');
    expect(text).toContain('<a href="/terms">Villkor</a>');
  });

  test("choosing a language leads to no other site", async () => {
    for (const away of [
      "//elsewhere.example",
      "/privacy.example",
      "/privacy/../../elsewhere",
      "/\\elsewhere.example",
    ]) {
      const { headers } = await site.visitor().get(`/records/sprak/en?till=${encodeURIComponent(away)}`);
      expect(headers.get("location"), away).toBe("/records");
    }
  });

  test.each(languages)("names only words that are understood, in %s", (language) => {
    const phrases = phrasesOf(commands);
    const reader = { parties: [], mentions: {}, message: () => undefined, date: () => undefined };
    const titles = commands.map((command) => command.texts[language].title);
    const said = privacyTexts[language].sections.flatMap(({ paragraphs }) => paragraphs).join(" ");
    const named = [...said.matchAll(/[”“]([^”“]+)”/gu)].map(([, words = ""]) => words);
    expect(named.length).toBeGreaterThan(4);
    for (const words of named)
      expect(titles.includes(words) || parse(words, phrases, reader).readings.length > 0, words).toBe(true);
  });
});

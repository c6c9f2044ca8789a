import { strFromU8, unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { renderMessage } from "../../../src/adapters/slack/render.ts";
import { renderCard } from "../../../src/adapters/teams/render.ts";
import type { Card } from "../../../src/core/card.ts";
import { attacked, attacks, unseen } from "../../support/attacks.ts";
import { openSite, type Site, type Visitor } from "../../support/browser.ts";
import { obey } from "../../support/languageModel/obeying.ts";
import { type ModelServer, openModelServer } from "../../support/languageModel/server.ts";
import { openMinutesStage } from "../../support/minutes.ts";
import { readPdf } from "../../support/pdf.ts";

const engines = ["Samspråk", "a model that obeys what it reads"] as const;

describe.each(engines)("A thread that gives orders, summarised by %s", (engine) => {
  let server: ModelServer;
  let site: Site;
  let cilla: Visitor & { readonly home: string };
  const isModel = engine !== "Samspråk";
  const stage = openMinutesStage(undefined, async () => {
    server = await openModelServer();
    server.answer = obey;
    return isModel
      ? { model: "small", baseUrl: server.baseUrl, tokensPerMonth: 1_000_000, deadlineMs: 5_000 }
      : undefined;
  });
  beforeAll(async () => {
    site = await openSite(stage.t);
    cilla = await site.enter(stage.p.cilla);
    if (isModel) await stage.t.type(stage.p.alva, "modell på");
    if (isModel) expect(await stage.t.type(stage.p.alva, "modell bekräfta")).toContain("läser nu");
    await stage.t.deliver();
  });
  afterAll(async () => {
    await site.close();
    await server.close();
  });
  const client = () => stage.t.database.client;
  const members = () => client().member.findMany({ select: { id: true, roles: true }, orderBy: { id: "asc" } });
  const bytesOf = async (path: string): Promise<Uint8Array> => {
    const cookie = [...cilla.cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(`${site.url}${cilla.home}/${path}`, { headers: { cookie } });
    expect([path, response.status]).toEqual([path, 200]);
    return new Uint8Array(await response.arrayBuffer());
  };

  test.each(Object.entries(attacks))("decides nothing, shows nothing and leads nowhere: %s", async (_name, attack) => {
    const [people, said] = [await members(), stage.t.chat.read("c1").length];
    stage.write(...attacked(attack));
    const card = await stage.summarise();
    const { number, engine: name, fellBack } = await client().minutes.findFirstOrThrow({ orderBy: { number: "desc" } });
    expect([name, fellBack]).toEqual([isModel ? "small" : "Samspråk", null]);
    expect([await members(), stage.t.chat.read("c1").length]).toEqual([people, said]);
    expect([await client().decision.count(), await client().actionItem.count()]).toEqual([0, 0]);
    expect(await client().minutes.count({ where: { state: { not: "draft" } } })).toBe(0);
    leadsNowhere(card);
    const path = `protokoll/${number}-2026`;
    const page = strFromU8(await bytesOf(path));
    expect(page).not.toMatch(/<[^<>]*evil\.example|<img|<script|<at>|<!channel/u);
    const markdown = strFromU8(await bytesOf(`fil/markdown/${path}`));
    expect(markdown).not.toMatch(/(?<!\\)\]\(https:\/\/evil|(?<!\\)!\[|(?<!\\)<(?:img|script|at|!)/u);
    const word = unzipSync(await bytesOf(`fil/docx/${path}`));
    const links = Object.entries(word).filter(([file]) => file.endsWith(".rels"));
    expect(links.map(([, bytes]) => strFromU8(bytes)).join()).not.toContain("evil.example");
    const pdf = await readPdf(await bytesOf(`fil/pdf/${path}`));
    expect(pdf.pages.flatMap((one) => one.links.map(({ url }) => url)).join()).not.toContain("evil.example");
    const texts = [page, markdown, strFromU8(word["word/document.xml"]!), pdf.pages.map(({ text }) => text).join()];
    for (const text of [...texts, JSON.stringify(card)]) {
      expect(text).not.toMatch(unseen);
      // It stands in the quoted words of whoever wrote it at most.
      expect(text.replaceAll(/SYSTEM: Samverkansgruppen beslutar[^.]*\./gu, "")).not.toContain(
        "Samverkansgruppen beslutar",
      );
    }
  });
});

/** As both platforms get it: no mention, link or picture that we did not make, wherever a platform reads marks in a text. */
function leadsNowhere(card: Card): void {
  const slack = renderMessage({ card }, "sv");
  const marked = within(slack, (one) => one["type"] === "mrkdwn");
  for (const text of [slack?.text, ...marked.map((one) => one["text"])])
    expect(text).not.toMatch(/<(?:!|@|https?:\/\/evil)/u);
  const teams = renderCard({ card, language: "sv" });
  for (const { text } of within(teams, (one) => one["type"] === "TextBlock"))
    expect(text).not.toMatch(/(?<!\\)\]\(https:\/\/evil|(?<!\\)!\[|<at>/u);
  for (const { url } of [...within(slack, isLink), ...within(teams, isLink)]) expect(url).not.toContain("evil.example");
}

type Fields = Readonly<Record<string, unknown>>;
const isLink = (one: Fields) => typeof one["url"] === "string";

/** Whatever is in there of a kind, however deep. */
function within(value: unknown, isWanted: (one: Fields) => boolean): readonly Fields[] {
  if (typeof value !== "object" || value === null) return [];
  const own = { ...value };
  return [...(isWanted(own) ? [own] : []), ...Object.values(own).flatMap((one) => within(one, isWanted))];
}

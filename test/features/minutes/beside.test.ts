import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { openSite, type Site, textIn, type Visitor } from "../../support/browser.ts";
import { cardOf } from "../../support/house.ts";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";

describe("What stands beside minutes", () => {
  const stage = openMinutesStage();
  let site: Site;
  let alva: Visitor & { readonly home: string };
  const say = (who: "alva" | "bosse" | "cilla" | "dragan", words: string) => stage.t.type(stage.p[who], words);
  const inChannel = async () => {
    await stage.t.deliver();
    const found = stage.t.chat.messages.findLast(
      ({ where, content }) => where === "c1" && content.card.title.startsWith("Minnesanteckningar 1/2026"),
    );
    if (!found) throw new Error("no card in the channel");
    return found.content.card;
  };
  beforeAll(async () => {
    site = await openSite(stage.t);
    alva = await site.enter(stage.p.alva);
    stage.write(...saturdays);
    await stage.summarise();
    const where = { kind: "decision", state: "decided" };
    const { number } = await stage.t.database.client.minuteLine.findFirstOrThrow({ where });
    await say("cilla", `protokoll fråga ordföranden 1 ${number}`);
    await say("bosse", `protokoll bekräfta 1 ${number} verkan=mandat`);
  });
  afterAll(() => site.close());

  test("a decision that is corrected in the log is told of with the text, whose words stand", async () => {
    await say("bosse", "beslut rätta 1 Det gäller också mars.");
    const shown = await stage.shown("1");
    expect(shown).toContain("(beslut 1/2026)");
    expect(shown).toContain(
      "Beslut 1/2026 rättades i beslutsloggen tisdag den 24 november 2026: Det gäller också mars.",
    );
  });

  test("nothing is handed over before the text is approved, nor where nobody has said to whom", async () => {
    await say("alva", 'inställningar myndighet="Malmö stad" registrator=registrator@example.org');
    await say("cilla", "protokoll skicka 1 justerare=Dragan");
    const page = async () => textIn((await alva.get(`${alva.home}/protokoll/1-2026`)).text);
    expect(await page()).not.toContain("Skicka till registrator");
    await say("dragan", "protokoll godkänn 1");
    expect((await inChannel()).buttons.map(({ label }) => label)).toContain("Skicka till registrator");
    expect(await page()).toContain("Skicka till registrator");
    const pressed = await stage.t.press(stage.p.alva, await inChannel(), "Skicka till registrator");
    expect(pressed).toMatchObject({ text: expect.stringContaining("protokoll 1/2026") });
  });

  test("the registrar's number stands on the card and the page once it is typed back, and nothing more is asked for", async () => {
    expect(await say("alva", "registrator nummer protokoll 1/2026 STK-2026-77")).toContain("STK-2026-77");
    const card = await inChannel();
    expect(plain(card)).toContain("Diarienummer: STK-2026-77");
    expect(card.buttons.map(({ label }) => label)).not.toContain("Skicka till registrator");
    const { text } = await alva.get(`${alva.home}/protokoll/1-2026`);
    expect(textIn(text)).toContain("STK-2026-77");
    expect(textIn(text)).not.toContain("Skicka till registrator");
  });

  test("a decision that is replaced afterwards is flagged on the card and linked on the page; what was sealed stands", async () => {
    const sealed = async () => (await stage.t.database.client.minutes.findFirstOrThrow()).sealed;
    const before = await sealed();
    const words = "beslut ersätt 1 att prova lördagar i februari verkan=mandat";
    await stage.t.press(stage.p.bosse, cardOf(await stage.t.ask(stage.p.bosse, { words })), "Bekräfta beslut");
    expect(plain(await inChannel())).toContain("Beslut 1/2026 har ersatts av beslut 2/2026.");
    const { text } = await alva.get(`${alva.home}/protokoll/1-2026`);
    expect(textIn(text)).toContain("Beslut 1/2026 har ersatts av beslut 2/2026.");
    expect(text).toContain(`href="${new URL(`${alva.home}/beslut/1-2026`, "http://x").pathname}"`);
    expect(await sealed()).toBe(before);
  });
});

import { beforeAll, describe, expect, test } from "vitest";
import { cardOf } from "../../support/house.ts";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";

describe("The matters of a draft", () => {
  const stage = openMinutesStage();
  const say = (words: string) => stage.t.type(stage.p.cilla, words);
  const line = async (part: string) =>
    (await stage.t.database.client.minuteLine.findFirstOrThrow({ where: { text: { contains: part } } })).number;
  beforeAll(async () => {
    stage.write(...saturdays);
    await stage.summarise();
  });

  test("have headings that their writer changes, and so has the whole text", async () => {
    expect(await say("protokoll rubrik 1 0 Bollhallen i vinter")).toBe("Rubriken är ändrad.");
    expect(await say("protokoll rubrik 1 1 Öppet på lördagar")).toBe("Rubriken är ändrad.");
    const card = cardOf(await stage.t.ask(stage.p.cilla, { words: "protokoll visa 1" }));
    expect(card.title).toBe("Minnesanteckningar 1/2026: Bollhallen i vinter");
    expect(card.blocks).toContainEqual({ kind: "text", text: "1. Öppet på lördagar" });
    const form = await stage.t.press(stage.p.cilla, card, "Ändra en rubrik");
    expect(await stage.t.fill(stage.p.cilla, form, { text: "Hallen i vinter" })).toMatchObject({
      text: "Rubriken är ändrad.",
    });
    expect(await stage.shown("1")).toContain("Minnesanteckningar 1/2026: Hallen i vinter");
  });

  test("are split by moving lines to a new one, and to one that there is", async () => {
    const [cost, keys] = [await line("städningen"), await line("nycklarna")];
    expect(await say(`protokoll flytta 1 ${cost} Städning och nycklar`)).toBe(
      `Rad ${cost} står nu under punkt 2, Städning och nycklar.`,
    );
    expect(await say(`protokoll flytta 1 ${keys} 2`)).toBe(`Rad ${keys} står nu under punkt 2, Städning och nycklar.`);
    expect(await say(`protokoll flytta 1 ${keys} 3`)).toBe("Utkastet har ingen punkt 3.");
    expect(await stage.shown("1")).toMatch(/2\. Städning och nycklar.*nycklarna.*städningen/su);
  });

  test("get a § each when the text is sent; one whose lines have all been moved is none any more", async () => {
    const [cost, keys] = [await line("städningen"), await line("nycklarna")];
    await say(`protokoll flytta 1 ${cost} Städning`);
    expect(await say(`protokoll flytta 1 ${keys} 3`)).toBe(`Rad ${keys} står nu under punkt 2, Städning.`);
    expect(await say("protokoll skicka 1 justerare=Dragan")).toContain("§§\u00a01–2");
    const text = await stage.shown("1");
    expect(text).toMatch(/§\u00a01.*Öppet på lördagar.*§\u00a02.*Städning/su);
    expect(text).not.toContain("Städning och nycklar");
  });
});

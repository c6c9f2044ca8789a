import { describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { cardOf } from "../../support/house.ts";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";

describe("Minutes that are taken back from the checkers", () => {
  const stage = openMinutesStage();
  const say = (who: "alva" | "bosse" | "cilla" | "dragan", words: string) => stage.t.type(stage.p[who], words);
  const client = () => stage.t.database.client;
  const paragraphs = async () =>
    (await client().minuteItem.findMany({ orderBy: { position: "asc" } })).map(({ paragraph }) => paragraph);

  test("go back to their writer, for a reason, and to nobody else; those who had them are told, on the same card", async () => {
    stage.write(...saturdays);
    await stage.summarise();
    await say("cilla", "protokoll skicka 1 justerare=Bosse,Dragan som=protokoll");
    await say("bosse", "protokoll godkänn 1");
    await say("dragan", "protokoll rättelse 1 §1 vad=rubrik Bollhallen");
    expect(await say("dragan", "protokoll ta tillbaka 1 för tidigt")).toContain("Bara den som bad om utkastet");
    expect(await say("cilla", "protokoll ta tillbaka 1 Datumet är fel")).toContain(
      "Protokoll 1/2026 är ditt utkast igen",
    );
    await stage.t.deliver();
    expect(stage.t.chat.read("dragan").join("\n")).toContain(
      "Cilla har tagit tillbaka Protokoll 1/2026: Datumet är fel",
    );
    const { number } = await client().minuteLine.findFirstOrThrow({ where: { text: { contains: "städningen" } } });
    await say("cilla", `protokoll ändra 1 ${number} Hemligt medan jag skriver`);
    const shown = plain(stage.t.chat.card("dragan", "Protokoll 1/2026")!);
    expect(shown).toContain("Tillbakatagen");
    expect(shown).toContain("Skäl: Datumet är fel");
    for (const who of ["bosse", "dragan"] as const) {
      await stage.t.deliver();
      expect(stage.t.chat.read(who).join("\n")).not.toContain("Hemligt medan jag skriver");
      expect(await say(who, "protokoll visa 1")).toContain("är tillbakatagen av den som skrev den");
    }
    const found = cardOf(await stage.t.ask(stage.p.dragan, { words: "sök bollhallen typ=protokoll" }));
    expect(plain(found)).not.toContain("1/2026");
    expect(await say("dragan", "protokoll godkänn 1")).toContain("är tillbakatagen");
    expect(await stage.shown("1")).toContain("Hemligt medan jag skriver");
  });

  test("are not thrown away, and keep their §§ when a line goes", async () => {
    const before = await paragraphs();
    expect(await say("cilla", "protokoll kasta 1")).toContain("har varit hos justerarna och kan inte kastas");
    for (const { number } of await client().minuteLine.findMany({ where: { kind: "question" } }))
      await say("cilla", `protokoll ta bort 1 ${number}`);
    expect(await paragraphs()).toEqual(before);
  });

  test("are sent again to the same checkers as another version, with what was proposed still open", async () => {
    expect(await say("cilla", "protokoll skicka 1")).toContain("har skickats till Bosse och Dragan");
    expect(await paragraphs()).toEqual((await paragraphs()).map((_, i) => i + 1));
    expect(await client().minutes.findFirstOrThrow()).toMatchObject({ version: 2, kind: "protocol", state: "sent" });
    const shown = plain(cardOf(await stage.t.ask(stage.p.dragan, { words: "protokoll visa 1" })));
    expect(shown).toContain("Bosse (MIP) har inte svarat");
    expect(shown).not.toContain("kan inte längre justera");
    expect(shown).toContain("Ändrat sedan version 1");
    expect(shown).toContain("Rättelse 1, §\u00a01");
    await say("cilla", "protokoll avslå 1 1 Rubriken är den som sades");
    for (const who of ["bosse", "dragan"] as const) {
      const card = cardOf(await stage.t.ask(stage.p[who], { words: "protokoll godkänn 1" }));
      await stage.t.press(stage.p[who], card, "Godkänn texten");
    }
    expect(await client().minutes.findFirstOrThrow()).toMatchObject({ state: "approved" });
    expect(await stage.shown("1")).not.toContain("Datumet är fel");
  });

  test("are never taken back once they are locked, whatever is noted", async () => {
    expect(await say("cilla", "protokoll ta tillbaka 1 ångrat mig")).toContain("är godkänd och ändras inte");
    await expect(client().minutes.updateMany({ data: { state: "draft" } })).rejects.toThrow();
  });
});

import { describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { cardOf } from "../../support/house.ts";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";

describe("Checking minutes", () => {
  const stage = openMinutesStage();
  const say = (who: "alva" | "bosse" | "cilla" | "dragan", words: string) => stage.t.type(stage.p[who], words);
  const client = () => stage.t.database.client;
  const sent = async (number: number, checkers: string) => {
    stage.write(...saturdays);
    await stage.summarise();
    await say("cilla", `protokoll skicka ${number} justerare=${checkers}`);
  };
  const approveShown = async (who: "alva" | "dragan") =>
    stage.t.press(
      stage.p[who],
      cardOf(await stage.t.ask(stage.p[who], { words: "protokoll godkänn 1" })),
      "Godkänn texten",
    );
  const lineWith = async (number: number, text: string) => {
    const where = { text: { contains: text }, minutes: { number } };
    return (await client().minuteLine.findFirstOrThrow({ where })).number;
  };

  test("a correction is proposed by a checker, to one line, and changes nothing by itself", async () => {
    await sent(1, "Bosse,Dragan");
    expect(await say("alva", "protokoll rättelse 1 §1 x")).toBe("Du är inte justerare för den texten.");
    expect(await say("bosse", "protokoll rättelse 1 §7 x")).toBe("Det finns ingen §\u00a07 där.");
    expect(await say("bosse", "protokoll rättelse 1 §1 x")).toContain("har flera rader");
    const line = await lineWith(1, "schema");
    const wording = "Ta fram tider för lördagar och söndagar";
    expect(await say("bosse", `protokoll rättelse 1 §1 ${wording} rad=${line}`)).toContain("Rättelse 1 är föreslagen");
    await stage.t.deliver();
    expect(stage.t.chat.read("cilla").join("\n")).toContain("Bosse föreslår en rättelse av §\u00a01, rad ");
    expect(await stage.shown("1")).toContain("Åtgärd: Ta fram ett schema (ansvarig Cilla, senast");
  });

  test("nothing is locked while a correction waits", async () => {
    await say("bosse", "protokoll godkänn 1");
    expect(await say("dragan", "protokoll godkänn 1")).toContain(
      "Du har godkänt texten. En föreslagen rättelse är inte avgjord än",
    );
    expect(await client().minutes.count({ where: { state: "approved" } })).toBe(0);
  });

  test("one that is taken in makes a new version, shows what changed in words, and asks all anew", async () => {
    expect(await say("dragan", "protokoll ta in 1 1")).toContain("Bara den som bad om utkastet");
    expect(await say("cilla", "protokoll ta in 1 1")).toContain("version 2");
    const shown = await stage.shown("1", stage.p.dragan);
    expect(shown).toContain("Ändrat sedan version 1");
    expect(shown).toMatch(/Struket: ”ett schema”/u);
    expect(shown).toMatch(/Tillagt: ”tider för lördagar och söndagar”/u);
    expect(shown).toContain("Bosse (MIP) har inte svarat");
    await stage.t.deliver();
    expect(stage.t.chat.read("dragan").join("\n")).toContain("godkänn texten på nytt");
  });

  test("an outdated card approves no newer text", async () => {
    const card = cardOf(await stage.t.ask(stage.p.bosse, { words: "protokoll visa 1" }));
    await say(
      "dragan",
      `protokoll rättelse 1 §1 Vad kostar städningen i timmen? rad=${await lineWith(1, "städningen")}`,
    );
    await say("cilla", "protokoll ta in 1 2");
    expect(await stage.shown("1", stage.p.bosse)).toMatch(/Ändrat sedan version 1.*Struket: ”ett schema”/su);
    expect(await say("bosse", "protokoll godkänn 1")).toContain("version 3. Läs det som är ändrat");
    expect(await client().minuteChecker.count({ where: { approvedVersion: 3 } })).toBe(0);
    const reply = await stage.t.press(stage.p.bosse, card, "Godkänn texten");
    expect(reply).toMatchObject({ text: expect.stringContaining("Texten har ändrats sedan kortet ritades") });
  });

  test("one that is declined is explained to whoever proposed it", async () => {
    await say("dragan", `protokoll rättelse 1 §1 Allt är fel rad=${await lineWith(1, "städningen")}`);
    expect(await say("cilla", "protokoll avslå 1 3 Det sades inte i tråden")).toBe("Rättelsen är avslagen.");
    await stage.t.deliver();
    expect(stage.t.chat.read("dragan").join("\n")).toContain("togs inte in: Det sades inte i tråden");
  });

  test("someone else is named where a checker leaves, and the rest can then lock the text", async () => {
    await approveShown("dragan");
    await say("bosse", "ge roll Alva ordförande");
    await say("alva", "ta uppdraget");
    await say("bosse", "ja lämna gruppen");
    await stage.t.deliver();
    expect(await stage.shown("1")).toContain("Bosse (MIP) kan inte längre justera");
    expect(stage.t.chat.read("cilla").join("\n")).toContain("utse någon annan");
    expect(await say("cilla", "protokoll justerare 1 Alva istället=Dragan")).toContain(
      "Bara ordföranden och sekreteraren",
    );
    expect(await say("cilla", "protokoll justerare 1 Alva")).toBe("Alva är tillfrågad som justerare.");
    expect(await approveShown("alva")).toMatchObject({ text: expect.stringContaining("är låst") });
  });

  test("§ follow through the year where the group wants it, without gaps and never twice", async () => {
    await client().group.updateMany({ data: { numbering: "year" } });
    await sent(2, "Dragan");
    stage.write("Alva: Belysningen i stora hallen är trasig och lagas nästa vecka av vaktmästaren.");
    await stage.summarise(stage.p.alva);
    await say("alva", "protokoll kasta 3 bekräfta=ja");
    await sent(4, "Dragan");
    const items = await client().minuteItem.findMany({ where: { series: "2026" }, orderBy: { paragraph: "asc" } });
    expect(items.map(({ paragraph }) => paragraph)).toEqual(items.map((_, i) => i + 1));
    expect(items.length).toBeGreaterThan(1);
    expect(await client().minuteLine.count({ where: { minutes: { number: 3 } } })).toBe(0);
  });

  test("what waits for someone is told at home, on the agenda and in the search; drafts are in neither", async () => {
    stage.write(...saturdays);
    await stage.summarise();
    const home = plain(cardOf(await stage.t.ask(stage.p.dragan, { words: "hem" })));
    expect(home).toContain("Minnesanteckningar 2/2026 väntar på att du godkänner texten");
    expect(home).not.toContain("5/2026");
    expect(plain(cardOf(await stage.t.ask(stage.p.cilla, { words: "hem" })))).toContain(
      "5/2026 är ett utkast som bara du",
    );
    await say("alva", "möte bekräfta torsdag 14 januari 2027 17–19");
    const agenda = plain(cardOf(await stage.t.ask(stage.p.alva, { words: "dagordning" })));
    expect(agenda).toContain("Minnesanteckningar 2/2026 väntar på justering");
    expect(agenda).not.toContain("5/2026");
    const found = plain(cardOf(await stage.t.ask(stage.p.dragan, { words: "sök bollhallen typ=protokoll" })));
    expect(found).toContain("Minnesanteckningar 1/2026");
    expect(found).not.toContain("5/2026");
  });

  test("what is stored about a member names all that they have done here, and a draft forgets them", async () => {
    const reply = await stage.t.ask(stage.p.dragan, { words: "personuppgifter" });
    if (reply.kind !== "said" || !reply.file) throw new Error("no file");
    const kept = await stage.t.house.toolsFor("test").files.read(reply.file.secret);
    const text = new TextDecoder().decode(kept?.bytes);
    expect(text).toContain("Vad kostar städningen i timmen?");
    expect(text).toContain("texter du har justerat eller är tillfrågad om");
    expect(text).not.toContain("Ta fram ett schema");
  });

  test("an approval that was given stands where its party ends, and the text is locked once the rest have approved", async () => {
    await sent(6, "Dragan,Cilla,Alva");
    await say("dragan", "protokoll godkänn 6");
    await say("alva", "protokoll godkänn 6");
    await stage.t.deliver();
    for (const party of ["HISO", "MISO"])
      expect(await say("alva", `ja part avsluta ${party}`)).toContain("inte längre part");
    const { state, sealed } = await client().minutes.findFirstOrThrow({ where: { number: 6 } });
    expect([state, sealed?.includes("justerare för HISO"), sealed?.includes("justerare för MISO")]).toEqual([
      "approved",
      true,
      false,
    ]);
  });
});

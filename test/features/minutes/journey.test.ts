import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { here } from "../../../src/core/ask.ts";
import { plain } from "../../../src/core/card.ts";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";

describe("From a thread to approved minutes", () => {
  const stage = openMinutesStage();
  const say = (who: "alva" | "bosse" | "cilla" | "dragan", words: string) => stage.t.type(stage.p[who], words);
  const client = () => stage.t.database.client;

  test("a draft comes to the asker alone, says what is missing, and names each line", async () => {
    stage.write(...saturdays);
    const card = await stage.summarise();
    const text = plain(card);
    expect(text).toContain("Utkastet är klart: ett uppfattat beslut, 2 åtgärder och en öppen fråga.");
    expect(text).toContain("Uppfattat som beslut: att prova lördagar i januari och februari.");
    expect(text).toContain("(ansvarig Cilla, senast fredag den 11 december 2026)");
    expect(text).toContain("Då kan hela gruppen läsa det, och när det är godkänt visas det i alla gruppens kanaler");
    expect(text).toContain("[uppgift saknas: senast, rad ");
    expect(text).toContain("Utkast – skapat automatiskt ur tråden tisdag den 24 november 2026. Inte beslutat.");
    for (const other of ["c1", "bosse", "dragan"]) expect(stage.t.chat.read(other).join()).not.toContain("Utkastet är");
  });

  test("each line shows word for word what it rests on, and where that was said", async () => {
    const shown = await stage.shown("1");
    expect(shown).toContain("Då beslutar vi att prova lördagar i januari och februari.");
    expect(shown).toContain("kl. 09.03: https://chat.example/c1/4");
  });

  test("is nobody else's to see or change but the secretary's", async () => {
    for (const who of ["bosse", "dragan"] as const) {
      expect(await say(who, "protokoll visa 1")).toContain("Jag hittar inga minnesanteckningar 1");
      expect(await say(who, "protokoll ändra 1 1 x")).toContain("Jag hittar inga minnesanteckningar 1");
      expect(await say(who, "protokoll")).toContain("inga minnesanteckningar än");
    }
    expect(await stage.shown("1", stage.p.alva)).toContain("Uppfattat som beslut");
  });

  test("lines are changed, added and removed by typing", async () => {
    const line = async (text: string) => (await client().minuteLine.findFirstOrThrow({ where: { text } })).number;
    const action = await line("Fråga fastighetskontoret om nycklarna");
    for (const [words, due] of [
      ["Fråga om nycklarna senast=18 december", "fredag den 18 december"],
      ["senast=17 december Fråga om nycklarna", "torsdag den 17 december"],
      ["senast=12 december", "lördag den 12 december"],
    ]) {
      expect(await say("cilla", `protokoll ändra 1 ${action} ${words}`)).toBe(`Rad ${action} är ändrad.`);
      expect(await stage.shown("1")).toContain(`Fråga om nycklarna (ansvarig Bosse, senast ${due} 2026)`);
    }
    expect(await say("cilla", "protokoll lägg till 1 1 Städningen kostar 400 kr.")).toContain("är tillagd");
    const proposal = await client().minuteLine.findFirst({ where: { state: "proposed" } });
    if (proposal) await say("cilla", `protokoll ta bort 1 ${proposal.number}`);
    expect(await say("cilla", "protokoll rubrik 1 1 Bollhallen på lördagar")).toBe("Rubriken är ändrad.");
    expect(await say("cilla", "protokoll ändra 1 99 x")).toBe("Utkastet har ingen rad 99.");
    const shown = await stage.shown("1");
    expect(shown).toContain("1. Bollhallen på lördagar");
    expect(shown).toContain("(ansvarig Bosse, senast lördag den 12 december 2026)");
    expect(shown).not.toContain("Förslag, inte avgjort");
  });

  test("only the chair makes a decision of what was understood as one: asked by the draft's own", async () => {
    const { number } = await client().minuteLine.findFirstOrThrow({ where: { state: "decided", kind: "decision" } });
    expect(await say("cilla", `protokoll bekräfta 1 ${number} verkan=mandat`)).not.toContain("Det är nu beslut");
    expect(await say("cilla", `protokoll fråga ordföranden 1 ${number}`)).toBe("Ordföranden är tillfrågad.");
    await stage.t.deliver();
    const outdated = stage.t.chat.card("bosse", "Uppfattat som beslut");
    await say("cilla", `protokoll ändra 1 ${number} att prova alla dagar`);
    await stage.t.deliver();
    expect(plain(stage.t.chat.card("bosse", "Uppfattat som beslut")!)).toContain("har ändrats sedan du fick frågan");
    expect(await say("bosse", `protokoll bekräfta 1 ${number} verkan=mandat`)).toContain("Jag hittar inga");
    await say("cilla", `protokoll fråga ordföranden 1 ${number}`);
    const refused = await stage.t.press(stage.p.bosse, outdated, "Bekräfta beslut", { channel: null });
    expect(refused).toMatchObject({ text: expect.stringContaining("Raden har ändrats sedan kortet ritades") });
    await say("cilla", `protokoll ändra 1 ${number} att prova lördagar i januari och februari`);
    await say("cilla", `protokoll fråga ordföranden 1 ${number}`);
    await stage.t.deliver();
    const asked = stage.t.chat.card("bosse", "Uppfattat som beslut");
    expect(plain(asked!)).toContain("Då beslutar vi att prova lördagar");
    expect(plain(asked!)).not.toContain("nycklarna");
    expect(await client().decision.count()).toBe(0);
    await stage.t.press(stage.p.bosse, asked, "Bekräfta beslut", { channel: null });
    const [decision] = await client().decision.findMany();
    expect(decision).toMatchObject({ number: 1, sourceMessage: "c1:4", text: "prova lördagar i januari och februari" });
    expect(await stage.shown("1")).toContain(
      "Samverkansgruppen beslutar att prova lördagar i januari och februari (beslut 1/2026).",
    );
    expect(await say("bosse", `protokoll bekräfta 1 ${number} verkan=mandat`)).toContain("beslut 1/2026");
    expect(await client().decision.count()).toBe(1);
  });

  test("a line becomes an action of the list once, with its owner, day and message", async () => {
    const { number } = await client().minuteLine.findFirstOrThrow({ where: { text: { contains: "schema" } } });
    expect(await say("cilla", `protokoll åtgärd 1 ${number}`)).toContain("Det är nu åtgärd 1/2026.");
    expect(await say("cilla", `protokoll åtgärd 1 ${number}`)).toContain("Raden är åtgärd 1/2026");
    const [action] = await client().actionItem.findMany();
    expect(action).toMatchObject({ ownerName: "Cilla", dueOn: "2026-12-11", sourceMessage: "c1:5" });
  });

  test("checkers are asked, and every matter gets its §", async () => {
    expect(await say("cilla", "protokoll skicka 1")).toContain("Säg vem eller vilka som justerar");
    expect(await say("cilla", "protokoll skicka 1 justerare=Gun")).toContain("Jag hittar ingen Gun i gruppen");
    expect(await say("cilla", "protokoll skicka 1 justerare=Cilla")).toContain("Du kan inte ensam justera");
    const sent = await say("cilla", "protokoll skicka 1 justerare=Bosse,HISO");
    expect(sent).toContain("har skickats till Bosse och Dragan. Punkterna har fått §\u00a01.");
    expect(sent).toContain("Ingen justerar för Malmö stad och MISO.");
    await stage.t.deliver();
    expect(stage.t.chat.read("dragan").at(-1)).toContain("Cilla ber dig justera");
    expect(await say("cilla", "protokoll ändra 1 1 x")).toContain("redan hos justerarna");
    expect(await say("alva", "protokoll godkänn 1")).toBe("Du är inte justerare för den texten.");
  });

  test("when all have approved the text is locked, the channels are told, and nothing else comes of it", async () => {
    const decisions = await client().decision.count();
    expect(await say("bosse", "protokoll godkänn 1")).toContain("Den väntar på Dragan.");
    expect(await say("bosse", "protokoll godkänn 1")).toContain("redan godkänt");
    expect(await say("dragan", "protokoll godkänn 1")).toContain("Minnesanteckningar 1/2026 är låst");
    await stage.t.deliver();
    const told = stage.t.chat.read("c1").filter((text) => text.includes("Minnesanteckningar 1/2026"));
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(
      "Godkänd i Samspråk av Bosse (justerare för MIP) och Dragan (justerare för HISO), tisdag den 24 november 2026.",
    );
    expect(await client().decision.count()).toBe(decisions);
  });

  test("its digest stands in the audit chain, and the database refuses every change", async () => {
    const { id, sealed, hash } = await client().minutes.findFirstOrThrow();
    expect(createHash("sha256").update(sealed!).digest("hex")).toBe(hash);
    expect(JSON.stringify(JSON.parse(sealed!))).not.toContain("Då beslutar vi");
    const entries = await client().auditEntry.findMany({ where: { line: { contains: `minutes:${id}:${hash}` } } });
    expect(entries).toHaveLength(1);
    await expect(client().minutes.updateMany({ data: { title: "x" } })).rejects.toThrow();
    await expect(client().minuteLine.updateMany({ data: { text: "x" } })).rejects.toThrow();
    await expect(client().minuteItem.deleteMany()).rejects.toThrow();
    await expect(client().minuteChecker.updateMany({ data: { memberName: "x" } })).rejects.toThrow();
    const line = await client().minuteLine.findFirstOrThrow();
    const late = { ...line, id: crypto.randomUUID(), number: 99 };
    await expect(client().minuteLine.create({ data: late })).rejects.toThrow();
    await expect(client().$executeRaw`TRUNCATE "MinuteCitation"`).rejects.toThrow();
  });

  test("what is at the checkers is not taken back, and nothing of another draft gets into what is approved", async () => {
    const approved = await client().minutes.findFirstOrThrow();
    stage.write(...saturdays);
    await stage.summarise();
    const { id } = await client().minutes.findFirstOrThrow({ where: { number: 2 } });
    const moved = client().minuteLine.updateMany({
      where: { minutesId: id },
      data: { minutesId: approved.id, number: 98 },
    });
    await expect(moved).rejects.toThrow();
    await say("cilla", "protokoll skicka 2 justerare=Dragan");
    const where = { id, state: "sent" };
    await expect(client().minutes.updateMany({ where, data: { state: "draft" } })).rejects.toThrow();
    await expect(client().minutes.deleteMany({ where })).rejects.toThrow(/never changed|constraint/u);
    const items = { where: { minutesId: id } };
    await expect(client().minuteItem.updateMany({ ...items, data: { paragraph: 9 } })).rejects.toThrow();
    await expect(client().minuteItem.deleteMany(items)).rejects.toThrow();
    expect(await client().minutes.count({ where })).toBe(1);
  });

  test("what is found later is a dated note, and a source that changes is told of and changes nothing", async () => {
    expect(await say("cilla", "protokoll notera 1 x")).not.toContain("Noteringen är tillagd");
    expect(await say("alva", "protokoll notera 1 Schemat gäller också påsklovet.")).toContain("med dagens datum");
    expect(await say("alva", "protokoll underskrift 1 E-underskrift 2026-77")).toBe("Referensen är antecknad.");
    const from = { clock: here };
    for (let times = 0; times < 2; times++)
      await stage.t.ask(stage.p.cilla, { source: "c1:4", became: "edited" }, { from } as never);
    const shown = await stage.shown("1", stage.p.dragan);
    expect(shown).toContain("tisdag den 24 november 2026: Schemat gäller också påsklovet.");
    expect(shown).toContain("Undertecknat original: E-underskrift 2026-77.");
    expect(shown.match(/redigerades\. Texten är oförändrad/gu)).toHaveLength(1);
    expect(shown).toContain("prova lördagar i januari och februari");
  });
});

import { createHash } from "node:crypto";
import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Account } from "../../../src/core/ask.ts";
import { plain } from "../../../src/core/card.ts";
import { openTestDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";
import { openTrial, openWorker } from "../../support/work.ts";

describe("What agreements hold and give out", () => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    p = await openGroup(t);
    await t.type(p.cilla, "utkast ny iop Öppen hall från=2027-01-01 till=2027-12-31");
  });
  afterAll(() => t.close());
  const spaced = (text: string) => text.replaceAll("\u00a0", " ");
  const say = async (who: Account, words: string) => spaced(await t.type(who, words));
  const shown = async (words: string) => spaced(plain(cardOf(await t.ask(p.alva, { words }))));
  const write = async (text: string) =>
    await t.ask(p.alva, {
      call: { command: "agreements.change", input: { number: "1", clause: "6", text, take: true } },
    });

  test("text from Word, tables, marks of other languages and 100,000 characters are kept as plain text", async () => {
    await write("•\tEtt mål\u00ad\u200b\nPart\tBidrag\nMISO\t100 000 kr\n*fet* <b>x</b> &amp;");
    const text = await shown("utkast visa 1 § 6");
    for (const line of ["- Ett mål\n", "- MISO: 100 000 kr", "*fet* <b>x</b> &amp;"]) expect(text).toContain(line);
    await write("a ".repeat(49_999));
    expect((await t.database.client.agreementClause.findFirstOrThrow({ where: { position: 6 } })).text).toHaveLength(
      99_997,
    );
    expect(textOf(await write("a".repeat(100_001)))).not.toContain("är ändrad");
    await write("Barn och unga. Ersättning per timme till utföraren.");
  });

  test("a message goes into a clause and keeps its link; the clause says when it is deleted", async () => {
    const message = { id: "c1:7", text: "Nämn äldre.", at: t.now, link: "https://chat.example/c1/7" };
    const form = await t.ask(p.cilla, { shortcut: "agreements.addFromMessage", message });
    expect(textOf(await t.fill(p.cilla, form, { number: "1", clause: "§ 6", text: "Nämn äldre." }))).toContain(
      "Ändring 1",
    );
    await say(p.alva, "utkast inför 1 1");
    expect(await shown("utkast varför 1 § 6")).toContain("https://chat.example/c1/7");
    await t.ask(p.cilla, { source: "c1:7", became: "deleted" });
    expect(await shown("utkast visa 1 § 6")).toContain("vilar på har raderats");
  });

  test("a decision that is replaced flags the clauses that rest on it, once", async () => {
    await say(p.bosse, "beslut bekräfta att vända sig till unga");
    await say(p.alva, "utkast ändra 1 § 5 inför=ja beslut=1/2026 Tio hallar.");
    await say(p.bosse, "beslut ersätt 1 vända sig till alla");
    const preview = cardOf(await t.ask(p.bosse, { words: "beslut ersätt 1 vända sig till alla verkan=mandat" }));
    await t.press(p.bosse, preview, "Bekräfta beslut");
    expect(await shown("utkast visa 1 § 5")).toContain("ersatt av beslut 2/2026");
    await t.deliver();
    expect(spaced(t.chat.read("alva").join("\n"))).toContain("se över § 5 Mål");
    expect(await t.database.client.agreementComment.count({ where: { kind: "replaced" } })).toBe(1);
  });

  test("an assessment keeps each answer with who and why, and is a basis for people to judge by", async () => {
    expect(await say(p.cilla, "utkast pröva 1 initiative ja MISO kom med idén i mars.")).toContain("sparat");
    await say(p.alva, "utkast pröva 1 noMarket nej Två bolag gör samma sak.");
    const text = await shown("utkast prövning 1");
    expect(text).toContain("Talar för – MISO kom med idén i mars. (Cilla, 2026-11-24)");
    expect(text).toMatch(/underlag för bedömning\. Det avgör inte/u);
    expect(text).not.toMatch(/tillåt/iu);
    await say(p.cilla, "utkast vägval 1 profit nej Ingen tar ut vinst.");
    await say(p.cilla, 'utkast statsstöd 1 grund=deMinimis belopp=100000 motivering="Enligt beräkning"');
    const whole = await shown("utkast prövning 1");
    expect(whole).toContain("Nej – Ingen tar ut vinst. (Cilla, 2026-11-24)");
    expect(whole).toContain("Motivering: Enligt beräkning (Cilla, 2026-11-24)");
  });

  test("a group's own template is for the drafts that are begun after it", async () => {
    expect(await say(p.alva, "utkast mall ändra iop § 6 Vilka det gäller")).toContain("version 1");
    await say(p.cilla, "utkast ny iop Ännu en hall");
    expect(await shown("utkast visa 2")).toContain("§ 6 Vilka det gäller");
    expect(await shown("utkast visa 1")).toContain("§ 6 Målgrupp");
  });

  test("files of it are for whoever asked: as PDF, as Word with tracked changes, as JSON, and to be signed", async () => {
    const worker = openWorker(t, openTrial());
    const fetched = async (words: string) => {
      expect(await say(p.alva, words)).toContain("Arbete");
      await worker.carryOut();
      await t.deliver();
      const card = t.chat.messages.findLast(
        ({ where, content }) => where === "alva" && content.card.title.startsWith("Filer"),
      );
      const button = card!.content.card.buttons[0]!;
      const reply = await t.ask(p.alva, { call: button.call }, { channel: null, group: button.group! });
      if (reply.kind !== "said" || !reply.file) throw new Error(JSON.stringify(reply));
      expect(textOf(await t.ask(p.bosse, { call: button.call }, { channel: null, group: button.group! }))).toContain(
        "finns inte",
      );
      return (await t.house.toolsFor("test").files.read(reply.file.secret))!;
    };
    expect((await fetched("utkast fil 1 från=1 format=word")).name).toMatch(/IOP-avtal 1-2026 version 1-\d+\.docx/u);
    const json = JSON.parse(new TextDecoder().decode((await fetched("utkast fil 1 json")).bytes));
    expect(json.history[0]).toMatchObject({ kind: "begun", number: 1 });
    expect(json.changes).toMatchObject([{ number: 1, state: "taken", by: "Cilla" }]);
    expect(json.comments.map(({ kind }: { kind: string }) => kind)).toEqual(["deleted", "replaced"]);
    expect(json.assessment[0]).toMatchObject({ criterion: "initiative", by: "Cilla" });
    await say(p.cilla, "utkast dialog 1");
    await say(p.alva, "ja utkast slutförslag 1");
    const packed = await fetched("utkast underskrift 1");
    expect([packed.name, packed.type]).toEqual(["IOP-avtal 1-2026 underskrift.zip", "application/zip"]);
    const inside = new Map(Object.entries(unzipSync(packed.bytes)));
    const pdf = inside.get("IOP-avtal 1-2026 underskrift.pdf");
    const about = JSON.parse(new TextDecoder().decode(inside.get("IOP-avtal 1-2026 underskrift.json")));
    expect(about.sha256).toBe(createHash("sha256").update(pdf!).digest("hex"));
    expect(about.signature).toEqual({ service: null, reference: null, signedOn: null });
    expect(about.signatories.map(({ party }: { party: string }) => party)).toContain("MISO");
    expect(new TextDecoder().decode(inside.get("las-mig.txt"))).toContain("Samspråk skriver aldrig under.");
    expect(worker.reported).toEqual([]);
  });

  test("two parties that decide in the same second are both on record; one that leaves stays as history", async () => {
    const decide = (who: Account) => t.type(who, "utkast beslutat 1 ja 2026-11-20 styrelsen paragraf=12");
    await Promise.all([p.bosse, p.cilla, p.alva].map(decide));
    const rows = await t.database.client.agreementDecision.findMany();
    expect(rows.map(({ outcome }) => outcome)).toEqual(["approved", "approved", "approved"]);

    expect(await say(p.alva, "ja part avsluta HISO")).toContain("inte längre part");
    await t.deliver();
    expect(spaced(t.chat.read("alva").join("\n"))).toContain("HISO har lämnat gruppen och är part i IOP-avtal 1/2026");
    expect(await shown("utkast visa 1")).toContain(
      "HISO: [uppgift saknas: beslutande organ] – har inte beslutat (lämnade gruppen",
    );
    expect(await say(p.alva, "utkast undertecknat 1 2026-11-24 Ref")).toContain("lämnat gruppen utan att besluta");
    expect(await say(p.alva, "utkast öppna igen 1 HISO har lämnat")).toContain("i dialog");
  });
});

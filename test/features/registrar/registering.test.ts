import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plain } from "../../../src/core/card.ts";
import { openSite, type Site, textIn } from "../../support/browser.ts";
import { openTestDatabase } from "../../support/database.ts";
import { cardOf, openGroup, openTestHouse, type TestHouse, textOf } from "../../support/house.ts";
import { person } from "../../support/people.ts";
import { textOfFile } from "../../support/record.ts";
import { openWorker, type TestWorker } from "../../support/work.ts";

describe("What a registrar is handed", () => {
  let t: TestHouse;
  let p: Awaited<ReturnType<typeof openGroup>>;
  let worker: TestWorker;
  let site: Site;

  beforeAll(async () => {
    t = await openTestHouse(await openTestDatabase());
    p = await openGroup(t);
    worker = openWorker(t);
    await t.type(p.bosse, "beslut bekräfta att öppna hallen för alla");
    await t.type(p.bosse, "beslut bekräfta att köpa bollar");
  });
  afterAll(async () => {
    await site?.close();
    await t.close();
  });

  const show = async (words: string, who = p.alva) => plain(cardOf(await t.ask(who, { words })));
  /** The latest file that was made for someone, fetched as they fetch it. */
  async function fetched(who = p.alva) {
    const { number } = await t.database.client.preparedFile.findFirstOrThrow({ orderBy: { number: "desc" } });
    const reply = await t.ask(who, { words: `hämta fil ${number}` });
    if (reply.kind !== "said" || !reply.file) throw new Error(textOf(reply));
    const { bytes } = await t.database.client.keptFile.findFirstOrThrow({ where: { secret: reply.file.secret } });
    return { name: reply.file.name, files: new Map(Object.entries(unzipSync(bytes))) };
  }

  test("until the group has said who registers, nothing can be handed over and no button is shown", async () => {
    expect(await t.type(p.alva, "registrator skicka beslut 1")).toContain("inställningar");
    expect(await show("registrator")).toContain("[uppgift saknas]");
    expect(cardOf(await t.ask(p.alva, { words: "visa 1" })).buttons.map(({ label }) => label)).not.toContain(
      "Skicka till registrator",
    );
    await t.type(p.alva, 'inställningar myndighet="Malmö stad, fritidsnämnden" registrator=registrator@example.org');
  });

  test("says what awaits a number, and how one gives it", async () => {
    const shown = await show("registrator");
    expect(shown).toContain("Ansvarig myndighet: Malmö stad, fritidsnämnden");
    expect(shown).toContain("2 handlingar väntar på diarienummer.");
    expect(shown).toContain("beslut 2/2026: Samverkansgruppen beslutar att köpa bollar. Inte skickad.");
    expect(shown).toContain("”registrator nummer beslut 2/2026”");
    expect(await show("hem")).toContain("2 handlingar är inte skickade till registratorn.");
    expect(await show("hem", p.bosse)).not.toContain("till registratorn");
  });

  test("others than the secretary, administrators and the authority's own are told whom to ask", async () => {
    expect(await t.type(p.cilla, "registrator skicka beslut 1")).toContain("Det gör sekreteraren");
    expect(await t.type(p.bosse, "registrator nummer beslut 1 STK-2026-1")).toContain("Det gör sekreteraren");
    expect(await t.type(p.cilla, "registrator")).toContain("registrator@example.org");
  });

  test("a package has the document to keep and to read, what a register asks for, and checksums", async () => {
    const reply = await t.press(p.alva, cardOf(await t.ask(p.alva, { words: "visa 1" })), "Skicka till registrator");
    expect(textOf(reply)).toContain("Jag gör ett paket av beslut 1/2026");
    await worker.carryOut();
    expect(worker.reported).toEqual([]);
    await t.deliver();
    expect(t.chat.read("alva").join("\n")).toContain(
      "Hämta filen och skicka den till registratorn: registrator@example.org",
    );
    const { name, files } = await fetched();
    expect(name).toBe("beslut-1-2026.zip");
    expect([...files.keys()].sort()).toEqual([
      "checksums.sha256",
      "handlingar/beslut-1-2026-arkiv.pdf",
      "handlingar/beslut-1-2026.json",
      "handlingar/beslut-1-2026.pdf",
      "las-mig.txt",
      "metadata.json",
    ]);
    expect(JSON.parse(textOfFile(files, "metadata.json"))).toMatchObject({
      diarienummer: null,
      datum: "2026-11-24",
      avsandare: "Samverkansgruppen",
      mottagare: "Malmö stad, fritidsnämnden",
      arendemening: "Samverkansgruppen beslutar att öppna hallen för alla.",
    });
    expect(textOfFile(files, "handlingar/beslut-1-2026-arkiv.pdf")).toContain("pdfaid:part");
    expect(textOfFile(files, "handlingar/beslut-1-2026.pdf")).toContain("pdfuaid:part");
    expect(textOfFile(files, "checksums.sha256").trim().split("\n")).toHaveLength(5);
    expect(await show("registrator")).toContain(
      "beslut 1/2026: Samverkansgruppen beslutar att öppna hallen för alla. Skickad",
    );
  });

  test("a file is its asker's alone, and not for ever", async () => {
    expect(await t.type(p.cilla, "hämta fil 1")).toContain("Jag har ingen fil 1 till dig");
    const before = t.now;
    t.now = new Date(before.getTime() + 8 * 86_400_000);
    expect(await t.type(p.alva, "hämta fil 1")).toContain("finns inte kvar");
    t.now = before;
  });

  test("a number is kept as the registrar wrote it, and stands on card, page and document", async () => {
    expect(await t.type(p.alva, "registrator nummer beslut 1 12345")).toContain("ser inte ut som ett diarienummer");
    expect(await t.type(p.alva, "registrator nummer beslut 1 FRI 2026-74")).toContain(
      "har nu diarienumret FRI 2026-74",
    );
    expect(await t.type(p.alva, "registrator nummer beslut 1 FRI 2026-74")).toContain("har redan");
    expect(await t.type(p.alva, "registrator nummer beslut 1 FRI-2026-75")).toContain("Det gamla, FRI 2026-74");
    const card = cardOf(await t.ask(p.cilla, { words: "visa 1" }));
    expect(plain(card)).toContain("Diarienummer: FRI-2026-75");
    expect(card.buttons.map(({ label }) => label)).not.toContain("Skicka till registrator");
    expect(await show("registrator")).toContain("1 handling väntar");
    await expect(t.database.client.registration.deleteMany()).rejects.toThrow();
  });

  test("whoever wants to see a document is told whom to ask, also where they are in no group", async () => {
    for (const [who, words] of [
      [person("Gun"), "jag vill ta del av handlingen"],
      [p.cilla, "registrator ta del av protokollet"],
      [p.cilla, "kan man begära ut anteckningarna som allmän handling?"],
    ] as const) {
      const text = await t.type(who, words);
      expect(text, words).toContain("registratorn hos Malmö stad, fritidsnämnden: registrator@example.org");
      expect(text).toContain("Du behöver inte säga vem du är");
    }
    for (const words of ["vad sa vi om att lämna ut nycklar?", "can I see the minutes of the last meeting?"])
      expect(await t.type(p.cilla, words)).not.toContain("registratorn hos");
  });

  test("no command discloses anything: a basis says that nobody has assessed it", async () => {
    const asked = cardOf(await t.ask(p.alva, { words: "ta del av det om bollar" }));
    expect(plain(asked)).toContain("beslut 2/2026");
    const form = await t.press(p.alva, asked, "Ta fram underlag");
    expect(textOf(await t.fill(p.alva, form, { items: "beslut 2/2026\nbeslut 1/2026" }))).toContain("2 handlingar");
    await worker.carryOut();
    expect(worker.reported).toEqual([]);
    const { files } = await fetched();
    expect(textOfFile(files, "las-mig.txt")).toContain("UNDERLAG – INTE UTLÄMNAT");
    expect(JSON.parse(textOfFile(files, "handlingar/beslut-2-2026.json")).document.banner).toContain("inte prövad");
    expect(await t.type(p.alva, "ta fram underlag allt")).toContain("beslut, kallelse, protokoll och avtal");
    expect(await t.type(p.cilla, "ta fram underlag beslut 1")).toContain("Det gör sekreteraren");
  });

  test("an administrator exports the group as one file", async () => {
    expect(await t.type(p.bosse, "exportera gruppen")).not.toContain("Jag samlar");
    expect(await t.type(p.alva, "exportera gruppen")).toContain("Jag samlar gruppens handlingar");
    await worker.carryOut();
    expect(worker.reported).toEqual([]);
    const { name, files } = await fetched();
    expect(name).toBe("samverkansgruppen-2026-11-24.zip");
    expect(textOfFile(files, "handlingar/beslut-1-2026.md")).toContain("FRI-2026-75");
    expect(textOfFile(files, "rader/Registration.json")).toContain("FRI 2026-74");
  });

  test("a member's own file tells what they have handed over, and the files that were made for them", async () => {
    const reply = await t.ask(p.alva, { words: "personuppgifter" });
    const secret = reply.kind === "said" ? reply.file?.secret : undefined;
    const { bytes } = await t.database.client.keptFile.findFirstOrThrow({ where: { secret } });
    const told = JSON.parse(new TextDecoder().decode(bytes))["Registrator och arkiv"];
    expect(told["det du har skickat till registrator eller skrivit in nummer på"]).toMatchObject([
      { händelse: "skickat", nummer: null },
      { händelse: "diarienummer", nummer: "FRI 2026-74" },
      { händelse: "diarienummer", nummer: "FRI-2026-75" },
    ]);
    expect(told["filer som jag har gjort åt dig"]).toHaveLength(3);
  });

  test("a notice that has gone out is registered too", async () => {
    await t.type(p.bosse, "möte bekräfta 26 november 17–19, om hallar");
    await t.type(p.alva, "kallelse skicka 1");
    expect(await show("registrator")).toContain("kallelse 1/2026");
    expect(await t.type(p.alva, "registrator nummer kallelse 1 FRI-2026-80")).toContain("FRI-2026-80");
  });

  test("the page lists it for those who hand it over, and tells others whom to ask", async () => {
    site = await openSite(t);
    const alva = await site.enter(p.alva);
    const shown = textIn((await alva.get(`${alva.home}/registrator`)).text);
    expect(shown).toContain("Diarienummer FRI-2026-75");
    expect(shown).toContain("Inte skickad");
    const cilla = await site.enter(p.cilla);
    const told = textIn((await cilla.get(`${cilla.home}/registrator`)).text);
    expect(told).toContain("registrator@example.org");
    expect(told).not.toContain("Inte skickad");
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openSite, type Site, textIn, type Visitor } from "../../support/browser.ts";
import { openMinutesStage, saturdays } from "../../support/minutes.ts";

const harm = `<script>alert(1)</script>"'&<img src=x onerror=alert(2)>`;

describe("The pages of minutes", () => {
  const stage = openMinutesStage();
  let site: Site;
  let cilla: Visitor & { readonly home: string };
  let dragan: Visitor & { readonly home: string };
  beforeAll(async () => {
    site = await openSite(stage.t);
    cilla = await site.enter(stage.p.cilla);
    dragan = await site.enter(stage.p.dragan);
    stage.write(...saturdays);
    await stage.summarise();
    await stage.t.type(stage.p.cilla, `protokoll lägg till 1 1 ${harm}`);
  });
  afterAll(() => site.close());

  test("show a draft, with its sources word for word, to the asker and to nobody else", async () => {
    const { text } = await cilla.get(`${cilla.home}/protokoll/1-2026`);
    expect(textIn(text)).toContain("Utkast – skapat automatiskt ur tråden");
    expect(textIn(text)).toContain("Då beslutar vi att prova lördagar i januari och februari.");
    expect(text).toContain('href="https://chat.example/c1/4"');
    expect(text).not.toContain("<script>alert");
    expect(text).not.toContain("<img src=x");
    expect((await dragan.get(`${dragan.home}/protokoll/1-2026`)).status).toBe(404);
    expect((await dragan.get(`${dragan.home}/fil/pdf/protokoll/1-2026`)).status).toBe(404);
    expect(textIn((await dragan.get(`${dragan.home}/protokoll`)).text)).toContain("Inga minnesanteckningar än.");
  });

  test("let the checkers approve the text, which then everyone reads without anybody's own words", async () => {
    await stage.t.type(stage.p.cilla, "protokoll skicka 1 justerare=Dragan");
    const answered = await dragan.press(`${dragan.home}/protokoll/1-2026`, "Godkänn texten");
    expect(textIn(answered.text)).toContain("Minnesanteckningar 1/2026 är låst");
    const { text } = await dragan.get(`${dragan.home}/protokoll/1-2026`);
    expect(textIn(text)).toContain(
      "Godkänd i Samspråk av Dragan (justerare för HISO), tisdag den 24 november 2026. Godkännandet gäller §",
    );
    expect(textIn(text)).toContain("Textens kontrollsumma (SHA-256):");
    expect(textIn(text)).not.toContain("Då beslutar vi");
  });

  test.each([
    ["pdf", "%PDF-", "minnesanteckningar-1-2026.pdf"],
    ["pdf-archive", "%PDF-", "minnesanteckningar-1-2026-arkiv.pdf"],
    ["docx", "PK", "minnesanteckningar-1-2026.docx"],
    ["markdown", "Samverkansgruppen", "minnesanteckningar-1-2026.md"],
  ])("give the text as a file: %s", async (format, begins, name) => {
    const { status, text, headers } = await dragan.get(`${dragan.home}/fil/${format}/protokoll/1-2026`);
    expect({ status, begins: text.startsWith(begins) }).toEqual({ status: 200, begins: true });
    expect(headers.get("content-disposition")).toContain(name);
  });

  test("give no files of what is none, and in no other format", async () => {
    for (const path of ["fil/exe/protokoll/1-2026", "fil/pdf/protokoll/9-2026", "fil/pdf/protokoll", "fil"])
      expect((await dragan.get(`${dragan.home}/${path}`)).status).toBe(404);
  });

  test("the notice of a meeting, a decision and the list of decisions are files too", async () => {
    await stage.t.type(stage.p.bosse, "beslut bekräfta att köpa nya nät verkan=mandat");
    await stage.t.type(stage.p.alva, "möte bekräfta torsdag 10 december 17–19 Rådhuset, om Halltider");
    const file = async (path: string) => await dragan.get(`${dragan.home}/fil/markdown/${path}`);
    const notice = await file("moten/1-2026");
    expect(notice.headers.get("content-disposition")).toContain("kallelse-1-2026.md");
    expect(notice.text).toContain("# Kallelse – Möte 1/2026: Halltider");
    expect(notice.text).toContain("Torsdag den 10 december 2026 kl. 17.00–19.00, Rådhuset.");
    expect(notice.text).toContain("## Dagordning");
    expect((await file("beslut/1-2026")).text).toContain("köpa nya nät");
    expect((await file("beslut?ord=nät")).text).toContain("1/2026");
    expect((await file("beslut?ord=bollar")).text).not.toContain("1/2026");
  });
});

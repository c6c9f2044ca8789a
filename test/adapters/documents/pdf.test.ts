import { getDocument, OPS } from "pdfjs-dist/legacy/build/pdf.mjs";
import { beforeAll, describe, expect, it } from "vitest";
import { printDocument } from "../../../src/adapters/documents/print.ts";
import type { Part } from "../../../src/core/document.ts";
import { drawn, readPdf, walk } from "../../support/pdf.ts";
import { documentOf, minutes, printing } from "./minutes.ts";

type Read = Awaited<ReturnType<typeof readPdf>>;
const print = async (...parts: readonly Part[]) =>
  await readPdf((await printDocument(documentOf(...parts), "pdf", printing)).bytes);

describe("a PDF to read", () => {
  let bytes: Uint8Array;
  let pdf: Read;
  const elements = () => pdf.pages.flatMap((page) => walk(page.elements));
  const texts = (role: string) => elements().flatMap((element) => (element.role === role ? [element.text.trim()] : []));
  beforeAll(async () => {
    // What was printed before must not be seen in what is printed now.
    await print({ kind: "paragraph", text: "a\u00A0b" });
    bytes = (await printDocument(minutes, "pdf", printing)).bytes;
    pdf = await readPdf(bytes);
  });

  it("says that it is accessible, in which language it is, and shows its title in the window", () => {
    expect(pdf.info).toMatchObject({ Title: minutes.title, Language: "sv-SE", Author: minutes.head.sender });
    expect(pdf.metadata?.get("dc:title")).toBe(minutes.title);
    expect(pdf.raw).toMatch(/<pdfuaid:part>1</u);
    expect(pdf.raw).toContain("/DisplayDocTitle true");
    expect(pdf.raw).toContain("/Marked true");
  });

  it("has the title as its only first heading, and leaves out no level below it", () => {
    const headings = elements().filter(({ role }) => /^H\d$/u.test(role));
    expect(headings.map(({ role, text }) => [role, text.trim()])).toEqual([
      ["H1", minutes.title],
      ["H2", "§ 1 Halltider"],
      ["H3", "Yttrande"],
      ["H2", "Källor"],
    ]);
    expect(pdf.outline.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
      ["§ 1 Halltider", ["Yttrande"]],
      ["Källor", []],
    ]);
  });

  it("tells who sends it and what nobody may miss before anything else", () => {
    const [document] = pdf.pages[0]?.elements ?? [];
    expect(document?.children.slice(0, 3).map(({ role, text }) => [role, text.trim()])).toEqual([
      ["P", "Samverkansgruppen Öppen hall"],
      ["P", "Utkast. Inte beslutat."],
      ["P", "Minnesanteckningar"],
    ]);
  });

  it("has lists of items with their numbers, and facts as lists with what each is called", () => {
    const items = elements().filter(({ role }) => role === "LI");
    const read = items.map(({ children }) => children.map(({ role, text }) => [role, text.trim()]));
    expect(read).toContainEqual([
      ["Lbl", "2."],
      ["LBody", "Sedan"],
    ]);
    expect(read).toContainEqual([
      ["Lbl", "Plats"],
      ["LBody", "Rådhuset"],
    ]);
    expect(pdf.raw).toContain("/ListNumbering /Decimal");
  });

  it("has tables with headers of columns and rows, and empty cells too", () => {
    const rows = elements().filter(({ role }) => role === "TR");
    expect(rows.map(({ children }) => children.map(({ role, text }) => [role, text.trim()]))).toEqual([
      [
        ["TH", "Part"],
        ["TH", "Kronor"],
      ],
      [
        ["TH", "MIP"],
        ["TD", "9 000"],
      ],
      [
        ["TH", "MISO"],
        ["TD", ""],
      ],
    ]);
    expect(texts("Caption")).toEqual(["Kostnader"]);
    expect(pdf.raw.match(/\/Scope \/Column/gu)).toHaveLength(2);
    expect(pdf.raw.match(/\/Scope \/Row/gu)).toHaveLength(2);
  });

  it("has links that say where they lead, to the web and within itself", () => {
    const links = pdf.pages.flatMap((page) => page.links);
    expect(links).toMatchObject([
      { url: "https://samsprak.example/records/14", contents: "beslut 14/2026" },
      { dest: "p1", contents: "§ 1" },
      { url: "https://samsprak.example/m/1", contents: "Meddelande 1" },
    ]);
    expect(texts("Link")).toEqual(["beslut 14/2026", "§ 1", "Meddelande 1"]);
  });

  it("says pictures and changes in words", () => {
    const figures = elements().filter(({ role }) => role === "Figure");
    expect(figures.map(({ alt }) => alt)).toEqual(["Två står bakom.", "Remiss i december, beslut i mars."]);
    expect(texts("P").join(" ")).toContain("och [Tillagt: nya tider], inte [Struket: gamla tider].");
  });

  it("draws nothing that is neither in the tree nor marked as there for the eye alone", async () => {
    const read = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
    const shapes = new Set([OPS.constructPath, OPS.fill, OPS.stroke]);
    const texts = new Set([OPS.showText, OPS.showSpacedText]);
    let painted = 0;
    for (let number = 1; number <= read.numPages; number++) {
      const { fnArray, argsArray } = await (await read.getPage(number)).getOperatorList();
      const open: string[] = [];
      for (const [i, operation] of fnArray.entries()) {
        if (operation === OPS.beginMarkedContent || operation === OPS.beginMarkedContentProps)
          open.push(argsArray[i][0]);
        if (operation === OPS.endMarkedContent) open.pop();
        if (shapes.has(operation)) expect(["Artifact", "Figure", "Link", "P"]).toContain(open.at(-1));
        if (!shapes.has(operation) && !texts.has(operation)) continue;
        painted++;
        expect(open.length).toBeGreaterThan(0);
      }
    }
    expect(painted).toBeGreaterThan(50);
  });

  it("is the same bytes for the same document, whatever was printed before, and others at another time", async () => {
    expect(drawn(pdf.raw)).toContain("<0020>");
    expect(drawn(pdf.raw)).not.toContain("<00a0>");
    await print({ kind: "paragraph", text: "Nio\u00A0\u2212 ½ → Ω" });
    expect(Buffer.compare((await printDocument(minutes, "pdf", printing)).bytes, bytes)).toBe(0);
    const later = await printDocument(minutes, "pdf", { ...printing, at: new Date("2026-12-10T08:00:00Z") });
    expect(Buffer.compare(later.bytes, bytes)).not.toBe(0);
  });
});

describe("a PDF to keep", () => {
  it("says that it is for archives, has its colours defined and its fonts within, and the same tags", async () => {
    const { bytes, ending, type } = await printDocument(minutes, "pdf-archive", printing);
    const { raw, pages } = await readPdf(bytes);
    expect({ ending, type }).toEqual({ ending: ".pdf", type: "application/pdf" });
    expect(raw).toMatch(/<pdfaid:part>2<.*<pdfaid:conformance>A</su);
    expect(raw).not.toContain("pdfuaid");
    expect(raw).toContain("/GTS_PDFA1");
    expect(raw.match(/\/FontFile2 /gu)?.length).toBe(raw.match(/\/Type \/FontDescriptor/gu)?.length);
    expect(walk(pages[0]?.elements ?? []).map(({ role }) => role)).toContain("H1");
  });
});

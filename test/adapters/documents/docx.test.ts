import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { printDocument } from "../../../src/adapters/documents/print.ts";
import type { Printing } from "../../../src/core/ports/documents.ts";
import { minutes, printing } from "./minutes.ts";

async function print(more: Partial<Printing> = {}) {
  const { bytes } = await printDocument(minutes, "docx", { ...printing, ...more });
  const files = unzipSync(bytes);
  return { bytes, file: (path: string) => strFromU8(files[path] ?? new Uint8Array()) };
}

describe("a file for Word", () => {
  let file: (path: string) => string;
  let body: string;
  const styled = (style: string) => (text: string) =>
    new RegExp(`<w:pStyle w:val="${style}"/>(?:(?!</w:p>).)*>${text}<`, "u").test(body);
  beforeAll(async () => {
    ({ file } = await print());
    body = file("word/document.xml");
  });

  it("has Word's own styles, so that headings can be gone between", () => {
    expect(styled("Title")("Öppen hall &amp; sommar &lt;2027&gt;, möte 4")).toBe(true);
    expect(styled("Heading1")("§ 1 Halltider")).toBe(true);
    expect(styled("Heading2")("Yttrande")).toBe(true);
    expect(styled("Quote")("Vi står bakom.")).toBe(true);
    expect(styled("Note")("”12 tider”")).toBe(true);
    expect(styled("Caption")("Kostnader")).toBe(true);
    for (const level of [1, 2, 3]) {
      const style = new RegExp(
        `w:styleId="Heading${level}"(?:(?!</w:style>).)*<w:outlineLvl w:val="${level - 1}"/>`,
        "u",
      );
      expect(file("word/styles.xml")).toMatch(style);
    }
  });

  it("knows its language, title and sender", () => {
    expect(file("word/styles.xml")).toContain('<w:lang w:val="sv-SE"/>');
    expect(file("docProps/core.xml")).toContain("<dc:title>Öppen hall &amp; sommar &lt;2027&gt;, möte 4</dc:title>");
    expect(file("docProps/core.xml")).toContain(">2026-12-09T08:00:00Z</dcterms:created>");
  });

  it("repeats a table's header on each page", () => {
    expect(body.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
    expect(body).toMatch(/<w:tblLook [^>]*w:firstRow="(?:1|true)"/u);
  });

  it("leads to the web and within itself", () => {
    const relations = file("word/_rels/document.xml.rels");
    expect(relations).toContain('Id="rIdLink1"');
    expect(relations).toContain('Target="https://samsprak.example/records/14" TargetMode="External"');
    expect(body).toContain('r:id="rIdLink1"');
    const [, name] = /<w:bookmarkStart w:name="(\w+)"/u.exec(body) ?? [];
    expect(body).toContain(`w:anchor="${name}"`);
  });

  it("counts pages, and carries what nobody may miss, in its text and on each later page", () => {
    expect(styled("Banner")("Utkast. Inte beslutat.")).toBe(true);
    const headers = [file("word/header1.xml"), file("word/header2.xml")];
    for (const header of headers) expect(header).toMatch(/Sida .*PAGE.* \(.*NUMPAGES/su);
    expect(headers.filter((header) => header.includes("Utkast. Inte beslutat."))).toHaveLength(1);
    expect(body).toContain("<w:titlePg");
  });

  it("says changes in words, unless they are asked for as changes that Word can take or refuse", async () => {
    expect(body).toContain("[Tillagt: nya tider]");
    expect(body).not.toContain("<w:ins ");
    const tracked = { author: "MISO", at: new Date("2026-12-08T17:00:00Z") };
    const changed = (await print({ tracked })).file("word/document.xml");
    const by = 'w:author="MISO" w:date="2026-12-08T17:00:00.000Z"|w:author="MISO" w:date="2026-12-08T17:00:00Z"';
    expect(changed).toMatch(new RegExp(`<w:ins [^>]*(?:${by})[^>]*>(?:(?!</w:ins>).)*>nya tider</w:t>`, "u"));
    expect(changed).toMatch(new RegExp(`<w:del [^>]*(?:${by})[^>]*>(?:(?!</w:del>).)*>gamla tider</w:delText>`, "u"));
    expect(changed).not.toContain("Tillagt");
  });

  it("is the same bytes for the same document", async () => {
    expect(Buffer.compare((await print()).bytes, (await print()).bytes)).toBe(0);
  });
});

import fc from "fast-check";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { clean, cleanLine } from "../../../src/adapters/documents/clean.ts";
import { prepare } from "../../../src/adapters/documents/prepare.ts";
import { printDocument } from "../../../src/adapters/documents/print.ts";
import type { Document, Part } from "../../../src/core/document.ts";
import { formats } from "../../../src/core/ports/documents.ts";
import { readPdf } from "../../support/pdf.ts";
import { documentOf, printing } from "./minutes.ts";

describe("a person's text", () => {
  it.each([
    ["a\u0000b\u0007c\u009bd", "abcd"],
    ["a\u202Eb\u2066c\u200Fd", "abcd"],
    ["a\u200Bb\u2060c\uFEFFd\u00ADe", "abcde"],
    ["a\u200Db", "ab"],
    ["👩\u200D👧", "👩\u200D👧"],
    ["a\uD800b", "a\uFFFDb"],
    ["a\uFFFEb", "a\uFFFDb"],
    ["a\r\nb\u2028c", "a\nb\nc"],
    ["a\tb", "a b"],
    ["A\u030A", "Å"],
  ])("%j is printed as %j", (text, printed) => {
    expect(clean(text)).toBe(printed);
  });

  it("is one line where there is room for one", () => {
    expect(cleanLine(" a\n\n b ")).toBe("a b");
  });
});

describe("a change in words", () => {
  it("leaves the space around it outside, and says nothing of a space alone", () => {
    const text = [
      { text: " nytt ", change: "added" },
      { text: " ", change: "struck" },
    ] as const;
    const [part] = prepare(documentOf({ kind: "paragraph", text }), { changesInWords: true }).parts;
    expect(part).toMatchObject({ text: [{ text: " [Tillagt: nytt] " }, { text: " " }] });
  });
});

describe("links", () => {
  const toOf = (to: string, base?: string) => {
    const heading = { kind: "heading", level: 1, text: "A", id: "a" } as const;
    const [, part] = prepare(documentOf(heading, { kind: "paragraph", text: [{ text: "x", to }] }), {
      base,
      changesInWords: true,
    }).parts;
    return part?.kind === "paragraph" && typeof part.text !== "string" ? part.text[0]?.to : "no piece";
  };
  it.each([
    ["https://a.example/b c", undefined, "https://a.example/b%20c"],
    ["javascript:alert(1)", undefined, undefined],
    ["file:///etc/passwd", undefined, undefined],
    ["/records/1", "https://s.example/", "https://s.example/records/1"],
    ["/records/1", undefined, undefined],
    ["//evil.example", "https://s.example", undefined],
    ["#a", undefined, "#a"],
    ["#b", undefined, undefined],
  ])("to %j with the base %j lead to %j", (to, base, led) => {
    expect(toOf(to, base)).toBe(led);
  });
});

/** A document that says `text` in every part that can. */
function saying(text: string): Document {
  const pieces = [
    { text },
    { text, strong: true },
    { text, to: "https://a.example" },
    { text, change: "added" },
  ] as const;
  const parts: readonly Part[] = [
    { kind: "heading", level: 2, text, id: text },
    { kind: "paragraph", text: pieces },
    { kind: "list", items: [text, pieces] },
    { kind: "facts", facts: [[text, pieces]] },
    { kind: "table", caption: text, columns: [{ title: text }, { title: text, align: "end" }], rows: [[pieces], []] },
    { kind: "quote", text: pieces, by: text },
    { kind: "note", text },
    { kind: "sources", sources: [{ label: text, quote: text, to: text }] },
    { kind: "picture", picture: { kind: "shares", title: text, inWords: text, shares: [{ label: text, count: 1 }] } },
    { kind: "signatures", roles: [text, text] },
  ];
  return { title: text, language: "en", head: { sender: text, kind: text, date: text }, banner: text, parts };
}

const texts = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.stringMatching(/^[<>&"'\\()[\]{}%/ a-zåäö\n]{0,40}$/u),
);

describe("any text in any part", () => {
  it("is printed in every format", { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        for (const format of formats) {
          expect((await printDocument(saying(text), format, printing)).bytes.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 6 },
    );
  });

  it("can be read in the file", { timeout: 60_000 }, async () => {
    const written = fc.string({
      unit: fc.constantFrom(...'aåÖ é§–<&>"(\\]%/\n\u00A0→👍م'),
      minLength: 1,
      maxLength: 60,
    });
    await fc.assert(
      fc.asyncProperty(written, async (text) => {
        const document = documentOf({ kind: "paragraph", text }, { kind: "note", text: "slut" });
        const squash = (words: string) => words.replace(/\s/gu, "");
        const { pages } = await readPdf((await printDocument(document, "pdf", printing)).bytes);
        expect(squash(pages.map((page) => page.text).join(""))).toContain(`${squash(text).replace(/👍|م/gu, "□")}slut`);
        const files = unzipSync((await printDocument(document, "docx", printing)).bytes);
        const xml = strFromU8(files["word/document.xml"] ?? new Uint8Array()).replace(/<[^>]*>/gu, "");
        const plain = xml
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&quot;", '"')
          .replaceAll("&amp;", "&");
        expect(squash(plain)).toContain(`${squash(text)}slut`);
      }),
      { numRuns: 8 },
    );
  });
});

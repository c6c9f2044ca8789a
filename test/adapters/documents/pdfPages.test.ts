import { describe, expect, it } from "vitest";
import { printDocument } from "../../../src/adapters/documents/print.ts";
import type { Part } from "../../../src/core/document.ts";
import { drawn, readPdf, walk } from "../../support/pdf.ts";
import { documentOf, printing } from "./minutes.ts";

const print = async (...parts: readonly Part[]) =>
  await readPdf((await printDocument(documentOf(...parts), "pdf", printing)).bytes);

describe("the pages of a PDF", () => {
  const row = (i: number) => [`Åtgärd ${i}`, "MISO"];
  const long = {
    kind: "table",
    caption: "Åtgärder",
    columns: [{ title: "Vad" }, { title: "Vem" }],
    rows: Array.from({ length: 60 }, (_, i) => row(i)),
  } as const;

  it("are numbered, carry what nobody may miss, and repeat a table's header for the eye alone", async () => {
    const { bytes } = await printDocument({ ...documentOf(long), banner: "Utkast." }, "pdf", printing);
    const { pages } = await readPdf(bytes);
    expect(pages).toHaveLength(3);
    for (const [i, { text }] of pages.entries()) {
      expect(text).toContain(`Sida ${i + 1} (3)`);
      expect(text).toContain("Utkast.");
      expect(text).toMatch(/Vad\s*Vem/u);
    }
    const read = pages.flatMap((page) => walk(page.elements));
    expect(read.filter(({ role, text }) => role === "TH" && text.trim() === "Vad")).toHaveLength(1);
    expect(read.filter(({ role, text }) => role === "P" && text.trim() === "Utkast.")).toHaveLength(1);
    expect(pages[1]?.text).toContain("Minnesanteckningar · Möte 4");
  });

  it("keep what ends in a colon with what it announces", async () => {
    const apart = async (text: string) => {
      const list = { kind: "list", items: ["bifalla förslaget"] } as const;
      const fill = Array.from({ length: 40 }, (_, i) => ({ kind: "paragraph", text: `Rad ${i}` }) as const);
      // What follows is more than less room between the parts could take in.
      const announced = [{ kind: "paragraph", text } as const, list, ...fill.slice(0, 12)];
      const filled = [24, 25, 26, 27].map((count) => print(...fill.slice(0, count), ...announced));
      return (await Promise.all(filled)).filter(({ pages }) =>
        pages.some((page) => page.text.includes("bifalla") && !page.text.includes(text)),
      ).length;
    };
    // Of four fillings that differ by a line, one leaves room for a single line.
    expect([await apart("Gruppen beslutar att"), await apart("Gruppen beslutar att:")]).toEqual([1, 0]);
  });

  it("hold all of what nobody may miss, however long", async () => {
    const banner = `${"Inte beslutat. ".repeat(200)}Slut.`;
    const { pages } = await readPdf((await printDocument({ ...documentOf(), banner }, "pdf", printing)).bytes);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.text).toContain("Slut.");
  });

  it("hold what has no place to break, broken where it must", async () => {
    const { pages } = await print(
      { kind: "paragraph", text: `Se https://samsprak.example/${"lång".repeat(60)} och ${"å".repeat(400)}.` },
      {
        kind: "table",
        caption: "Bred",
        columns: [{ title: "A".repeat(99) }, { title: "B" }],
        rows: [["C".repeat(99), "D"]],
      },
    );
    expect(Math.max(...pages.flatMap(({ edges }) => edges))).toBeLessThan(595.28 - 85);
    expect(pages[0]?.text.replace(/\s/gu, "")).toContain("å".repeat(400));
  });

  it("show that something stood there where the font has no sign for it", async () => {
    const { pages, raw } = await print({ kind: "paragraph", text: "Ja 👩‍👧 محمد" });
    expect(pages[0]?.text).toContain("Ja □ □□□□");
    // Whoever listens or copies gets what was written.
    expect(drawn(raw)).toContain("/ActualText (\u00FE\u00FF\u0006E)");
  });
});

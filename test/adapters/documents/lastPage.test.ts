import { describe, expect, it } from "vitest";
import { printDocument } from "../../../src/adapters/documents/print.ts";
import type { Part } from "../../../src/core/document.ts";
import { readPdf } from "../../support/pdf.ts";
import { documentOf, printing } from "./minutes.ts";

const print = async (...parts: readonly Part[]) =>
  (await readPdf((await printDocument(documentOf(...parts), "pdf", printing)).bytes)).pages.map(({ text }) => text);
/** So many matters with a line each, and lines to fill up with. */
const matters = (lines: number): readonly Part[] => [
  ...Array.from({ length: 8 }, (_, i): readonly Part[] => [
    { kind: "heading", level: 1, text: `§ ${i + 1} Ärende` },
    { kind: "paragraph", text: "Gruppen samtalade." },
  ]).flat(),
  ...Array.from({ length: lines }, (_, i): Part => ({ kind: "paragraph", text: `Rad ${i + 1}.` })),
];
const signed: readonly Part[] = [
  { kind: "paragraph", text: "Godkänd av justerare." },
  { kind: "signatures", roles: ["Ordförande", "Sekreterare", "Justerare, MIP", "Justerare, MISO"] },
];

describe("the last page of a PDF", () => {
  it("is no page of a few lines, where a little less room between the parts is enough", async () => {
    for (const lines of [7, 8, 9, 10]) expect(await print(...matters(lines))).toHaveLength(1);
    const [, last = ""] = await print(...matters(11));
    expect(last.match(/Rad \d+/gu)).toHaveLength(5);
  });

  it("has what is signed above the lines to sign on", async () => {
    for (const lines of [3, 4, 5]) {
      const page = (await print(...matters(lines), ...signed)).find((text) => text.includes("Justerare, MISO"));
      expect(page).toContain("Godkänd av justerare.");
    }
  });
});

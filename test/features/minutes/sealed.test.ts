import { describe, expect, test } from "vitest";
import { type Document, wordsOf } from "../../../src/core/document.ts";
import { approvalIn, cutOut, openingOf, sectionsOf } from "../../../src/features/minutes/rules/sealed.ts";

const mark = (number: number) => `§\u00a0${number}`;
const approved: Pick<Document, "parts"> = {
  parts: [
    { kind: "facts", facts: [["Organ", "Samverkansgruppen"]] },
    { kind: "heading", level: 1, text: "Närvarande" },
    { kind: "list", items: ["Alva, Malmö stad"] },
    { kind: "heading", level: 1, text: `${mark(1)} Hallar` },
    { kind: "paragraph", text: "Golvet är nytt." },
    { kind: "heading", level: 1, text: `${mark(12)} Nät` },
    { kind: "paragraph", text: [{ text: "Gruppen beslutar att köpa nät.", strong: true }] },
    { kind: "heading", level: 1, text: "Åtgärder" },
    {
      kind: "table",
      caption: "Vad som ska göras",
      columns: [{ title: "Vad" }, { title: "§" }],
      rows: [
        ["Beställa nät", mark(12)],
        ["Städa", mark(1)],
      ],
    },
    { kind: "heading", level: 1, text: "Öppna frågor" },
    { kind: "list", items: [`Vem har nyckeln? (${mark(1)})`] },
    { kind: "heading", level: 1, text: "Justering" },
    { kind: "paragraph", text: "Godkänd av justerare för MIP." },
    { kind: "signatures", roles: ["Ordförande"] },
  ],
};
const wordsIn = (number: number) => JSON.stringify(cutOut(approved, mark(number)));

describe("An extract of what was sealed", () => {
  test("holds its own § with what is gathered of it at the end, and nothing of another", () => {
    expect(wordsIn(12)).toContain("köpa nät");
    expect(wordsIn(12)).toMatch(/Åtgärder.*Beställa nät/u);
    expect(wordsIn(1)).toMatch(/Öppna frågor.*nyckeln/u);
    for (const other of ["Golvet", "Städa", "nyckeln", "Öppna frågor", "Godkänd"])
      expect(wordsIn(12)).not.toContain(other);
    expect(wordsIn(1)).toContain("nyckeln");
    expect(wordsIn(1)).not.toContain("Beställa");
  });

  test("has nothing to take where there is no such §", () => {
    expect(cutOut(approved, mark(2))).toBeUndefined();
  });

  test("tells who was there and who approved it in the words that were sealed", () => {
    expect(openingOf(approved)).toEqual(approved.parts.slice(0, 3));
    expect(approvalIn(approved)).toBe("Godkänd av justerare för MIP.");
    expect(approvalIn({ parts: [] })).toBeUndefined();
    expect(sectionsOf(approved).map(({ parts }) => parts.map((part) => "text" in part && wordsOf(part.text)))).toEqual([
      ["Golvet är nytt."],
      ["Gruppen beslutar att köpa nät."],
    ]);
  });
});

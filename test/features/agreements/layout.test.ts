import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordsOf } from "../../../src/core/document.ts";
import { partsOf } from "../../../src/features/agreements/rules/layout.ts";
import { difference } from "../../../src/language/diff/difference.ts";

describe("Changes on a page", () => {
  test("stand in paragraphs and lists", () => {
    const before = "Vi ska:\n\n- mötas\n- lyssna\n\nSlut.";
    const after = "Vi ska:\n\n- mötas ofta\n- skriva\n- lyssna\n\nSlut.";
    expect(partsOf(difference(before, after))).toEqual([
      { kind: "paragraph", text: [{ text: "Vi ska:" }] },
      {
        kind: "list",
        items: [
          [{ text: "mötas" }, { text: " ofta", change: "added" }],
          [{ text: "skriva", change: "added" }],
          [{ text: "lyssna" }],
        ],
      },
      { kind: "paragraph", text: [{ text: "Slut." }] },
    ]);
  });

  test("show a paragraph that becomes an item as an item", () => {
    expect(partsOf(difference("lyssna", "- lyssna"))).toEqual([{ kind: "list", items: [[{ text: "lyssna" }]] }]);
  });

  test("show what takes the place of a paragraph as the items that it is", () => {
    expect(partsOf(difference("Alla är med.", "- Tolv hallar"))).toEqual([
      {
        kind: "list",
        items: [
          [
            { text: "Alla är med.", change: "struck" },
            { text: "Tolv hallar", change: "added" },
          ],
        ],
      },
    ]);
  });

  test("lose no words", () => {
    const prose = fc
      .array(fc.constantFrom("vi", "möts", " ", "\n", "\n\n", "\n- "), { maxLength: 30 })
      .map((some) => some.join(""));
    const letters = (text: string) => text.replace(/[\s-]/gu, "");
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const pieces = difference(before, after);
        const shown = partsOf(pieces).flatMap((part) =>
          part.kind === "list" ? part.items.map(wordsOf) : part.kind === "paragraph" ? wordsOf(part.text) : [],
        );
        expect(letters(shown.join(""))).toBe(letters(wordsOf(pieces)));
      }),
    );
  });
});

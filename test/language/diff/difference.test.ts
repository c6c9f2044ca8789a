import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { difference, sideOf } from "../../../src/language/diff/difference.ts";
import { tokensOf } from "../../../src/language/diff/tokens.ts";

function shown(before: string, after: string): string {
  return difference(before, after)
    .map(({ text, change }) => (change === "struck" ? `[-${text}-]` : change === "added" ? `[+${text}+]` : text))
    .join("");
}

const words = fc.array(
  fc.constantFrom("parterna", "möts", "två", "gånger", " ", "  ", "\n", "\n\n", ".", "å", "å", "👩‍🦽", "12", "–"),
  {
    maxLength: 40,
  },
);
const prose = words.map((some) => some.join(""));

describe("What has changed between two wordings", () => {
  test.each([
    ["Parterna möts två gånger.", "Parterna möts fyra gånger.", "Parterna möts [-två-][+fyra+] gånger."],
    [
      "Vi har två korta möten om året.",
      "Vi har ett långt möte om året.",
      "Vi har [-två korta möten-][+ett långt möte+] om året.",
    ],
    ["MISO betalar 250 000 kr.", "MISO betalar 300 000 kr.", "MISO betalar [-250 000-][+300 000+] kr."],
    ["Senast 2026-12-08.", "Senast 2026-12-18.", "Senast [-2026-12-08-][+2026-12-18+]."],
    ["- dialog\n- öppenhet\n", "- dialog\n- mångfald\n- öppenhet\n", "- dialog\n[+- mångfald\n+]- öppenhet\n"],
    ["Första.\n\nAndra stycket.", "Första.\n\nAndra, nya stycket.", "Första.\n\nAndra[+, nya+] stycket."],
    ["", "Allt är nytt.", "[+Allt är nytt.+]"],
    ["Utgår.", "", "[-Utgår.-]"],
    ["fo\u0308rening", "f\u00f6rening", "f\u00f6rening"],
  ])("%j, then %j", (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  test("reads back to the old text and to the new one, whatever they are", () => {
    fc.assert(
      fc.property(fc.oneof(prose, fc.string()), prose, (before, after) => {
        const pieces = difference(before, after);
        expect(sideOf(pieces, "before")).toBe(before.normalize("NFC"));
        expect(sideOf(pieces, "after")).toBe(after.normalize("NFC"));
        expect(tokensOf(before).join("")).toBe(before);
      }),
    );
  });

  test("tells a struck word before the one in its place, and never two of a kind in a row", () => {
    fc.assert(
      fc.property(prose, prose, (before, after) => {
        const kinds = difference(before, after).map(({ change }) => change);
        for (const [at, kind] of kinds.entries()) {
          if (at + 1 < kinds.length) expect(kind).not.toBe(kinds[at + 1]);
          expect([kind, kinds[at + 1]]).not.toEqual(["added", "struck"]);
        }
      }),
    );
  });

  test("is told by whole lines where 100,000 characters have nothing in common", () => {
    const text = (seed: number) => {
      let last = seed;
      const words = Array.from({ length: 26_000 }, (_, at) => {
        last = (Math.imul(last, 48_271) >>> 0) % 2_147_483_647;
        return `${(last % 9973).toString(36)}${at % 12 ? " " : "\n"}`;
      });
      return words.join("");
    };
    const [before, after] = [text(1), text(5003)];
    expect(before.length).toBeGreaterThan(100_000);
    const pieces = difference(before, after);
    // Word by word there would be thousands.
    expect(pieces.length).toBeLessThan(10);
    expect(sideOf(pieces, "before")).toBe(before);
    expect(sideOf(pieces, "after")).toBe(after);
  });
});

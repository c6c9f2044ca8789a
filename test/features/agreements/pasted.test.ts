import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanPasted, longestPaste } from "../../../src/features/agreements/rules/pasted.ts";

function cleaned(pasted: string): string {
  const result = cleanPasted(pasted);
  return result.kind === "clean" ? result.text : `too long: ${result.length}`;
}

describe("Pasted text", () => {
  test.each([
    [
      "Word's bullets are items",
      "Vi ska:\r\n•\tmötas\r\n\uf0b7\tlyssna\r\no\tskriva",
      "Vi ska:\n- mötas\n- lyssna\n- skriva",
    ],
    ["so are dashes that begin a line", "– dialog\n— öppenhet\n- mångfald", "- dialog\n- öppenhet\n- mångfald"],
    ["a word with a dash in it is none", "-igen och KS-beslut – nu", "-igen och KS-beslut – nu"],
    ["numbers keep their place", "1.\tParter\n2.\tMål", "1. Parter\n2. Mål"],
    ["soft hyphens and zero widths go", "sam\u00adverkans\u200bgrupp\ufeff", "samverkansgrupp"],
    ["what joins an emoji stays", "👩\u200d🦽", "👩\u200d🦽"],
    ["accents are put together", "fo\u0308rening", "f\u00f6rening"],
    ["a hard space within a sum stays", "250\u00a0000\u00a0kr", "250\u00a0000\u00a0kr"],
    [
      "a table is read row by row",
      "Part\tPengar\tTid\nMISO\t10 000 kr\t\nMIP\t\t40 timmar",
      "- Part: Pengar; Tid\n- MISO: 10 000 kr; –\n- MIP: –; 40 timmar",
    ],
    ["a table whose cells are all filled", "Part\tPengar\nMISO\t10 000 kr", "- Part: Pengar\n- MISO: 10 000 kr"],
    ["a lone tab is a space", "Datum:\t2027-01-01", "Datum: 2027-01-01"],
    [
      "a message's marks are plain text",
      "*viktigt* _nu_ <@U123> & <https://a.example|här>",
      "*viktigt* _nu_ <@U123> & <https://a.example|här>",
    ],
    ["so is HTML", "<b onclick=x>Mål</b>&nbsp;", "<b onclick=x>Mål</b>&nbsp;"],
    ["empty lines are one", "Ett.\n\n\n\n Två.   \n", "Ett.\n\nTvå."],
    ["other line ends are ours", "Ett.\u2028Två.\vTre.\rFyra.", "Ett.\nTvå.\nTre.\nFyra."],
  ])("%s", (_, pasted, expected) => {
    expect(cleaned(pasted)).toBe(expected);
  });

  test("is clean when it has been cleaned", () => {
    const signs = fc.constantFrom(
      "a",
      "å",
      "1",
      ".",
      "-",
      "–",
      "•",
      "o",
      "*",
      "\t",
      "\n",
      "\r",
      " ",
      "\u00a0",
      "\u00ad",
      "\u200d",
      "👩",
      "\u0301",
      "\ud800",
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 30 }), (some) => {
        const once = cleaned(some.join(""));
        expect(cleaned(once)).toBe(once);
      }),
      { numRuns: 500 },
    );
  });

  test("is never cut off: what is too long is said to be so", () => {
    expect(cleanPasted("å".repeat(longestPaste))).toMatchObject({ kind: "clean" });
    expect(cleanPasted("å".repeat(longestPaste + 1))).toEqual({
      kind: "tooLong",
      length: longestPaste + 1,
      most: longestPaste,
    });
    const began = performance.now();
    for (const sign of ["\t", "• ", "\u200d", "\n ", "- \t"]) cleanPasted(`${sign.repeat(400_000 / sign.length)}a`);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskIdentityNumbers } from "../../../src/language/redaction/identityNumbers.ts";

const MASK = "[personnummer borttaget]";

function checkDigit(nine: string): number {
  let sum = 0;
  for (const [index, digit] of Array.from(nine).entries()) {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return (10 - (sum % 10)) % 10;
}

const two = (value: number) => String(value).padStart(2, "0");

/** The 8 digits of a birth date and the 4 last, right in every way; `plus` is 60 for a samordningsnummer. */
const identity = fc
  .record({
    day: fc.date({ min: new Date("1900-01-01"), max: new Date("2026-12-31"), noInvalidDate: true }),
    serial: fc.integer({ min: 0, max: 999 }),
    plus: fc.constantFrom(0, 60),
  })
  .map(({ day, serial, plus }) => {
    const date = `${day.getUTCFullYear()}${two(day.getUTCMonth() + 1)}${two(day.getUTCDate() + plus)}`;
    const three = String(serial).padStart(3, "0");
    return { date, last: `${three}${checkDigit(date.slice(2) + three)}` };
  });

const written = fc
  .tuple(
    identity,
    fc.boolean(),
    fc.constantFrom("", "-", "+", " ", "\u00a0", "–", " - ", "－", "\t", "  ", " -  ", "\u2002-\u2002"),
  )
  .map(([{ date, last }, full, separator]) => (full ? date : date.slice(2)) + separator + last);

const words = fc.constantFrom("", "Hej! ", "pnr:", "(", "Alva har ", "personnummer ", "å ", "\n");
const after = fc.constantFrom("", ".", ")", " är numret", ", tack", "\n");

describe("masking identity numbers", () => {
  test("finds every valid number however it is written, and leaves the words around it", () => {
    fc.assert(
      fc.property(words, written, after, (before, number, rest) => {
        expect(maskIdentityNumbers(before + number + rest, MASK)).toEqual({ text: before + MASK + rest, found: 1 });
      }),
      { numRuns: 400 },
    );
  });

  test("finds numbers with full-width digits and invisible characters in between", () => {
    const disguised = fc
      .tuple(
        written,
        fc.infiniteStream(
          fc.constantFrom("", "", "\u200b", "\u00ad", "\u2060", "\ufeff", "\u061c", "\u0007", "\u{e0001}"),
        ),
        fc.boolean(),
      )
      .map(([number, gaps, wide]) => {
        const digits = wide ? number.replace(/\d/g, (digit) => String.fromCharCode(Number(digit) + 0xff10)) : number;
        return Array.from(digits, (character, index) => (index === 0 ? "" : gaps.next().value) + character).join("");
      });
    fc.assert(
      fc.property(disguised, (number) => {
        expect(maskIdentityNumbers(`numret ${number} .`, MASK)).toEqual({ text: `numret ${MASK} .`, found: 1 });
      }),
      { numRuns: 200 },
    );
  });

  test("leaves a number whose check digit is wrong", () => {
    fc.assert(
      fc.property(identity, fc.integer({ min: 1, max: 9 }), ({ date, last }, error) => {
        const wrong = `${date}-${last.slice(0, 3)}${(Number(last[3]) + error) % 10}`;
        expect(maskIdentityNumbers(wrong, MASK)).toEqual({ text: wrong, found: 0 });
      }),
      { numRuns: 200 },
    );
  });

  test("leaves organisation numbers, also when their check digit is right", () => {
    const organisation = fc
      .tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 0, max: 99_999_99 }), fc.constantFrom("", "-"))
      .map(([third, rest, separator]) => {
        const nine = `80${third}${String(rest % 1_000_000).padStart(6, "0")}`;
        return `${nine.slice(0, 6)}${separator}${nine.slice(6)}${checkDigit(nine)}`;
      });
    fc.assert(
      fc.property(organisation, fc.constantFrom("", "16"), (number, prefix) => {
        expect(maskIdentityNumbers(prefix + number, MASK).found).toBe(0);
      }),
      { numRuns: 200 },
    );
  });

  test("masks each of several numbers", () => {
    expect(maskIdentityNumbers("811218-9876, 8112189876 8112189876 och 19811218 9876", "X")).toEqual({
      text: "X, X X och X",
      found: 4,
    });
  });

  test.each([
    ["an ISO date", "Vi ses 2026-11-24 kl. 17.00 eller 2026-11-24T17:00:00Z"],
    ["a compact time", "20261124T170000Z"],
    ["the thirtieth of February", "810230-9876"],
    ["a number in a longer number", "0811218987600 och 18112189876"],
    ["an address", "https://example.se/arkiv/8112189876?id=811218-9876"],
    ["an address without scheme", "www.example.se/8112189876"],
    ["the time of a Slack message", "1801019876.123456 och 1801010001.000200"],
    ["a Slack id", "<@U8112189876> i <#C8112189876|allmänt> och U8112189876"],
    ["a Teams thread", "19:8112189876abc@thread.tacv2"],
    ["a Teams person", "29:8112189876-abcdefghij"],
    ["a GUID", "81121898-9876-4abc-8def-811218987654 och 19811218-9876-4abc-8def-811218987654"],
    ["a hash", "deadbeef8112189876 och 8112189876deadbeef"],
    ["nothing at all", ""],
  ])("leaves %s", (_what, text) => {
    expect(maskIdentityNumbers(text, MASK)).toEqual({ text, found: 0 });
  });

  test("masks the label of a link but keeps its address", () => {
    expect(maskIdentityNumbers("<https://example.se/8112189876|811218-9876>", "X").text).toBe(
      "<https://example.se/8112189876|X>",
    );
  });

  test("masks a number glued to a word", () => {
    expect(maskIdentityNumbers("pnr8112189876 och 811218-9876och", "X").text).toBe("pnrX och Xoch");
  });

  test("is fast on long text, also on text made to be slow", () => {
    const texts = [
      "a",
      "1",
      "<@",
      "81121898",
      "811218-9876 ",
      "1:x",
      "http://a ",
      "\u200b1",
      "811218 ",
      `811218${" ".repeat(500)}-`,
      "Mötet den 24/11 kl. 17. ",
    ];
    for (const piece of texts) {
      const long = piece.repeat(Math.ceil(50_000 / piece.length)).concat(" 811218-9876");
      maskIdentityNumbers(long, MASK);
      const start = performance.now();
      maskIdentityNumbers(long, MASK);
      const took = performance.now() - start;
      expect(took, `${JSON.stringify(piece)} repeated`).toBeLessThan(200);
    }
  });
});

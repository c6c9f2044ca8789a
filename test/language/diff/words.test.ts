import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { differenceInWords } from "../../../src/language/diff/words.ts";

describe("What has changed in a text", () => {
  test("is told word for word", () => {
    expect(differenceInWords("Gruppen ses på tisdag kl. 17.", "Gruppen ses på onsdag kl. 17.")).toEqual([
      { text: "Gruppen ses på" },
      { text: "tisdag", change: "struck" },
      { text: "onsdag", change: "added" },
      { text: "kl. 17." },
    ]);
  });

  test("is nothing where only the way of writing a letter differs", () => {
    expect(differenceInWords("på ön".normalize("NFD"), "på ön")).toEqual([{ text: "på ön" }]);
  });

  test("gives both texts back, whatever they are", () => {
    const words = fc.array(fc.constantFrom("a", "b", "c", "å"), { maxLength: 12 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const changes = differenceInWords(before.join(" "), after.join(" "));
        const text = (not: string) => changes.flatMap((one) => (one.change === not ? [] : [one.text])).join(" ");
        expect(text("added")).toBe(before.join(" "));
        expect(text("struck")).toBe(after.join(" "));
      }),
    );
  });
});

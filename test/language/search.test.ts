import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { pairsOf, partsOf } from "../../src/language/search/compounds.ts";
import { distanceBetween, nearestBeginning, nearestTo } from "../../src/language/search/distance.ts";
import { snippetOf } from "../../src/language/search/snippet.ts";
import { stemOf } from "../../src/language/search/stem.ts";
import { indexOf } from "../../src/language/search/vector.ts";
import { askedWords, wordsOf } from "../../src/language/search/words.ts";

describe("The stem of a word", () => {
  test.each([
    "hall hallen hallar hallarna hallarnas hallens",
    "avtal avtalet avtalen avtals",
    "möte mötet möten mötena mötes",
    "öppen öppna öppet öppnar öppnas",
    "förening föreningar föreningarna föreningens",
    "regel regler reglerna regeln",
    "ledamot ledamöter ledamöterna",
    "ledare ledaren ledarna",
    "jämlik jämlika jämlikt jämlikhet",
    "ansökan ansökningar ansöka",
    "stad städer staden",
    "sommar sommaren somrar",
    "rum rummet rummen",
    "område området områden",
    "party parties",
    "agreement agreements",
  ])("is the same for %s", (forms) => {
    expect(new Set(forms.split(" ").map(stemOf)).size).toBe(1);
  });

  test.each(["hall halt", "part plan", "barn bana", "möte mötesplats", "förening för", "avtal tal", "14 4"])(
    "tells apart %s",
    (words) => {
      const [one = "", other = ""] = words.split(" ");
      expect(stemOf(one)).not.toBe(stemOf(other));
    },
  );

  test("is never empty and never longer than two letters more than the word, whatever the word", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 60 }), (text) => {
        for (const word of wordsOf(text)) {
          expect(stemOf(word)).not.toBe("");
          expect(stemOf(word).length).toBeLessThanOrEqual(word.length + 2);
        }
      }),
    );
  });
});

test("A compound is found by what it is made of", () => {
  expect(partsOf("hallavtalet")).toEqual(expect.arrayContaining(["hall", "avtal"]));
  expect(partsOf("idrottshallsavtal")).toEqual(expect.arrayContaining(["idrott", "hall", "avtal"]));
  expect(partsOf("stadsdelarna")).toContain("stad");
  expect(pairsOf("hallavtal")).toContainEqual(["hall", "avtal"]);
  expect(partsOf("hallarna")).toEqual([]);
});

test("The words of a question are those that tell what it is about, and all of them where none does", () => {
  expect(askedWords("Vad sa vi om hallarna i Rosengård?")).toEqual(["hallarna", "rosengård"]);
  expect(askedWords("vad beslutade vi")).toEqual(["vad", "beslutade", "vi"]);
  expect(askedWords("4/2026 IOP-avtal")).toEqual(["4/2026", "iop-avtal"]);
  expect(askedWords("🎉 !? ")).toEqual([]);
  expect(askedWords("ord ".repeat(5_000) + Array.from({ length: 50 }, (_, i) => `x${i}y`).join(" "))).toHaveLength(8);
});

test("A distance counts letters that were left out, added, changed and swapped, and gives up above the limit", () => {
  expect(distanceBetween("avtal", "avtal", 2)).toBe(0);
  expect(distanceBetween("avtla", "avtal", 2)).toBe(1);
  expect(distanceBetween("protokol", "protokoll", 2)).toBe(1);
  expect(distanceBetween("hall", "boll", 1)).toBe(2);
  expect(nearestTo("överenskomels", ["avtal", "överenskommels"])).toBe("överenskommels");
  expect(nearestTo("bo", ["bok"])).toBeUndefined();
  expect(nearestBeginning("konstgäs", ["konstgräsplan"])).toBe("konstgräs");
});

test("A snippet is the words around the hit, marked where it was cut; none where there is no hit", () => {
  const long = `${"ord ".repeat(30)}hallarna i stan ${"mer ".repeat(30)}`;
  expect(snippetOf(long, new Set(["hall"]))).toMatch(/^… ord ord .*hallarna i stan mer .* …$/u);
  expect(snippetOf("Hallen är stängd.", new Set(["hall"]))).toBe("Hallen är stängd.");
  expect(snippetOf("inget av det", new Set(["hall"]))).toBeUndefined();
});

test("An index weighs a word by where it stands, and holds no word that a tag could be taken for", () => {
  const { vector, stems } = indexOf({ title: "hallavtal", body: "hallavtal möte =gx" }, ["=kdecision"]);
  expect(vector).toContain("'hallavtal':1A");
  expect(vector).toContain("'avtal':1B");
  expect(vector).toContain("'möt':1B");
  expect(vector).toContain("'mot':1D");
  expect(vector.match(/'=[^']*'/gu)).toEqual(["'=kdecision'"]);
  expect(stems).toEqual(["hallavtal", "möt"]);
});

test("Letters beyond the usual ones are found by typing them, and never cut in two", () => {
  expect(wordsOf("𝐛𝐨𝐥𝐥𝐡𝐚𝐥𝐥")).toEqual(["bollhall"]);
  expect(snippetOf("en 𝐛𝐨𝐥𝐥 till", new Set(["boll"]))).toBe("en 𝐛𝐨𝐥𝐥 till");
  const long = `a${"𐐨".repeat(60)}`;
  for (const text of [
    ...wordsOf(long),
    ...askedWords(long),
    indexOf({ title: long, body: "\ud835" }, ["\ud835"]).vector,
  ])
    expect(text.isWellFormed()).toBe(true);
});

import { pairsOf } from "./compounds.ts";
import { stemOf } from "./stem.ts";
import { quoted } from "./vector.ts";

const shortestSplit = 8;
const shortestTelling = 4;

/** The text of a tsquery that finds a word: itself or, where it is made of two, both of them in any order. */
export function wordQuery(word: string): string {
  const ways = [quoted(stemOf(word)), ...(isNumber(word) ? [quoted(`=n${word}`)] : [])];
  const pairs = word.length < shortestSplit ? [] : pairsOf(word);
  return `(${[...ways, ...pairs.map(([one, other]) => `(${quoted(one)} & ${quoted(other)})`)].join(" | ")})`;
}

/** Finds what has a part of the word, for words that nothing has as a whole: "trygghetsarbete" by "trygg" and by "arbet". */
export function partQuery(word: string): string | undefined {
  const parts = new Set(pairsOf(word).flat());
  const telling = [...parts].filter((part) => part.length >= shortestTelling);
  return telling.length > 0 ? anyOf(telling.map(quoted)) : undefined;
}

export function allOf(queries: readonly string[]): string {
  return queries.join(" & ");
}

export function anyOf(queries: readonly string[]): string {
  return `(${queries.join(" | ")})`;
}

/** "14", "4/2026" */
export function isNumber(word: string): boolean {
  return /^\d{1,5}(?:\/\d{4})?$/u.test(word);
}

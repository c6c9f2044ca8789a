import { stemOf } from "./stem.ts";
import { plainly } from "./words.ts";

const wordsBefore = 6;
const wordsIn = 24;

/** The words around the first hit of a text; undefined where it has none. What was left out is marked. */
export function snippetOf(text: string, stems: ReadonlySet<string>): string | undefined {
  const words = text.split(/\s+/u).filter(Boolean);
  const hit = words.findIndex((word) => hasHit(word, stems));
  if (hit < 0) return undefined;
  const from = Math.min(Math.max(0, hit - wordsBefore), Math.max(0, words.length - wordsIn));
  const shown = words.slice(from, from + wordsIn).join(" ");
  return `${from > 0 ? "… " : ""}${shown}${from + wordsIn < words.length ? " …" : ""}`;
}

function hasHit(word: string, stems: ReadonlySet<string>): boolean {
  const bare = plainly(word).replace(/[^\p{L}\p{N}/-]/gu, "");
  if (bare === "") return false;
  const stem = stemOf(bare);
  return stems.has(stem) || [...stems].some((one) => one.length > 3 && bare.includes(one));
}

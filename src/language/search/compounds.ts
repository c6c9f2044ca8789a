import { rootOf, stemOf } from "./stem.ts";

/** How a Swedish word can begin: consonants that are said together, and a vowel. */
const onset =
  /^(?:[bcdfghjklmnpqrstvwz]|bl|br|bj|ch|dr|dv|fj|fl|fr|gl|gn|gr|kl|kn|kr|kv|lj|mj|nj|pj|pl|pr|sch|sj|sk|skj|skr|sl|sm|sn|sp|spl|spr|st|stj|str|sv|tj|tr|tv|vr)?[aeiouyåäöé]/u;
/** How a part can end that another one follows, with the s that joins them. */
const coda = /[aeiouyåäöé](?:[bdfgjklmnprstvxz]|([bdfgklmnprst])\1|ck|[rln][bdfgkmnptv]|s[kpt]|[fkp]t|mp|[gm]n)?s?$/u;
const shortestPart = 3;
const shortestCompound = 6;
const longestCompound = 32;
const mostParts = 40;
const mostPairs = 6;

/**
 * The stems of the words that a word may be made of: of "hallavtal" also "hall" and "avtal". There is no dictionary,
 * so that words come along that are none ("lavtal"): nobody asks for those.
 */
export function partsOf(word: string): readonly string[] {
  const cuts = [0, ...boundariesOf(word), word.length];
  const parts = new Set<string>();
  for (const [i, from] of cuts.entries())
    for (const to of cuts.slice(i + 1))
      if (to - from >= shortestPart && to - from < word.length) parts.add(stemOf(word.slice(from, to)));
  parts.delete(stemOf(word));
  return [...parts].slice(0, mostParts);
}

/** The ways to say the word as two: "hallavtal" as "hall" and "avtal". */
export function pairsOf(word: string): readonly (readonly [string, string])[] {
  return boundariesOf(word)
    .map((at) => [stemOf(word.slice(0, at)), stemOf(word.slice(at))] as const)
    .slice(0, mostPairs);
}

function boundariesOf(word: string): readonly number[] {
  if (word.length < shortestCompound || word.length > longestCompound || /[^\p{L}]/u.test(word)) return [];
  // No word begins in another one's ending.
  const last = rootOf(word).length - shortestPart;
  const places = Array.from({ length: Math.max(0, last - shortestPart + 1) }, (_, i) => i + shortestPart);
  return places.filter((at) => onset.test(word.slice(at)) && coda.test(word.slice(0, at)));
}

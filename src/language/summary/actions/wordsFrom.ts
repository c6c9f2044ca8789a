import type { Reading } from "../reading/read.ts";

/** From where the promise or the question begins: "vi är positiva men (jag måste fråga styrelsen)". */
export function wordsFrom({ hits, tokens, text }: Reading, what: "commit" | "request"): string {
  const begins = hits.filter(({ act }) => act === what).map(({ from }) => from);
  return begins.length === 0 ? text : text.slice(tokens[Math.min(...begins)]?.start ?? 0);
}

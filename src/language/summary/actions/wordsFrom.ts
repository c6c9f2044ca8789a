import type { Reading } from "../reading/read.ts";

const TURNED_ROUND = /^(?<verb>\p{L}+)\s+jag(?!\p{L})[\s,]*(?<rest>.*)$/isu;
/** What says nothing of what is to be done. */
const POINTS = /^(?:(?:då|det|den|dem|dom|så|sen|sedan|men|och|ja|ok|okej|visst|absolut|gärna|detta|här)[\s,]*)+$/iu;

const JOINS = /(?<!\p{L})(?:så|då|sen|sedan|om|när|att|som|och|o|men|eller)$/iu;

/** "Affischerna ordnar jag": the words in the order of a plain sentence. */
function straightened(before: string, words: string): string | undefined {
  const found = TURNED_ROUND.exec(words)?.groups;
  const object = (before.split(/[.,;:–]\s/u).at(-1) ?? "").trim();
  if (!found || object === "" || POINTS.test(object) || JOINS.test(object)) return undefined;
  return `jag ${found["verb"]} ${object.slice(0, 1).toLowerCase()}${object.slice(1)} ${found["rest"]}`.trim();
}

/** From where the promise or the question begins: "vi är positiva men (jag måste fråga styrelsen)". */
export function wordsFrom({ hits, tokens, text }: Reading, what: "commit" | "request"): string {
  const begins = hits.filter(({ act }) => act === what).map(({ from }) => from);
  if (begins.length === 0) return text;
  const start = tokens[Math.min(...begins)]?.start ?? 0;
  const words = text.slice(start);
  return (what === "commit" && straightened(text.slice(0, start), words)) || words;
}

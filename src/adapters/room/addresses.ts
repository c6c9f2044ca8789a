import type { Run } from "./wire.ts";

const address = /https?:\/\/[^\s<>"”’]+/giu;
/** What ends a sentence, or closes what an address stands in, is no part of it. */
const after = /[.,;:!?)\]]+$/u;

/** Plain words with the web addresses in them as links. */
export function withLinks(text: string): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(address)) {
    const href = found.replace(after, "");
    if (index > from) runs.push({ text: text.slice(from, index) });
    runs.push({ text: href, href });
    from = index + href.length;
  }
  if (from < text.length) runs.push({ text: text.slice(from) });
  return runs;
}

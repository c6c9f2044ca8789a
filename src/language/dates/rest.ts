import type { Span } from "./reading.ts";

const EMPTY_BRACKETS = /\(\s*[,;.]?\s*\)|\[\s*\]/g;
const STRAY_BEFORE = /\s+([,;:.!?])(?=\s|$)/g;
const DOUBLED = /([,;:])\s*(?=[,;:.!?])/g;
const STRAY_MARKUP = /(?<=^|\s)[*_~]+(?=\s|$)/g;
const EDGES = /^[\s,;:.–—-]+|[\s,;:–—-]+$/g;

/** The words that were not read as a date or a time, tidied up to serve as a title: "Styrelsemöte i Stadshuset". */
export function wordsOutside(text: string, spans: readonly Span[]): string {
  let rest = "";
  let read = 0;
  for (const { start, end } of spans) {
    rest += `${text.slice(read, start)} `;
    read = end;
  }
  rest += text.slice(read);
  return rest
    .replace(EMPTY_BRACKETS, " ")
    .replace(STRAY_MARKUP, " ")
    .replace(STRAY_BEFORE, "$1")
    .replace(DOUBLED, "")
    .replace(/\s+/g, " ")
    .replace(EDGES, "");
}

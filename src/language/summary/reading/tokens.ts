/** A word, number or sign of a sentence. */
export interface Token {
  /** Lower case and without diacritics, as cues are written: "då" and "da" are the same. */
  readonly word: string;
  /** Where it stands in the text that was read. */
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /https?:\/\/[^\s<>]+|[+-]\p{N}(?:[.,]\p{N}+)?(?![\p{L}\p{N}])|:[a-z0-9_+-]+:|\p{L}[\p{L}\p{M}\p{N}]*(?:['’:-]\p{L}[\p{L}\p{M}]*)*|\p{N}+(?:[.:/–-]\p{N}+)*(?::?\p{L}+)?|\p{Extended_Pictographic}|[?!#§]/gu;

/** Names that chat programs give to signs. */
const SHORT_CODES: ReadonlyMap<string, string> = new Map([
  [":+1:", "👍"],
  [":thumbsup:", "👍"],
  [":-1:", "👎"],
  [":thumbsdown:", "👎"],
  [":ok_hand:", "👌"],
  [":white_check_mark:", "✅"],
  [":joy:", "😂"],
  [":laughing:", "😂"],
  [":rofl:", "🤣"],
  [":wink:", "😉"],
  [":stuck_out_tongue:", "😜"],
]);

const MARKS = /\p{M}/gu;
const ASCII = /^\p{ASCII}*$/u;

/** Lower case, without diacritics. */
export function fold(text: string): string {
  const lower = text.toLowerCase().replaceAll("’", "'");
  return ASCII.test(lower) ? lower : lower.normalize("NFD").replace(MARKS, "");
}

/** Letters of Latin scripts: folded they stand where they stood, so that a text can be folded at once. */
const LATIN = /^[\p{ASCII}\u00A0-\u024F\u2010-\u203A]*$/u;

export function tokensOf(text: string, most = Number.POSITIVE_INFINITY): Token[] {
  const tokens: Token[] = [];
  const folded = LATIN.test(text) ? fold(text) : undefined;
  for (const match of text.matchAll(TOKEN)) {
    if (tokens.length >= most) break;
    const [found] = match;
    const isAddress = found.startsWith("http");
    const [start, end] = [match.index, match.index + found.length];
    const word = isAddress ? "url" : (SHORT_CODES.get(found) ?? folded?.slice(start, end) ?? fold(found));
    tokens.push({ word, start, end });
  }
  return tokens;
}

import { invisible } from "./identityNumbers.ts";

/** A text with stand-ins in it, which still knows what it was. */
export interface Hidden {
  readonly text: string;
  /** What stood where those words stand; undefined where they do not. Spaces do not count. */
  original(words: string): string | undefined;
}

/** What a stretch of a text is to be called. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly token: string;
}

/** Signs that nobody sees, which hide a name or an order from whoever reads. */
export const unseen = new RegExp(`[${invisible}\\u000D\\u{E0000}-\\u{E007F}]`, "gu");

/** The text without what nobody sees, and where each of its places was. */
function seen(text: string): { readonly clean: string; placeOf(index: number): number } {
  const cuts: { readonly at: number; readonly lost: number }[] = [];
  let lost = 0;
  const clean = text.replace(unseen, (sign, index: number) => {
    lost += sign.length;
    cuts.push({ at: index + sign.length - lost, lost });
    return "";
  });
  return { clean, placeOf: (index) => index + (cuts.findLast(({ at }) => at <= index)?.lost ?? 0) };
}

interface Piece extends Token {
  /** Where the stand-in begins in the new text. */
  readonly at: number;
}

/** Puts stand-ins where `find` says, in the text without what nobody sees. */
export function hide(text: string, find: (clean: string) => readonly Token[]): Hidden {
  const { clean, placeOf } = seen(text);
  const pieces: Piece[] = [];
  let made = "";
  let from = 0;
  for (const { start, end, token } of find(clean)) {
    made += clean.slice(from, start);
    pieces.push({ start, end, token, at: made.length });
    made += token;
    from = end;
  }
  made += clean.slice(from);
  return {
    text: made,
    original(words) {
      const found = searchFor(words)?.exec(made);
      if (!found) return undefined;
      const start = placeOf(backAt(pieces, found.index, "start"));
      return text.slice(start, placeOf(backAt(pieces, found.index + found[0].length, "end"))).trim();
    },
  };
}

/** Where a place in the new text was in the old one. Within a stand-in it is the edge of what that stands for. */
function backAt(pieces: readonly Piece[], place: number, edge: "start" | "end"): number {
  const piece = pieces.findLast(({ at }) => (edge === "start" ? at <= place : at < place));
  if (!piece) return place;
  const past = place - piece.at - piece.token.length;
  if (past >= 0) return piece.end + past;
  return edge === "start" ? piece.start : piece.end;
}

/** The same words with any spaces between them, and without the marks that quotations are put in. */
function searchFor(words: string): RegExp | undefined {
  const bare = words
    .replace(unseen, "")
    .trim()
    .replace(/^["'”“«»]+|["'”“«»]+$/gu, "")
    .trim();
  if (bare === "" || bare.length > 4000) return undefined;
  const parts = bare.split(/\s+/u).map((part) => part.replace(/[.*+?^${}()|[\]\\/]/gu, "\\$&"));
  return new RegExp(parts.join("\\s+"), "u");
}

import type { Token } from "../reading/tokens.ts";
import { isDeed, isVerb } from "./verbs.ts";

/** One place in a cue. */
interface Place {
  readonly words: ReadonlySet<string>;
  /** Beginnings of words. */
  readonly beginnings: readonly string[];
  readonly kind: "words" | "any" | "gap" | "verb" | "deed" | "start" | "end";
  readonly isOptional: boolean;
}

export type Cue = readonly Place[];

const LONGEST_GAP = 3;

function placeOf(written: string): Place {
  const isOptional = written.length > 1 && written.endsWith("?");
  const bare = isOptional ? written.slice(0, -1) : written;
  const none = { words: new Set<string>(), beginnings: [], isOptional };
  if (bare === "^") return { ...none, kind: "start" };
  if (bare === "$") return { ...none, kind: "end" };
  if (bare === "_") return { ...none, kind: "any" };
  if (bare === "..") return { ...none, kind: "gap" };
  if (bare === "VERB") return { ...none, kind: "verb" };
  if (bare === "DEED") return { ...none, kind: "deed" };
  const parts = bare.split("/");
  return {
    kind: "words",
    isOptional,
    words: new Set(parts.filter((part) => !part.endsWith("*"))),
    beginnings: parts.filter((part) => part.endsWith("*")).map((part) => part.slice(0, -1)),
  };
}

/**
 * A cue as it is written in the lists: words with spaces between, "a/b" for either, "beslut*" for a beginning, "nu?"
 * for what may be missing, "_" for any word, ".." for up to three, "VERB" for a Swedish verb that says what is done, "DEED"
 * for an English one, "^" and "$" for the start and the end of a sentence, when what says nothing is left out.
 */
export function cueOf(written: string): Cue {
  return written.split(" ").map(placeOf);
}

function fits({ kind, words, beginnings }: Place, { word }: Token): boolean {
  if (kind === "any") return true;
  if (kind === "verb") return isVerb(word);
  if (kind === "deed") return isDeed(word);
  return words.has(word) || beginnings.some((beginning) => word.startsWith(beginning));
}

/** Where the sentence starts and ends when what says nothing is left out. */
export interface Bounds {
  readonly start: number;
  readonly end: number;
}

/** The index after the cue where it stands at an index, or -1. A cue has few places, so that trying again costs little. */
export function endOfCue(cue: Cue, tokens: readonly Token[], at: number, bounds: Bounds, from = 0): number {
  const place = cue[from];
  if (!place) return at;
  const { kind } = place;
  if (kind === "start") return at === 0 || at === bounds.start ? endOfCue(cue, tokens, at, bounds, from + 1) : -1;
  if (kind === "end") return at >= bounds.end ? endOfCue(cue, tokens, at, bounds, from + 1) : -1;
  if (kind === "gap") {
    for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) {
      const end = endOfCue(cue, tokens, at + skipped, bounds, from + 1);
      if (end >= 0) return end;
    }
    return -1;
  }
  const token = tokens[at];
  if (token && fits(place, token)) {
    const end = endOfCue(cue, tokens, at + 1, bounds, from + 1);
    if (end >= 0) return end;
  }
  return place.isOptional ? endOfCue(cue, tokens, at, bounds, from + 1) : -1;
}

/**
 * The words that a cue can begin with, or beginnings of words with an asterisk.
 * @throws Error where that may be any word: then each word of a thread would have to be tried.
 */
export function firstWords(cue: Cue): readonly string[] {
  const words: string[] = [];
  for (const { kind, words: own, beginnings, isOptional } of cue) {
    if (kind === "start") continue;
    if (kind !== "words") throw new Error(`A cue has to begin with a word: ${words.join("/")} …`);
    words.push(...own, ...beginnings.map((beginning) => `${beginning}*`));
    if (!isOptional) return words;
  }
  return words;
}

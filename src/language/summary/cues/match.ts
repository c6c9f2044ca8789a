import { fold, type Token } from "../reading/tokens.ts";
import type { Act, Cues } from "./act.ts";
import { english } from "./english/english.ts";
import { type Bounds, type Cue, cueOf, endOfCue, firstWords } from "./pattern.ts";
import { swedish } from "./swedish/swedish.ts";

/** A cue that stands in a sentence: the tokens from, and up to but not with, these indexes. */
export interface Hit {
  readonly act: Act;
  readonly from: number;
  readonly to: number;
}

interface Entry {
  readonly act: Act;
  readonly cue: Cue;
}

const byFirstWord = new Map<string, Entry[]>();
/** Cues that begin with the beginning of a word, by its first letters. */
const byFirstLetters = new Map<string, Entry[]>();
const LETTERS = 3;

function add(entries: Map<string, Entry[]>, key: string, entry: Entry): void {
  const known = entries.get(key);
  if (known) known.push(entry);
  else entries.set(key, [entry]);
}

function enter(act: Act, written: string): void {
  const keepsCase = written
    .split(" ")
    .map((place) => (/^(?:VERB|DEED)$/u.test(place) ? place : fold(place)))
    .join(" ");
  const entry = { act, cue: cueOf(keepsCase) };
  for (const word of firstWords(entry.cue)) {
    if (word.endsWith("*")) add(byFirstLetters, word.slice(0, LETTERS), entry);
    else add(byFirstWord, word, entry);
  }
}

function enterAll(cues: Cues): void {
  for (const [act, lines] of Object.entries(cues) as [Act, string][]) {
    for (const line of lines.split("\n")) if (line.trim() !== "") enter(act, line.trim());
  }
}

enterAll(swedish);
enterAll(english);

function collect(
  entries: readonly Entry[],
  tokens: readonly Token[],
  index: number,
  bounds: Bounds,
  hits: Hit[],
): void {
  for (const { act, cue } of entries) {
    const to = endOfCue(cue, tokens, index, bounds);
    if (to > index) hits.push({ act, from: index, to });
  }
}

export function hitsIn(tokens: readonly Token[], bounds: Bounds): Hit[] {
  const hits: Hit[] = [];
  for (const [index, { word }] of tokens.entries()) {
    const own = byFirstWord.get(word);
    const begun = word.length >= LETTERS ? byFirstLetters.get(word.slice(0, LETTERS)) : undefined;
    if (own) collect(own, tokens, index, bounds, hits);
    if (begun) collect(begun, tokens, index, bounds, hits);
  }
  return hits;
}

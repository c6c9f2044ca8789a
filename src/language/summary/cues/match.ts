import { fold, type Token } from "../reading/tokens.ts";
import type { Act, Cues } from "./act.ts";
import { english } from "./en.ts";
import { type Bounds, type Cue, cueOf, endOfCue, firstWords } from "./pattern.ts";
import { swedish } from "./sv.ts";

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
/** Cues that may begin with any word, such as beginnings of words and verbs. */
const anywhere: Entry[] = [];

function enter(act: Act, written: string): void {
  const keepsCase = written
    .split(" ")
    .map((place) => (/^(?:VERB|DEED)$/u.test(place) ? place : fold(place)))
    .join(" ");
  const entry = { act, cue: cueOf(keepsCase) };
  const words = firstWords(entry.cue);
  if (!words) anywhere.push(entry);
  for (const word of words ?? []) {
    const entries = byFirstWord.get(word);
    if (entries) entries.push(entry);
    else byFirstWord.set(word, [entry]);
  }
}

function enterAll(cues: Cues): void {
  for (const [act, lines] of Object.entries(cues) as [Act, string][]) {
    for (const line of lines.split("\n")) if (line.trim() !== "") enter(act, line.trim());
  }
}

enterAll(swedish);
enterAll(english);

export function hitsIn(tokens: readonly Token[], bounds: Bounds): Hit[] {
  const hits: Hit[] = [];
  for (const [index, { word }] of tokens.entries()) {
    const own = byFirstWord.get(word) ?? [];
    for (const entries of [own, anywhere]) {
      for (const { act, cue } of entries) {
        const to = endOfCue(cue, tokens, index, bounds);
        if (to > index) hits.push({ act, from: index, to });
      }
    }
  }
  return hits;
}

import { OWN } from "../reading/read.ts";
import type { Worded } from "./scene.ts";

const LONG_WORD = 5;
const OPENING = 3;

function countIn(value: number, bounds: readonly number[]): number {
  return bounds.filter((bound) => value >= bound).length;
}

const LENGTHS = [2, 3, 5, 8, 12, 18, 26];

/** What the words of a sentence say of what it does, whoever says it: words, pairs, beginnings and what cues were met. */
function wordSigns({ words, reading }: Worded): string[] {
  const signs: string[] = [];
  let before = "^";
  for (const [at, word] of words.entries()) {
    signs.push(word, `${before} ${word}`);
    if (word.length > LONG_WORD) signs.push(`${word.slice(0, LONG_WORD)}*`);
    const next = words[at + 1];
    if (next !== undefined && at < OPENING) signs.push(`${at} ${before} ${word} ${next}`);
    before = word;
  }
  signs.push(`${before} $`, `=length ${countIn(reading.tokens.length, LENGTHS)}`);
  const { acts, text, isQuestion, label } = reading;
  if (isQuestion) signs.push("=asks");
  if (OWN.test(text)) signs.push("=own");
  if (label) signs.push(`=label ${label.kind}`);
  if (/\p{N}/u.test(text)) signs.push("=figures");
  for (const act of acts) for (const other of acts) if (act <= other) signs.push(`=${act} ${other}`);
  return signs;
}

/** The signs of a sentence; each counts once more where whoever leads says it. */
export function signsOf(sentence: Worded, isLeader: boolean): string[] {
  const own = [...new Set(wordSigns(sentence))];
  return isLeader ? [...own, "=leader", ...own.map((sign) => `L ${sign}`)] : own;
}

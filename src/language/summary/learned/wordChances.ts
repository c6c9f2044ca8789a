import { type Chances, EVERY_KIND, KINDS } from "./kinds.ts";
import type { Scene, Worded } from "./scene.ts";
import { softmax } from "./trees.ts";
import { signsOf } from "./words.ts";

/** For each sign of words what it adds to each class, kind after kind in one row. */
export interface WordWeights extends Iterable<readonly [sign: string, adds: readonly number[]]> {
  get(sign: string): readonly number[] | undefined;
}

/** What the words of a sentence alone say: chances that add up to one. */
export function wordChances(sentence: Worded, isLeader: boolean, weights: WordWeights): Chances {
  const scores = [...(weights.get("") ?? [])];
  for (const sign of signsOf(sentence, isLeader)) {
    const adds = weights.get(sign);
    if (adds) for (const [at, add] of adds.entries()) scores[at] = (scores[at] ?? 0) + add;
  }
  let from = 0;
  const chances = EVERY_KIND.map((kind) => {
    const own = scores.slice(from, from + KINDS[kind].length);
    from += KINDS[kind].length;
    return [kind, softmax(own)];
  });
  return Object.fromEntries(chances) as Chances;
}

const LEAST = 1e-6;

/** Chances as they are weighed. */
export function logarithmsOf(chances: Chances): Chances {
  const logs = EVERY_KIND.map((kind) => [kind, chances[kind].map((chance) => Math.log(chance + LEAST))]);
  return Object.fromEntries(logs) as Chances;
}

/** What the words of all sentences say, as logarithms; reckoned once, since each is looked at from many others. */
export function wordChancesOf(scenes: readonly Scene[], weights: WordWeights): (sentence: Worded) => Chances {
  const known = new Map<Worded, Chances>();
  for (const { sentences, isLeader } of scenes) {
    for (const sentence of sentences) known.set(sentence, logarithmsOf(wordChances(sentence, isLeader, weights)));
  }
  return (sentence) => known.get(sentence) as Chances;
}

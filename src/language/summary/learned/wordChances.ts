import { type Chances, EVERY_KIND } from "./kinds.ts";
import type { Scene, Worded } from "./scene.ts";
import { softmax } from "./trees.ts";
import { signsOf } from "./words.ts";

/** For each sign of words, what it adds to each class. */
export type WordWeights = ReadonlyMap<string, readonly number[]>;

/** What the words of a sentence alone say: chances that add up to one. */
export function wordChances(sentence: Worded, isLeader: boolean, weights: WordWeights): number[] {
  const scores = [...(weights.get("") ?? [])];
  for (const sign of signsOf(sentence, isLeader)) {
    const adds = weights.get(sign);
    if (adds) for (const [at, add] of adds.entries()) scores[at] = (scores[at] ?? 0) + add;
  }
  return softmax(scores);
}

const LEAST = 1e-6;

/** The same for all sentences, as logarithms; reckoned once, since each is looked at from many others. */
export function wordChancesOf(
  scenes: readonly Scene[],
  weights: Readonly<Record<keyof Chances, WordWeights>>,
): (sentence: Worded) => Chances {
  const known = new Map<Worded, Chances>();
  for (const { sentences, isLeader } of scenes) {
    for (const sentence of sentences) {
      const chances = EVERY_KIND.map((kind) => {
        const own = wordChances(sentence, isLeader, weights[kind]);
        return [kind, own.map((chance) => Math.log(chance + LEAST))];
      });
      known.set(sentence, Object.fromEntries(chances) as Chances);
    }
  }
  return (sentence) => known.get(sentence) as Chances;
}

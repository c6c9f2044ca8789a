import type { Reading } from "../reading/read.ts";
import { type Chances, EVERY_KIND, type Kind } from "./kinds.ts";
import type { Scene } from "./scene.ts";
import { traitsOf } from "./traits.ts";
import { chancesFrom, type Forest } from "./trees.ts";
import { type Weighed, weigh } from "./weighed.ts";
import { logarithmsOf, type WordWeights, wordChancesOf } from "./wordChances.ts";

/** What was learned from threads that people had labelled. */
export interface Learned {
  readonly words: WordWeights;
  /** What a sentence does, from what words say of it and of those around it. */
  readonly forests: Readonly<Record<Kind, Forest>>;
  /** The same, from what the first forests say. */
  readonly again: Readonly<Record<Kind, Forest>>;
  /** Whether an earlier message belongs to what is settled. */
  readonly links: Forest;
}

/** For each sentence the chances of what it does. */
export type Roles = ReadonlyMap<Reading, Chances>;

/** What sentences do, as it is weighed once more. */
export function logarithms(roles: Roles): Weighed["of"] {
  const known = new Map([...roles].map(([reading, chances]) => [reading, logarithmsOf(chances)]));
  return ({ reading }) => known.get(reading) as Chances;
}

function rolesBy(scenes: readonly Scene[], forests: Learned["forests"], before: Weighed["of"]): Roles {
  const weighed = weigh(scenes, before);
  const roles = new Map<Reading, Chances>();
  for (const [at, { sentences }] of scenes.entries()) {
    for (const [index, { reading }] of sentences.entries()) {
      const traits = Object.values(traitsOf(scenes, at, index, weighed));
      const chances = EVERY_KIND.map((kind) => [kind, chancesFrom(forests[kind], traits)]);
      roles.set(reading, Object.fromEntries(chances) as Chances);
    }
  }
  return roles;
}

export function rolesIn(scenes: readonly Scene[], { words, forests, again }: Learned): Roles {
  const first = rolesBy(scenes, forests, wordChancesOf(scenes, words));
  return rolesBy(scenes, again, logarithms(first));
}

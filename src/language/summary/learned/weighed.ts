import { type Chances, EVERY_KIND, KINDS } from "./kinds.ts";
import type { Scene, Worded } from "./scene.ts";

/** Logarithms of chances, as they are weighed: of each sentence, and the best in each message. */
export interface Weighed {
  readonly of: (sentence: Worded) => Chances;
  /** The best that any sentence of a message gets, class by class. */
  readonly best: (scene: Scene) => Chances;
  /** The best that any other sentence of the same message gets. */
  readonly beside: (scene: Scene, sentence: Worded) => Chances;
}

/** Where nobody said anything of the kind. */
export const NEVER = -9;

type Best = Record<keyof Chances, number[]>;

function nothing(): Best {
  return Object.fromEntries(EVERY_KIND.map((kind) => [kind, KINDS[kind].map(() => NEVER)])) as Best;
}

/** The best and the second best of each class, gathered once for all sentences of a message. */
function twoBest({ sentences }: Scene, of: Weighed["of"]): { readonly first: Best; readonly second: Best } {
  const [first, second] = [nothing(), nothing()];
  for (const sentence of sentences) {
    for (const kind of EVERY_KIND) {
      for (const [at, chance] of of(sentence)[kind].entries()) {
        const most = first[kind][at] ?? NEVER;
        second[kind][at] = Math.max(second[kind][at] ?? NEVER, Math.min(most, chance));
        first[kind][at] = Math.max(most, chance);
      }
    }
  }
  return { first, second };
}

export function weigh(scenes: readonly Scene[], of: Weighed["of"]): Weighed {
  const known = new Map(scenes.map((scene) => [scene, twoBest(scene, of)]));
  const bestOf = (scene: Scene) => known.get(scene) ?? twoBest(scene, of);
  return {
    of,
    best: (scene) => bestOf(scene).first,
    beside(scene, sentence) {
      const { first, second } = bestOf(scene);
      const others = EVERY_KIND.map((kind) => [
        kind,
        of(sentence)[kind].map((own, at) => (own === first[kind][at] ? second : first)[kind][at]),
      ]);
      return Object.fromEntries(others) as Chances;
    },
  };
}

/** A tree of questions, node by node: which trait is looked at (-1 at a leaf), the bound, where to go, what it adds. */
export interface Tree {
  readonly trait: readonly number[];
  readonly bound: readonly number[];
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly adds: readonly number[];
}

/** Trees that are added up, one for each class in each round, to where each class starts. */
export interface Forest {
  readonly starts: readonly number[];
  readonly rounds: readonly (readonly Tree[])[];
}

/** What a tree adds for something with these traits. */
export function leafOf({ trait, bound, low, high, adds }: Tree, traits: ArrayLike<number>): number {
  let node = 0;
  for (let asked = trait[0] ?? -1; asked >= 0; asked = trait[node] ?? -1) {
    const isLow = (traits[asked] ?? 0) <= (bound[node] ?? 0);
    node = (isLow ? low[node] : high[node]) ?? 0;
  }
  return adds[node] ?? 0;
}

/** Chances that add up to one, from what speaks for each. */
export function softmax(scores: readonly number[]): number[] {
  const highest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - highest));
  const sum = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / sum);
}

export function chancesFrom({ starts, rounds }: Forest, traits: ArrayLike<number>): number[] {
  const scores = [...starts];
  for (const trees of rounds) {
    for (const [at, tree] of trees.entries()) scores[at] = (scores[at] ?? 0) + leafOf(tree, traits);
  }
  return softmax(scores);
}

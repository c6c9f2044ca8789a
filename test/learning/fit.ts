/** One sentence to learn from: what it shows, by number, and which class it is of. */
export interface Example {
  readonly signs: readonly number[];
  readonly label: number;
  readonly weight: number;
}

export interface FitOptions {
  readonly classes: number;
  readonly signs: number;
  readonly rounds: number;
  readonly rate: number;
  /** How much weights are pulled towards nothing. */
  readonly pull: number;
  /** Pulled to nothing at all: most signs say nothing. */
  readonly lasso: number;
}

function chancesOf(weights: Float64Array, classes: number, signs: readonly number[], into: Float64Array): void {
  into.fill(0);
  for (const sign of signs)
    for (let at = 0; at < classes; at += 1) into[at] = (into[at] ?? 0) + (weights[sign * classes + at] ?? 0);
  const most = Math.max(...into);
  let sum = 0;
  for (let at = 0; at < classes; at += 1) {
    into[at] = Math.exp((into[at] ?? 0) - most);
    sum += into[at] ?? 0;
  }
  for (let at = 0; at < classes; at += 1) into[at] = (into[at] ?? 0) / sum;
}

/** A number generator that gives the same numbers each time. */
export function numbersFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Weights by sign and class, sign × classes + class: the likeliest under softmax, by AdaGrad with proximal steps. */
export function fitWeights(examples: readonly Example[], options: FitOptions): Float64Array {
  const { classes, signs, rounds, rate, pull, lasso } = options;
  const weights = new Float64Array(signs * classes);
  const squares = new Float64Array(signs * classes).fill(1e-2);
  const random = numbersFrom(7);
  const order = examples.map((_, index) => index);
  const chances = new Float64Array(classes);
  for (let round = 0; round < rounds; round += 1) {
    for (let at = order.length - 1; at > 0; at -= 1) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const index of order) {
      const { signs: shown, label, weight } = examples[index] as Example;
      if (weight === 0) continue;
      chancesOf(weights, classes, shown, chances);
      for (const sign of shown) {
        for (let at = 0; at < classes; at += 1) {
          const key = sign * classes + at;
          const slope =
            weight * ((chances[at] as number) - (at === label ? 1 : 0)) +
            (sign === 0 ? 0 : pull * (weights[key] as number));
          squares[key] = (squares[key] as number) + slope * slope;
          const step = rate / Math.sqrt(squares[key] as number);
          const moved = (weights[key] as number) - step * slope;
          const shrink = sign === 0 ? 0 : step * lasso;
          weights[key] = moved > shrink ? moved - shrink : moved < -shrink ? moved + shrink : 0;
        }
      }
    }
  }
  return weights;
}

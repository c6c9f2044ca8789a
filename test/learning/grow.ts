import { type Forest, leafOf, softmax, type Tree } from "../../src/language/summary/learned/trees.ts";
import { numbersFrom } from "./fit.ts";

/** Numbers of one sentence, its class and how much it counts. */
export interface Case {
  readonly traits: Float32Array;
  readonly at: number;
  readonly weight: number;
}

export interface GrowOptions {
  readonly classes: number;
  readonly rounds: number;
  readonly depth: number;
  readonly rate: number;
  /** How much leaves are pulled towards nothing. */
  readonly pull: number;
  /** The least that a leaf has to hold. */
  readonly least: number;
  /** Shares of traits and of cases that each round sees. */
  readonly traitShare: number;
  readonly caseShare: number;
}

const BINS = 32;

/** Where a trait is cut into bins: between its values where these are few, else so that each holds as many. */
function cutsOf(values: readonly number[]): number[] {
  const different = [...new Set(values)].sort((a, b) => a - b);
  if (different.length <= BINS) {
    return different.slice(1).map((value, at) => (value + (different[at] ?? value)) / 2);
  }
  const sorted = [...values].sort((a, b) => a - b);
  const cuts = Array.from({ length: BINS - 1 }, (_, at) => sorted[Math.floor(((at + 1) * sorted.length) / BINS)] ?? 0);
  return [...new Set(cuts)];
}

interface Field {
  readonly cuts: readonly number[][];
  /** By trait and case: which bin. */
  readonly bins: readonly Uint8Array[];
}

function fieldOf(cases: readonly Case[]): Field {
  const traits = cases[0]?.traits.length ?? 0;
  const cuts = Array.from({ length: traits }, (_, trait) => cutsOf(cases.map((one) => one.traits[trait] ?? 0)));
  const bins = cuts.map((own, trait) =>
    Uint8Array.from(cases, (one) => own.filter((cut) => (one.traits[trait] ?? 0) > cut).length),
  );
  return { cuts, bins };
}

interface Slopes {
  readonly first: Float64Array;
  readonly second: Float64Array;
}

interface Split {
  readonly trait: number;
  readonly bin: number;
  readonly gain: number;
}

const FEWEST_CASES = 10;
const LEAST_GAIN = 1e-3;

interface Growing extends Field, Slopes {
  readonly options: GrowOptions;
  readonly seen: readonly number[];
  readonly tree: { [Part in keyof Tree]: number[] };
}

function bestSplit({ cuts, bins, first, second, options, seen }: Growing, cases: readonly number[]): Split | undefined {
  const { pull, least } = options;
  const value = (slope: number, curve: number) => (slope * slope) / (curve + pull);
  const [slope, curve] = [first, second].map((all) => cases.reduce((sum, one) => sum + (all[one] ?? 0), 0)) as [
    number,
    number,
  ];
  let best: Split | undefined;
  const [slopes, curves] = [new Float64Array(BINS + 1), new Float64Array(BINS + 1)];
  for (const trait of seen) {
    slopes.fill(0);
    curves.fill(0);
    const own = bins[trait] as Uint8Array;
    for (const one of cases) {
      const bin = own[one] as number;
      slopes[bin] = (slopes[bin] as number) + (first[one] as number);
      curves[bin] = (curves[bin] as number) + (second[one] as number);
    }
    let [low, lowCurve] = [0, 0];
    for (let bin = 0; bin < (cuts[trait]?.length ?? 0); bin += 1) {
      low += slopes[bin] as number;
      lowCurve += curves[bin] as number;
      if (lowCurve < least || curve - lowCurve < least) continue;
      const gain = value(low, lowCurve) + value(slope - low, curve - lowCurve) - value(slope, curve);
      if (gain > (best?.gain ?? LEAST_GAIN)) best = { trait, bin, gain };
    }
  }
  return best;
}

function branch(growing: Growing, cases: readonly number[], depth: number): number {
  const { tree, first, second, options, cuts, bins } = growing;
  const node = tree.trait.length;
  const [slope, curve] = [first, second].map((all) => cases.reduce((sum, one) => sum + (all[one] ?? 0), 0)) as [
    number,
    number,
  ];
  for (const part of [tree.bound, tree.low, tree.high]) part.push(0);
  tree.trait.push(-1);
  tree.adds.push((-options.rate * slope) / (curve + options.pull));
  const split = depth > 0 && cases.length >= FEWEST_CASES ? bestSplit(growing, cases) : undefined;
  if (!split) return node;
  const own = bins[split.trait] as Uint8Array;
  tree.trait[node] = split.trait;
  tree.bound[node] = cuts[split.trait]?.[split.bin] ?? 0;
  tree.low[node] = branch(
    growing,
    cases.filter((one) => (own[one] as number) <= split.bin),
    depth - 1,
  );
  tree.high[node] = branch(
    growing,
    cases.filter((one) => (own[one] as number) > split.bin),
    depth - 1,
  );
  return node;
}

/** Grows a forest that says the classes of the cases, by gradient boosting under softmax. */
export function grow(cases: readonly Case[], options: GrowOptions): Forest {
  const { classes, rounds, traitShare, caseShare } = options;
  const random = numbersFrom(11);
  const field = fieldOf(cases);
  const counts = Array.from(
    { length: classes },
    (_, at) => 1 + cases.filter((one) => one.at === at && one.weight > 0).length,
  );
  const total = counts.reduce((sum, count) => sum + count, 0);
  const starts = counts.map((count) => Math.log(count / total));
  const scores = cases.map(() => [...starts]);
  const forest: Tree[][] = [];
  for (let round = 0; round < rounds; round += 1) {
    const seen = field.cuts.map((_, trait) => trait).filter(() => random() < traitShare);
    const drawn = cases.map((_, one) => one).filter((one) => (cases[one]?.weight ?? 0) > 0 && random() < caseShare);
    const chances = scores.map(softmax);
    const trees = starts.map((_, at): Tree => {
      const first = Float64Array.from(
        cases,
        (one, index) => one.weight * ((chances[index]?.[at] ?? 0) - Number(one.at === at)),
      );
      const second = Float64Array.from(cases, (one, index) => {
        const chance = chances[index]?.[at] ?? 0;
        return Math.max(one.weight * chance * (1 - chance), 1e-6);
      });
      const tree = { trait: [], bound: [], low: [], high: [], adds: [] };
      branch({ ...field, first, second, options, seen, tree }, drawn, options.depth);
      return tree;
    });
    for (const [index, one] of cases.entries()) {
      for (const [at, tree] of trees.entries())
        (scores[index] as number[])[at] = (scores[index]?.[at] ?? 0) + leafOf(tree, one.traits);
    }
    forest.push(trees);
  }
  return { starts, rounds: forest };
}

import { EVERY_KIND, type Kind } from "./kinds.ts";
import type { Learned } from "./learned.ts";
import type { Forest, Tree } from "./trees.ts";
import lines from "./weights.json" with { type: "json" };
import type { WordWeights } from "./wordChances.ts";

/**
 * What was learned, as it is kept in weights.json: lines that a person can read and compare. A part begins with "# words",
 * "# trees decision", "# again decision" or "# links". Of words each line is a sign and what it adds to each class of each
 * kind, in hundredths. Of trees the first line tells where the classes start, each other line is a round, trees between
 * "|", and a tree is its nodes from the top, the low side first: "12<0.5" asks whether trait 12 is at most 0.5, "0.031" is
 * a leaf.
 */
const HUNDREDTH = 100;
const PLACES = 3;

const plain = (value: number): string => String(Number(value.toFixed(PLACES)));

function writeTree({ trait, bound, low, high, adds }: Tree, node = 0): string {
  const asked = trait[node] ?? -1;
  if (asked < 0) return plain(adds[node] ?? 0);
  const [below, above] = [low[node] ?? 0, high[node] ?? 0];
  const tree = { trait, bound, low, high, adds };
  return `${asked}<${plain(bound[node] ?? 0)} ${writeTree(tree, below)} ${writeTree(tree, above)}`;
}

function writeForest({ starts, rounds }: Forest): string[] {
  return [starts.map(plain).join(" "), ...rounds.map((trees) => trees.map((tree) => writeTree(tree)).join("|"))];
}

function writeWords(weights: WordWeights): string[] {
  const lines = [...weights].map(([sign, adds]) => [sign, ...adds.map((add) => Math.round(add * HUNDREDTH))]);
  return lines.filter(([, ...adds]) => adds.some((add) => add !== 0)).map((line) => line.join("\t"));
}

export function writeLearned({ words, forests, again, links }: Learned): string[] {
  return [
    "# words",
    ...writeWords(words),
    ...EVERY_KIND.flatMap((kind) => [`# trees ${kind}`, ...writeForest(forests[kind])]),
    ...EVERY_KIND.flatMap((kind) => [`# again ${kind}`, ...writeForest(again[kind])]),
    "# links",
    ...writeForest(links),
  ];
}

function readTree(written: string): Tree {
  const tree = {
    trait: [] as number[],
    bound: [] as number[],
    low: [] as number[],
    high: [] as number[],
    adds: [] as number[],
  };
  const nodes = written.split(" ");
  let next = 0;
  const read = (): number => {
    const [asked = "", bound] = (nodes[next] ?? "").split("<");
    next += 1;
    const node = tree.trait.push(bound === undefined ? -1 : Number(asked)) - 1;
    tree.bound.push(Number(bound ?? 0));
    tree.adds.push(bound === undefined ? Number(asked) : 0);
    tree.low.push(0);
    tree.high.push(0);
    if (bound !== undefined) [tree.low[node], tree.high[node]] = [read(), read()];
    return node;
  };
  read();
  return tree;
}

function readForest([starts = "", ...rounds]: readonly string[]): Forest {
  return { starts: starts.split(" ").map(Number), rounds: rounds.map((trees) => trees.split("|").map(readTree)) };
}

/** Of tens of thousands of signs a thread shows a few hundred: the others are never read. */
function readWords(lines: readonly string[]): WordWeights {
  const written = new Map(lines.map((line) => [line.slice(0, line.indexOf("\t")), line]));
  const known = new Map<string, readonly number[]>();
  const get = (sign: string): readonly number[] | undefined => {
    const line = written.get(sign);
    if (line === undefined) return undefined;
    const adds =
      known.get(sign) ??
      line
        .split("\t")
        .slice(1)
        .map((add) => Number(add) / HUNDREDTH);
    known.set(sign, adds);
    return adds;
  };
  return {
    get,
    *[Symbol.iterator]() {
      for (const sign of written.keys()) yield [sign, get(sign) ?? []];
    },
  };
}

/** @throws Error where a part is missing. */
export function readLearned(written: readonly string[]): Learned {
  const parts = new Map<string, string[]>();
  let part: string[] = [];
  for (const line of written) {
    if (!line.startsWith("# ")) part.push(line);
    else {
      part = [];
      parts.set(line.slice(2), part);
    }
  }
  const partOf = (name: string): readonly string[] => {
    const found = parts.get(name);
    if (!found?.length) throw new Error(`What was learned has no part "${name}": learn again.`);
    return found;
  };
  const each = <Part>(name: string, read: (lines: readonly string[]) => Part) =>
    Object.fromEntries(EVERY_KIND.map((kind) => [kind, read(partOf(`${name} ${kind}`))])) as Record<Kind, Part>;
  return {
    words: readWords(partOf("words")),
    forests: each("trees", readForest),
    again: each("again", readForest),
    links: readForest(partOf("links")),
  };
}

let known: Learned | undefined;

/** What the product has learned; made out when the first thread is read, and kept. */
export function learned(): Learned {
  known ??= readLearned(lines);
  return known;
}

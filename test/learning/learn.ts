import { type Chances, EVERY_KIND, KINDS, type Kind } from "../../src/language/summary/learned/kinds.ts";
import { type Learned, logarithms, type Roles } from "../../src/language/summary/learned/learned.ts";
import { linkTraits, REACH } from "../../src/language/summary/learned/links.ts";
import { traitsOf } from "../../src/language/summary/learned/traits.ts";
import { chancesFrom, type Forest } from "../../src/language/summary/learned/trees.ts";
import { type Weighed, weigh } from "../../src/language/summary/learned/weighed.ts";
import { type WordWeights, wordChancesOf } from "../../src/language/summary/learned/wordChances.ts";
import { signsOf } from "../../src/language/summary/learned/words.ts";
import { fitWeights } from "./fit.ts";
import { grow } from "./grow.ts";
import type { MarkedThread } from "./label.ts";

const FEWEST = 3;
/** What no class is moved by as much as this says nothing. */
const LEAST = 0.05;
const FIT = { rounds: 12, rate: 0.1, pull: 1e-3, lasso: 1e-4 };
const GROW = { rounds: 60, depth: 4, rate: 0.1, pull: 3, least: 2, traitShare: 0.5, caseShare: 0.8 };
/** Words are weighed by what others were weighed on, so that trees see them as they will be with what is new. */
const PARTS = 5;

function numberSigns(all: readonly (readonly string[])[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const signs of all) for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const numbers = new Map([["", 0]]);
  for (const [sign, count] of counts) if (count >= FEWEST) numbers.set(sign, numbers.size);
  return numbers;
}

function learnWords(threads: readonly MarkedThread[]): WordWeights {
  const sentences = threads.flatMap(({ scenes, marks }) =>
    scenes.flatMap((scene) =>
      scene.sentences.map((one) => ({ signs: signsOf(one, scene.isLeader), marks: marks.get(one) })),
    ),
  );
  const numbers = numberSigns(sentences.map(({ signs }) => signs));
  const fitted = EVERY_KIND.map((kind) => {
    const classes = KINDS[kind].length;
    const examples = sentences.map(({ signs, marks }) => ({
      signs: [0, ...signs.flatMap((sign) => numbers.get(sign) ?? [])],
      label: marks?.[kind].at ?? 0,
      weight: marks?.[kind].weight ?? 0,
    }));
    const weights = fitWeights(examples, { ...FIT, classes, signs: numbers.size });
    return (at: number) => [...weights.slice(at * classes, (at + 1) * classes)];
  });
  const rows = [...numbers].map(([sign, at]) => [sign, fitted.flatMap((weightsOf) => weightsOf(at))] as const);
  return new Map(rows.filter(([, adds]) => adds.some((add) => Math.abs(add) >= LEAST)));
}

function casesOf({ scenes, marks }: MarkedThread, words: Weighed["of"]) {
  const weighed = weigh(scenes, words);
  return scenes.flatMap(({ sentences }, at) =>
    sentences.map((sentence, index) => ({
      traits: Float32Array.from(Object.values(traitsOf(scenes, at, index, weighed))),
      marks: marks.get(sentence),
    })),
  );
}

type Case = ReturnType<typeof casesOf>[number];

function growRoles(cases: readonly Case[], grown: typeof GROW): Record<Kind, Forest> {
  const forests = EVERY_KIND.map((kind) => {
    const own = cases.map(({ traits, marks }) => ({
      traits,
      at: marks?.[kind].at ?? 0,
      weight: marks?.[kind].weight ?? 0,
    }));
    return [kind, grow(own, { ...grown, classes: KINDS[kind].length })];
  });
  return Object.fromEntries(forests) as Record<Kind, Forest>;
}

interface Prepared {
  readonly thread: MarkedThread;
  readonly cases: readonly Case[];
}

/** What the sentences of a thread do, as trees say that have not seen it. */
function rolesOf({ thread, cases }: Prepared, forests: Record<Kind, Forest>): Roles {
  const sentences = thread.scenes.flatMap((scene) => scene.sentences);
  return new Map(
    sentences.map(({ reading }, at) => {
      const traits = cases[at]?.traits ?? [];
      const chances = EVERY_KIND.map((kind) => [kind, chancesFrom(forests[kind], traits)]);
      return [reading, Object.fromEntries(chances) as Chances];
    }),
  );
}

function linkCases({ scenes, settled }: MarkedThread, roles: Roles) {
  return settled.flatMap(({ said, places }) => {
    const at = scenes.findIndex(({ sentences }) => sentences.includes(said));
    const earlier = Array.from({ length: Math.min(REACH, at) }, (_, back) => at - 1 - back);
    return earlier.map((from) => ({
      traits: Float32Array.from(Object.values(linkTraits(scenes, from, at, said.reading, roles))),
      at: Number(places.has(scenes[from]?.place ?? -1)),
      weight: 1,
    }));
  });
}

/** What the first forests say of each thread, grown on the other half of them. */
function firstRoles(prepared: readonly Prepared[], grown: typeof GROW): Roles[] {
  const halves = [0, 1].map((half) => {
    const others = prepared.filter((_one, at) => at % 2 !== half);
    return growRoles(
      others.flatMap(({ cases }) => cases),
      grown,
    );
  });
  return prepared.map((one, at) => rolesOf(one, halves[at % 2] as Record<Kind, Forest>));
}

export function learn(threads: readonly MarkedThread[], grown = GROW): Learned {
  const prepared = Array.from({ length: PARTS }, (_, part): Prepared[] => {
    const words = learnWords(threads.filter((_one, at) => at % PARTS !== part));
    const own = threads.filter((_one, at) => at % PARTS === part);
    return own.map((thread) => ({ thread, cases: casesOf(thread, wordChancesOf(thread.scenes, words)) }));
  }).flat();
  const roles = firstRoles(prepared, grown);
  const again = prepared.flatMap(({ thread }, at) => casesOf(thread, logarithms(roles[at] as Roles)));
  const links = prepared.flatMap(({ thread }, at) => linkCases(thread, roles[at] as Roles));
  return {
    words: learnWords(threads),
    forests: growRoles(
      prepared.flatMap(({ cases }) => cases),
      grown,
    ),
    again: growRoles(again, grown),
    links: grow(links, { ...grown, classes: 2 }),
  };
}

import type { Act } from "../cues/act.ts";
import { contentOf, shared } from "../reading/content.ts";
import { OWN } from "../reading/read.ts";
import { type Chances, EVERY_KIND, KINDS, type Kind } from "./kinds.ts";
import type { Scene, Worded } from "./scene.ts";
import { talkTraits } from "./talk.ts";

/** What the words of each sentence say by themselves: logarithms of chances. */
export type WordChances = (sentence: Worded) => Chances;

export type Traits = Readonly<Record<string, number>>;

const ACTS: readonly Act[] = [
  "propose",
  "sound",
  "agree",
  "object",
  "hedge",
  "close",
  "let",
  "claim",
  "postpone",
  "refer",
  "reject",
  "retract",
  "change",
  "report",
  "hypothesis",
  "joke",
  "serious",
  "commit",
  "comply",
  "request",
  "done",
  "unsure",
  "silence",
  "turn",
  "rule",
  "putOff",
  "sendBack",
  "turnDown",
];
const NEAR_ACTS: readonly Act[] = [
  "agree",
  "object",
  "propose",
  "request",
  "commit",
  "comply",
  "close",
  "joke",
  "unsure",
  "done",
];

/** Where nobody said anything of the kind. */
const NEVER = -9;

function does({ sentences }: Scene, act: Act): boolean {
  return sentences.some(({ reading }) => reading.acts.has(act));
}

/** The best that any of some sentences gets for a class. */
function bestOf(sentences: readonly Worded[], words: WordChances, kind: Kind, at: number): number {
  return sentences.reduce((most, sentence) => Math.max(most, words(sentence)[kind][at] ?? NEVER), NEVER);
}

function wordTraits(sentence: Worded, { sentences }: Scene, words: WordChances): Traits {
  const others = sentences.filter((one) => one !== sentence);
  const traits: Record<string, number> = {};
  for (const kind of EVERY_KIND) {
    for (const [at, name] of KINDS[kind].entries()) {
      traits[`${kind} ${name}`] = words(sentence)[kind][at] ?? NEVER;
      if (at > 0 && kind !== "question") traits[`beside ${kind} ${name}`] = bestOf(others, words, kind, at);
    }
  }
  return traits;
}

function ownTraits(sentence: Worded, scene: Scene, length: number): Traits {
  const { sentences, place, isLeader, isJoke, yes, no, laughs } = scene;
  const { reading } = sentence;
  const index = sentences.indexOf(sentence);
  const traits: Record<string, number> = {
    isLeader: Number(isLeader),
    index,
    after: sentences.length - 1 - index,
    tokens: reading.tokens.length,
    asks: Number(reading.isQuestion),
    messageAsks: Number(sentences.some((one) => one.reading.isQuestion)),
    isJoke: Number(isJoke),
    yes,
    no,
    laughs,
    own: Number(OWN.test(reading.text)),
    figures: Number(/\p{N}/u.test(reading.text)),
    place,
    left: length - place,
  };
  for (const act of ACTS) traits[`does ${act}`] = Number(reading.acts.has(act));
  return traits;
}

function nearTraits(sentence: Worded, own: Scene, near: Scene | undefined, name: string, words: WordChances): Traits {
  const traits: Record<string, number> = {
    [`${name} isOwn`]: near ? Number(near.by === own.by) : -1,
    [`${name} isLeader`]: Number(near?.isLeader === true),
    [`${name} size`]: near?.sentences.length ?? 0,
    [`${name} asks`]: Number(near?.sentences.at(-1)?.reading.isQuestion === true),
    [`${name} yes`]: near?.yes ?? 0,
    [`${name} shared`]: near ? shared(contentOf(sentence.reading), near.content) : 0,
  };
  for (const act of NEAR_ACTS) traits[`${name} ${act}`] = Number(near !== undefined && does(near, act));
  for (const [kind, at] of [
    ["decision", 1],
    ["decision", 3],
    ["decision", 4],
    ["action", 1],
    ["question", 1],
  ] as const) {
    traits[`${name} ${kind} ${KINDS[kind][at]}`] = bestOf(near?.sentences ?? [], words, kind, at);
  }
  return traits;
}

/** All that is weighed of a sentence in its thread: always the same names in the same order. */
export function traitsOf(scenes: readonly Scene[], at: number, sentence: Worded, words: WordChances): Traits {
  const scene = scenes[at] as Scene;
  const near = (step: number, name: string) => nearTraits(sentence, scene, scenes[at + step], name, words);
  return {
    ...wordTraits(sentence, scene, words),
    ...ownTraits(sentence, scene, scenes.length),
    ...talkTraits(scenes, at, sentence, (one, state) => bestOf(one.sentences, words, "decision", state)),
    ...near(-1, "before"),
    ...near(-2, "before2"),
    ...near(-3, "before3"),
    ...near(1, "next"),
    ...near(2, "next2"),
  };
}

import type { Act } from "../cues/act.ts";
import { contentOf, shared } from "../reading/content.ts";
import { OWN } from "../reading/read.ts";
import { EVERY_KIND, KINDS, type Kind } from "./kinds.ts";
import type { Scene, Worded } from "./scene.ts";
import { talkTraits } from "./talk.ts";
import { NEVER, type Weighed } from "./weighed.ts";

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

/** What other sentences of the same message do, that tells something of one. */
const BESIDE: ReadonlySet<Kind> = new Set(["decision", "action"]);

function wordTraits(sentence: Worded, scene: Scene, weighed: Weighed): Traits {
  const [own, beside] = [weighed.of(sentence), weighed.beside(scene, sentence)];
  const traits: Record<string, number> = {};
  for (const kind of EVERY_KIND) {
    for (const [at, name] of KINDS[kind].entries()) {
      traits[`${kind} ${name}`] = own[kind][at] ?? NEVER;
      if (at > 0 && BESIDE.has(kind)) traits[`beside ${kind} ${name}`] = beside[kind][at] ?? NEVER;
    }
  }
  return traits;
}

function ownTraits({ reading }: Worded, scene: Scene, index: number): Traits {
  const { sentences, isLeader, isJoke, yes, no, laughs, asks } = scene;
  return {
    isLeader: Number(isLeader),
    index,
    after: sentences.length - 1 - index,
    tokens: reading.tokens.length,
    asks: Number(reading.isQuestion),
    messageAsks: Number(asks),
    isJoke: Number(isJoke),
    yes,
    no,
    laughs,
    own: Number(OWN.test(reading.text)),
    figures: Number(/\p{N}/u.test(reading.text)),
  };
}

function placeTraits({ reading }: Worded, at: number, length: number): Traits {
  const traits: Record<string, number> = { place: at, left: length - at };
  for (const act of ACTS) traits[`does ${act}`] = Number(reading.acts.has(act));
  return traits;
}

const NEAR_CLASSES = [
  ["decision", 1],
  ["decision", 3],
  ["decision", 4],
  ["action", 1],
  ["question", 1],
] as const;

function nearTraits(sentence: Worded, own: Scene, near: Scene | undefined, name: string, weighed: Weighed): Traits {
  const traits: Record<string, number> = {
    [`${name} isOwn`]: near ? Number(near.by === own.by) : -1,
    [`${name} isLeader`]: Number(near?.isLeader === true),
    [`${name} size`]: near?.sentences.length ?? 0,
    [`${name} asks`]: Number(near?.sentences.at(-1)?.reading.isQuestion === true),
    [`${name} yes`]: near?.yes ?? 0,
    [`${name} shared`]: near ? shared(contentOf(sentence.reading), near.content) : 0,
  };
  for (const act of NEAR_ACTS) traits[`${name} ${act}`] = Number(near?.acts.has(act) === true);
  const best = near && weighed.best(near);
  for (const [kind, at] of NEAR_CLASSES) traits[`${name} ${kind} ${KINDS[kind][at]}`] = best?.[kind][at] ?? NEVER;
  return traits;
}

/** All that is weighed of a sentence of a message in its thread: always the same names in the same order. */
export function traitsOf(scenes: readonly Scene[], at: number, index: number, weighed: Weighed): Traits {
  const scene = scenes[at] as Scene;
  const sentence = scene.sentences[index] as Worded;
  const near = (step: number, name: string) => nearTraits(sentence, scene, scenes[at + step], name, weighed);
  return {
    ...wordTraits(sentence, scene, weighed),
    ...ownTraits(sentence, scene, index),
    ...placeTraits(sentence, at, scenes.length),
    ...talkTraits(scenes, at, sentence, (one, state) => weighed.best(one).decision[state] ?? NEVER),
    ...near(-1, "before"),
    ...near(-2, "before2"),
    ...near(-3, "before3"),
    ...near(1, "next"),
    ...near(2, "next2"),
  };
}

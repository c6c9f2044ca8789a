import type { Act } from "../cues/act.ts";
import { contentOf, shared } from "../reading/content.ts";
import type { Scene, Worded } from "./scene.ts";
import { NEVER } from "./weighed.ts";

/** How far back and on the talk is followed, in messages. */
const REACH = 12;
const NEAR = 8;
const SOON = 3;
const FAR = 20;
const SURE = -1.2;
const SAME = 2;

/** The logarithm of the chance that some sentence of a message does what the class with this number does. */
export type BestOf = (scene: Scene, state: number) => number;

const does = ({ acts }: Scene, act: Act): boolean => acts.has(act);
const most = (numbers: readonly number[]): number => Math.max(0, ...numbers);
const first = (index: number): number => (index < 0 ? FAR : index);
const people = (scenes: readonly Scene[]): number => new Set(scenes.map(({ by }) => by)).size;

/** Who has said what before, and how much of it is about the same. */
function beforeTraits(before: readonly Scene[], scene: Scene, content: ReadonlySet<string>, bestOf: BestOf) {
  const common = before.map((one) => shared(content, one.content));
  const wide = before.map((one) => shared(scene.content, one.content));
  const isOwn = before.map(({ by }) => by === scene.by);
  const others = before.slice(0, NEAR).filter(({ by }) => by !== scene.by);
  const agreeing = others.filter((one) => does(one, "agree"));
  const objecting = others.filter((one) => does(one, "object"));
  const fresh = [...content].filter((stem) => !before.some((one) => one.content.has(stem))).length;
  const settled = before.findIndex((one) => one.isLeader && bestOf(one, 1) > SURE);
  const overlap = most(common.filter((_, at) => !isOwn[at]));
  return {
    agreed: agreeing.length,
    agreedBy: people(agreeing),
    objected: objecting.length,
    objectedBy: people(objecting),
    hedged: others.filter((one) => does(one, "hedge")).length,
    speakers: people(others),
    overlap,
    overlapShare: content.size === 0 ? 0 : overlap / content.size,
    ownOverlap: most(common.filter((_, at) => isOwn[at])),
    leaderOverlap: most(common.filter((_, at) => before[at]?.isLeader)),
    wide: most(wide.filter((_, at) => !isOwn[at])),
    wideOwn: most(wide.filter((_, at) => isOwn[at])),
    overlapAt: first(common.findIndex((count) => count >= SAME)),
    proposed: others.filter((one) => does(one, "propose")).length,
    proposedAt: first(before.findIndex((one) => one.by !== scene.by && does(one, "propose"))),
    sinceLeader: before.findIndex(({ isLeader }) => isLeader),
    asked: before.slice(0, 4).filter(({ asks }) => asks).length,
    fresh,
    freshShare: content.size === 0 ? 0 : fresh / content.size,
    content: content.size,
    messageContent: scene.content.size,
    settledBefore: Math.max(NEVER, ...before.filter(({ isLeader }) => isLeader).map((one) => bestOf(one, 1))),
    settledAt: first(settled),
    settledOverlap: common[settled] ?? 0,
  };
}

/** What others make of it afterwards, and whether whoever leads comes back to it. */
function afterTraits(after: readonly Scene[], scene: Scene, content: ReadonlySet<string>, bestOf: BestOf) {
  const common = after.map((one) => shared(content, one.content));
  const again = after.filter((one, at) => one.isLeader && (common[at] ?? 0) >= SAME);
  const soon = after.slice(0, SOON).filter(({ by }) => by !== scene.by);
  const settles = again.flatMap((one) => [1, 2, 3].map((state) => bestOf(one, state)));
  return {
    again: again.length,
    settledLater: Math.max(NEVER, ...settles),
    repeated: most(common),
    followed: soon.filter((one) => does(one, "agree")).length,
    opposed: soon.filter((one) => does(one, "object")).length,
    leaderSoon: after.slice(0, SOON + SOON).filter(({ isLeader }) => isLeader).length,
  };
}

export function talkTraits(
  scenes: readonly Scene[],
  at: number,
  { reading }: Worded,
  bestOf: BestOf,
): Readonly<Record<string, number>> {
  const scene = scenes[at] as Scene;
  const content = contentOf(reading);
  const before = scenes.slice(Math.max(0, at - REACH), at).reverse();
  const after = scenes.slice(at + 1, at + 1 + REACH);
  return { ...beforeTraits(before, scene, content, bestOf), ...afterTraits(after, scene, content, bestOf) };
}

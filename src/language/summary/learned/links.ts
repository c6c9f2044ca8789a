import { contentOf, shared } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";
import type { Roles } from "./learned.ts";
import type { Scene } from "./scene.ts";
import { chancesFrom, type Forest } from "./trees.ts";

/** How far back what is settled may have been talked about, in messages. */
export const REACH = 16;

const most = (numbers: readonly number[]): number => Math.max(0, ...numbers);

function chance(scene: Scene, roles: Roles, kind: "decision" | "action" | "question", at: number): number {
  return most(scene.sentences.map(({ reading }) => roles.get(reading)?.[kind][at] ?? 0));
}

function settles(scene: Scene, roles: Roles): number {
  return most(scene.sentences.map(({ reading }) => 1 - (roles.get(reading)?.decision[0] ?? 1)));
}

const ACTS = ["agree", "object", "hedge", "propose", "request", "commit", "joke", "turn"] as const;
const SURELY = 0.5;

const has = ({ acts }: Scene, act: (typeof ACTS)[number]): number => Number(acts.has(act));

/** What an earlier message is by itself. */
function earlierTraits(scene: Scene, roles: Roles) {
  const traits: Record<string, number> = {
    content: scene.content.size,
    longest: most(scene.sentences.map(({ reading }) => reading.tokens.length)),
    isLeader: Number(scene.isLeader),
    asks: Number(scene.asks),
    isJoke: Number(scene.isJoke),
    yes: scene.yes,
    laughs: scene.laughs,
    decided: chance(scene, roles, "decision", 1),
    proposed: chance(scene, roles, "decision", 4),
    acts: chance(scene, roles, "action", 1),
    open: chance(scene, roles, "question", 1),
  };
  for (const act of ACTS) traits[act] = has(scene, act);
  return traits;
}

/** What speaks for an earlier message belonging to what a sentence settles: always the same names in the same order. */
export function linkTraits(scenes: readonly Scene[], from: number, at: number, said: Reading, roles: Roles) {
  const [scene, settling] = [scenes[from] as Scene, scenes[at] as Scene];
  const between = scenes.slice(from + 1, at);
  const content = contentOf(said);
  const common = shared(content, scene.content);
  const others = between.map((one) => shared(one.content, scene.content));
  const nearest = scenes[from - 1];
  return {
    ...earlierTraits(scene, roles),
    place: from,
    back: at - from,
    shared: common,
    sharedShare: common / Math.max(1, Math.min(scene.content.size, content.size)),
    sharedWhole: shared(settling.content, scene.content),
    sharedBetween: most(others),
    sharedNext: others[0] ?? shared(settling.content, scene.content),
    sharedBefore: nearest ? shared(nearest.content, scene.content) : 0,
    chained: most(between.map((one, index) => Math.min(others[index] ?? 0, shared(one.content, settling.content)))),
    ruled: content.size,
    isOwn: Number(scene.by === settling.by),
    turnedBetween: most(between.map((one) => has(one, "turn"))),
    settledBetween: most(between.map((one) => settles(one, roles))),
    settledSince: between.filter((one) => settles(one, roles) > SURELY).length,
  };
}

/** Messages before a ruling that belong to what it settles, as places in the scenes, in order. */
export function linked(scenes: readonly Scene[], at: number, said: Reading, roles: Roles, forest: Forest): number[] {
  const earlier = Array.from({ length: Math.min(REACH, at) }, (_, index) => at - Math.min(REACH, at) + index);
  return earlier.filter(
    (from) => (chancesFrom(forest, Object.values(linkTraits(scenes, from, at, said, roles)))[1] ?? 0) > LIKELY,
  );
}

const LIKELY = 0.4;

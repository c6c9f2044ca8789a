import { contentOf, shared } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";
import { REACH } from "./links.ts";
import type { Ruling } from "./rulings.ts";
import type { Scene } from "./scene.ts";

/** The sentence that put forward what a ruling settles, and its place. */
export interface Put {
  readonly reading: Reading;
  readonly at: number;
}

/** What stands around the rulings of a thread. */
interface Around {
  readonly scenes: readonly Scene[];
  /** Places of the messages that belong to what each settles. */
  readonly places: ReadonlyMap<Ruling, readonly number[]>;
  readonly puts: ReadonlyMap<Ruling, Put | undefined>;
}

/** again: another says the same; replaced: something else holds instead. */
export type Fate = "again" | "replaced";

const SAME = 2;
const FIGURE = /\p{N}|^=/u;

const figuresIn = (content: ReadonlySet<string>) => [...content].filter((stem) => FIGURE.test(stem));

/** What is said again of the same, and what is said instead of it. */
function isAgain(later: Ruling, earlier: Ruling): boolean {
  const [one, other] = [contentOf(earlier.said), contentOf(later.said)];
  const common = shared(one, other);
  return common >= SAME && common >= Math.min(one.size, other.size) * 0.6;
}

/** "Workshopen blir på torsdag i stället": says of what an earlier one settled that something else holds. */
function isInstead(later: Ruling, earlier: Ruling, places: readonly number[] = []): boolean {
  const { acts } = later.said;
  if (later.outcome !== "decided" || earlier.outcome !== "decided") return false;
  return (acts.has("change") || acts.has("retract")) && places.includes(earlier.at);
}

function isOtherwise(later: Ruling, earlier: Ruling): boolean {
  const known = new Set(figuresIn(contentOf(earlier.said)));
  return later.said.acts.has("change") || figuresIn(contentOf(later.said)).some((figure) => !known.has(figure));
}

/** "Då tar jag tillbaka det": what whoever leads settled last, or what they name. */
function takenBack(scenes: readonly Scene[], rulings: readonly Ruling[]): Ruling[] {
  return scenes.flatMap((scene, at) => {
    const retracts = scene.isLeader && scene.acts.has("retract") && !rulings.some((one) => one.at === at);
    if (!retracts) return [];
    const before = rulings.filter((one) => one.outcome === "decided" && one.at < at && at - one.at <= REACH);
    const named = before.findLast(({ said }) => shared(contentOf(said), scene.content) > 0);
    return named ?? before.at(-1) ?? [];
  });
}

/** A proposal that is settled later is told as what it came to. */
function isSettledBy(later: Ruling, earlier: Ruling, puts: Around["puts"]): boolean {
  return shared(contentOf(later.said), contentOf(earlier.said)) >= SAME || puts.get(later)?.reading === earlier.said;
}

/** What becomes of the one or the other of two, where both cannot stand. */
function fateOf(later: Ruling, earlier: Ruling, { scenes, places, puts }: Around): readonly [Ruling, Fate] | undefined {
  if (earlier.outcome === "proposed" && later.outcome !== "proposed") {
    return isSettledBy(later, earlier, puts) ? [earlier, "again"] : undefined;
  }
  if (isInstead(later, earlier, places.get(later))) return [earlier, "replaced"];
  if (!isAgain(later, earlier)) return undefined;
  if (later.outcome !== earlier.outcome) {
    return scenes[later.at]?.isLeader && later.outcome !== "proposed" ? [earlier, "replaced"] : undefined;
  }
  if (later.outcome === "decided" && isOtherwise(later, earlier)) return [earlier, "replaced"];
  return [later.sure > earlier.sure ? earlier : later, "again"];
}

/** Which rulings no longer stand at the end of the thread, and why. */
export function fatesOf(rulings: readonly Ruling[], around: Around): Map<Ruling, Fate> {
  const fates = new Map<Ruling, Fate>();
  for (const [index, later] of rulings.entries()) {
    for (const earlier of rulings.slice(0, index)) {
      const found = fates.has(earlier) || fates.has(later) ? undefined : fateOf(later, earlier, around);
      if (found) fates.set(...found);
    }
  }
  for (const ruling of takenBack(around.scenes, rulings)) fates.set(ruling, "replaced");
  return fates;
}

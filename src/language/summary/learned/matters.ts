import { isYes } from "../cues/signs.ts";
import { type Matter, newMatter, supportBy } from "../matters/matter.ts";
import { contentOf, shared } from "../reading/content.ts";
import type { ReadMessage } from "../reading/jokes.ts";
import type { Reading } from "../reading/read.ts";
import type { Roles } from "./learned.ts";
import { linked, REACH } from "./links.ts";
import { type Ruling, rulingsIn } from "./rulings.ts";
import type { Scene } from "./scene.ts";
import type { Forest } from "./trees.ts";

const SAME = 2;
const ENOUGH = 3;
/** Who agrees to a proposal does so soon. */
const SOON = 3;
const FIGURE = /\p{N}|^=/u;

/** How likely a sentence is to be what a ruling settles: about the same, put forward, and not long ago. */
function putScore(reading: Reading, distance: number, content: ReadonlySet<string>, roles: Roles): number {
  const own = contentOf(reading);
  const { acts, isQuestion, vote } = reading;
  if (own.size === 0 || vote || acts.has("silence")) return 0;
  const proposed = roles.get(reading)?.decision[4] ?? 0;
  return (
    Math.min(own.size, ENOUGH) / 2 +
    shared(own, content) +
    Number(acts.has("propose")) +
    Number(isQuestion) / 2 +
    2 * proposed -
    distance / 4
  );
}

interface Put {
  readonly reading: Reading;
  readonly at: number;
}

/** Of the messages that belong to what is settled, the sentence that put it forward. */
function putFor(
  { said, at }: Ruling,
  scenes: readonly Scene[],
  places: readonly number[],
  roles: Roles,
): Put | undefined {
  const content = contentOf(said);
  let best: Put | undefined;
  let most = 0;
  for (const place of places) {
    const scene = scenes[place];
    for (const { reading } of scene && !scene.isJoke ? scene.sentences : []) {
      const score = putScore(reading, at - place, content, roles);
      if (score > most) [best, most] = [{ reading, at: place }, score];
    }
  }
  return best;
}

/** Says yes, or puts the same forward. */
function isFor(reading: Reading, { content }: Matter): boolean {
  if (reading.acts.has("agree")) return !reading.isQuestion;
  return reading.acts.has("propose") && shared(contentOf(reading), content) > 0;
}

/** Who said yes to it, in words between the proposal and what settles it or by a sign on either. */
function support(matter: Matter, scenes: readonly Scene[], thread: readonly ReadMessage[], cites: Set<string>): void {
  for (const scene of scenes.filter(({ isJoke }) => !isJoke)) {
    const agreed = scene.sentences.find(({ reading }) => isFor(reading, matter));
    const hedged = scene.sentences.find(({ reading }) => reading.acts.has("hedge"));
    if (hedged) matter.hedges.add(scene.by);
    if (!agreed || hedged) continue;
    supportBy(matter, agreed.reading);
    cites.add(agreed.reading.message.id);
  }
  for (const { place } of [matter.puts[0], matter.settled].flatMap((one) => one ?? [])) {
    for (const { name, by } of thread[place]?.message.reactions ?? []) {
      const { id, author } = (thread[place] as ReadMessage).message;
      const people = isYes(name) ? by.filter((one) => one !== author.id) : [];
      for (const one of people)
        if (!matter.support.has(one)) matter.support.set(one, { kind: "reaction", message: id, name, by: people });
    }
  }
}

const NOBODY_AGAINST =
  /(?<!\p{L})(?:ingen|inga|nobody|no one|no)\s+(?:\p{L}+\s+){0,2}?(?:emot|protester\p{L}*|invänd\p{L}*|objecti?\p{L}*|against)(?!\p{L})/iu;

/** Words that name what becomes of it outright count for more than what was learned. */
function stateOf({ outcome, said }: Ruling): Matter["state"] {
  const { acts } = said;
  const isSettled = outcome === "decided" || outcome === "rejected";
  if (isSettled && NOBODY_AGAINST.test(said.text)) return "decided";
  if (outcome === "proposed" || outcome === "rejected") return outcome;
  if (acts.has("sendBack") || acts.has("refer")) return "referredBack";
  if (outcome === "deferred" || acts.has("postpone")) return "postponed";
  return acts.has("reject") && !acts.has("close") ? "rejected" : "decided";
}

function matterOf(
  ruling: Ruling,
  places: readonly number[],
  put: Put | undefined,
  scenes: readonly Scene[],
  thread: readonly ReadMessage[],
): Matter {
  const { said, at, outcome } = ruling;
  const isProposal = outcome === "proposed";
  const cites = new Set(places.flatMap((place) => scenes[place]?.sentences[0]?.reading.message.id ?? []));
  const matter: Matter = {
    ...newMatter(isProposal ? said : (put?.reading ?? said), contentOf(said)),
    state: stateOf(ruling),
    isLed: true,
    last: said.place,
    ...(!isProposal && { settled: said }),
  };
  const since = put?.at ?? 0;
  const heard = isProposal
    ? scenes.slice(at + 1, at + 1 + SOON)
    : places.filter((place) => place > since).flatMap((place) => scenes[place] ?? []);
  support(matter, heard, thread, cites);
  cites.add(said.message.id);
  return { ...matter, cites: [...cites] };
}

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

/** What a thread came to, from what each of its sentences does. */
export function mattersFrom(
  scenes: readonly Scene[],
  thread: readonly ReadMessage[],
  roles: Roles,
  links: Forest,
): Matter[] {
  const rulings = scenes.flatMap((scene, at) => rulingsIn(scene, at, roles));
  const places = new Map(rulings.map((one) => [one, linked(scenes, one.at, one.said, roles, links)]));
  const puts = new Map(rulings.map((one) => [one, putFor(one, scenes, places.get(one) ?? [], roles)]));
  const putOf = (one: Ruling) => puts.get(one);
  const gone = new Map<Ruling, "again" | "replaced">();
  for (const [index, later] of rulings.entries()) {
    for (const earlier of rulings.slice(0, index)) {
      if (gone.has(earlier) || gone.has(later)) continue;
      if (earlier.outcome === "proposed" && later.outcome !== "proposed") {
        if (shared(contentOf(later.said), contentOf(earlier.said)) >= SAME || putOf(later)?.reading === earlier.said)
          gone.set(earlier, "again");
      } else if (isInstead(later, earlier, places.get(later))) gone.set(earlier, "replaced");
      else if (later.outcome === earlier.outcome && isAgain(later, earlier)) {
        if (later.outcome === "decided" && isOtherwise(later, earlier)) gone.set(earlier, "replaced");
        else gone.set(later.sure > earlier.sure ? earlier : later, "again");
      } else if (isAgain(later, earlier) && scenes[later.at]?.isLeader && later.outcome !== "proposed") {
        gone.set(earlier, "replaced");
      }
    }
  }
  for (const ruling of takenBack(scenes, rulings)) gone.set(ruling, "replaced");
  return rulings.flatMap((ruling): Matter[] => {
    const fate = gone.get(ruling);
    if (fate === "again") return [];
    const matter = matterOf(ruling, places.get(ruling) ?? [], putOf(ruling), scenes, thread);
    return [fate === "replaced" ? { ...matter, state: "replaced" } : matter];
  });
}

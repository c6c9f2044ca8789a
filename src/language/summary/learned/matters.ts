import { isYes } from "../cues/signs.ts";
import { type Matter, newMatter, supportBy } from "../matters/matter.ts";
import { contentOf, shared } from "../reading/content.ts";
import type { ReadMessage } from "../reading/jokes.ts";
import type { Reading } from "../reading/read.ts";
import { fatesOf, type Put } from "./fates.ts";
import type { Roles } from "./learned.ts";
import { linked } from "./links.ts";
import { type Ruling, rulingsIn } from "./rulings.ts";
import type { Scene } from "./scene.ts";
import type { Forest } from "./trees.ts";

const ENOUGH = 3;
/** Who agrees to a proposal does so soon, and what comes next is about it. */
const SOON = 5;
const NEXT = 2;

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

/** "Ingen är emot det", "vi gör som Bosse säger": what sounds like a no and is none. */
const SETTLES =
  /(?<!\p{L})(?:(?:ingen|inga|nobody|no one|no)\s+(?:\p{L}+\s+){0,2}?(?:emot|protester\p{L}*|invänd\p{L}*|objecti?\p{L}*|against)|gör som \p{L}+ (?:säger|föreslår|skriver))(?!\p{L})/iu;

/** What is sent back is named in words that mean nothing else; of the rest what was learned knows more. */
function stateOf({ outcome, said }: Ruling): Matter["state"] {
  const { acts } = said;
  if (outcome === "proposed") return outcome;
  if (acts.has("sendBack") || acts.has("refer")) return "referredBack";
  if (outcome === "rejected" && SETTLES.test(said.text)) return "decided";
  return outcome === "deferred" ? "postponed" : outcome;
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
  for (const { sentences } of isProposal ? scenes.slice(at + 1, at + 1 + NEXT) : []) {
    cites.add(sentences[0]?.reading.message.id ?? said.message.id);
  }
  return { ...matter, cites: thread.map(({ message }) => message.id).filter((id) => cites.has(id)) };
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
  const gone = fatesOf(rulings, { scenes, places, puts });
  return rulings.flatMap((ruling): Matter[] => {
    const fate = gone.get(ruling);
    if (fate === "again") return [];
    const matter = matterOf(ruling, places.get(ruling) ?? [], puts.get(ruling), scenes, thread);
    return [fate === "replaced" ? { ...matter, state: "replaced" } : matter];
  });
}

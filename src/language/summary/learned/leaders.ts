import { type Learned, rolesIn } from "./learned.ts";
import { ledBy, type Scene } from "./scene.ts";
import { wordChances } from "./wordChances.ts";

const FEWEST = 2;
const MOST_PEOPLE = 12;
/** So many are looked at closely. */
const MOST_LIKELY = 4;
/** Who opens a thread is a little likelier to lead it, and so is who gives out what is to be done. */
const OPENS = 0.2;
const REQUESTS = 0.15;
/** Whoever chairs the group most often leads; now and then someone steps in. */
const CHAIRS = 0.6;
const ENOUGH = 0.8;

type Decision = ReturnType<typeof wordChances>["decision"];

const settles = ([, decided = 0, rejected = 0, deferred = 0]: Decision): number => decided + rejected + deferred;

/** How likely a person's messages are to settle something: what is likely counts for far more than what is hardly so. */
function settledBy(scenes: readonly Scene[], person: string, chanceOf: (scene: Scene) => number): number {
  const own = scenes.filter(({ by, isJoke }) => by === person && !isJoke);
  return own.reduce((sum, scene) => sum + chanceOf(scene) ** 2, 0);
}

/** What words alone say, were it they who lead. */
function byWords(scenes: readonly Scene[], person: string, model: Learned): number {
  return settledBy(scenes, person, ({ sentences }) =>
    Math.max(...sentences.map((sentence) => settles(wordChances(sentence, true, model.words).decision))),
  );
}

/** What the whole talk says, were it they who lead. */
function byTalk(scenes: readonly Scene[], person: string, model: Learned): number {
  const led = ledBy(new Set([person]), scenes);
  const roles = rolesIn(led, model);
  return settledBy(led, person, ({ sentences }) =>
    Math.max(...sentences.map(({ reading }) => settles(roles.get(reading)?.decision ?? []))),
  );
}

/** Ids of those who lead a thread: whoever would settle the most, or nobody. Of those who chair, all do if one does. */
export function leadersIn(
  scenes: readonly Scene[],
  model: Learned,
  chairs: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const people = [...new Set(scenes.map(({ by }) => by))];
  if (people.length < FEWEST || people.length > MOST_PEOPLE) return chairs;
  const given = (person: string) => (person === people[0] ? OPENS : 0) + (chairs.has(person) ? CHAIRS : 0);
  const ranked = (score: (person: string) => number, among: readonly string[]) =>
    among.map((person) => ({ person, score: score(person) + given(person) })).sort((a, b) => b.score - a.score);
  const likely = ranked((person) => byWords(scenes, person, model), people).slice(0, MOST_LIKELY);
  const requests = (person: string) => scenes.filter(({ by, acts }) => by === person && acts.has("request")).length;
  const [first] = ranked(
    (person) => byTalk(scenes, person, model) + REQUESTS * requests(person),
    likely.map(({ person }) => person),
  );
  if (!first || first.score <= ENOUGH) return chairs;
  return chairs.has(first.person) ? chairs : new Set([first.person]);
}

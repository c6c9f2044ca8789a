import { type Learned, type Roles, rolesIn } from "./learned.ts";
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

/** A thread, as it is when it is they who lead it. */
export interface Led {
  readonly leaders: ReadonlySet<string>;
  readonly scenes: readonly Scene[];
  readonly roles: Roles;
}

function led(leaders: ReadonlySet<string>, scenes: readonly Scene[], model: Learned): Led {
  const own = ledBy(leaders, scenes);
  return { leaders, scenes: own, roles: rolesIn(own, model) };
}

/** What the whole talk says, were it they who lead. */
function byTalk({ scenes, roles }: Led, person: string): number {
  return settledBy(scenes, person, ({ sentences }) =>
    Math.max(...sentences.map(({ reading }) => settles(roles.get(reading)?.decision ?? []))),
  );
}

/** Of two or more people the one who would settle the most, if that is enough. */
function likeliest(scenes: readonly Scene[], model: Learned, chairs: ReadonlySet<string>): Led | undefined {
  const people = [...new Set(scenes.map(({ by }) => by))];
  if (people.length < FEWEST || people.length > MOST_PEOPLE) return undefined;
  const given = (person: string) => (person === people[0] ? OPENS : 0) + (chairs.has(person) ? CHAIRS : 0);
  const requests = (person: string) => scenes.filter(({ by, acts }) => by === person && acts.has("request")).length;
  const likely = people
    .map((person) => ({ person, score: byWords(scenes, person, model) + given(person) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_LIKELY);
  const [first] = likely
    .map(({ person }) => ({ person, talk: led(new Set([person]), scenes, model) }))
    .map(({ person, talk }) => {
      const score = byTalk(talk, person) + REQUESTS * requests(person) + given(person);
      return { talk, score };
    })
    .sort((a, b) => b.score - a.score);
  return first && first.score > ENOUGH ? first.talk : undefined;
}

/** Who leads a thread: whoever would settle the most, or nobody. Of those who chair, all do if one does. */
export function ledThread(
  scenes: readonly Scene[],
  model: Learned,
  chairs: ReadonlySet<string> = new Set(),
): Led | undefined {
  const found = likeliest(scenes, model, chairs);
  const isChair = found && [...found.leaders].some((one) => chairs.has(one));
  if (found && !(isChair && chairs.size > 1)) return found;
  return chairs.size > 0 ? led(chairs, scenes, model) : undefined;
}

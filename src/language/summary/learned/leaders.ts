import type { Learned } from "./learned.ts";
import type { Scene } from "./scene.ts";
import { wordChances } from "./wordChances.ts";

const FEWEST = 2;
const MOST_PEOPLE = 12;
/** Who opens a thread is a little likelier to lead it. */
const OPENS = 0.3;
/** Whoever chairs the group most often leads; now and then someone steps in. */
const CHAIRS = 0.6;
const ENOUGH = 0.8;
/** A message that is less likely than this to settle anything tells nothing of who leads. */
const LEAST = 0.25;

/** How likely someone is to settle things with what they wrote, were it they who lead. */
function settlesBy(scenes: readonly Scene[], person: string, model: Learned): number {
  return scenes
    .filter(({ by, isJoke }) => by === person && !isJoke)
    .map(({ sentences }) =>
      Math.max(
        ...sentences.map((sentence) => {
          const [, decided = 0, rejected = 0, deferred = 0] = wordChances(sentence, true, model.words).decision;
          return decided + rejected + deferred;
        }),
      ),
    )
    .filter((chance) => chance > LEAST)
    .reduce((sum, chance) => sum + chance, 0);
}

/** Ids of those who lead a thread: whoever would settle the most, or nobody. Of those who chair, all do if one does. */
export function leadersIn(
  scenes: readonly Scene[],
  model: Learned,
  chairs: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const people = [...new Set(scenes.map(({ by }) => by))];
  if (people.length < FEWEST || people.length > MOST_PEOPLE) return chairs;
  const scored = people
    .map((person, at) => {
      const given = (at === 0 ? OPENS : 0) + (chairs.has(person) ? CHAIRS : 0);
      return { person, score: settlesBy(scenes, person, model) + given };
    })
    .sort((a, b) => b.score - a.score);
  const [first] = scored;
  if (!first || first.score <= ENOUGH) return chairs;
  return chairs.has(first.person) ? chairs : new Set([first.person]);
}

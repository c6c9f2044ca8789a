import type { ReadMessage } from "../reading/jokes.ts";
import { followLed } from "./follow.ts";

const FEWEST = 2;
const MOST_PEOPLE = 12;
/** Who opens a thread is a little likelier to lead it, and so is who says outright that something is settled. */
const OPENS = 0.5;
const SETTLING = ["close", "postpone", "refer"] as const;

/** How many matters someone would have settled, were it they who lead. */
function settledBy(thread: readonly ReadMessage[], person: string): number {
  const matters = followLed(thread, new Set([person]));
  const own = matters.filter(({ isLed, state, settled }) => {
    return isLed && state !== "open" && settled?.message.author.id === person;
  });
  const outright = own.filter(({ settled }) => SETTLING.some((act) => settled?.acts.has(act)));
  return own.length < FEWEST || outright.length === 0 ? 0 : (own.length + outright.length) / 2;
}

/**
 * Ids of those who lead a thread where nobody is named as chair: who would settle the most, and more than one matter. Two
 * who would settle as much lead together.
 */
export function leadersOf(thread: readonly ReadMessage[]): ReadonlySet<string> {
  const spoken = thread.filter(({ readings }) => readings.length > 0).map(({ message }) => message.author.id);
  const people = [...new Set(spoken)];
  if (people.length < FEWEST || people.length > MOST_PEOPLE) return new Set();
  const scores = people
    .map((person) => settledBy(thread, person))
    .map((score, at) => (score > 0 && at === 0 ? score + OPENS : score));
  const most = Math.max(...scores);
  const best = people.filter((_, at) => most > 0 && scores[at] === most);
  return new Set(best.length <= FEWEST ? best : []);
}

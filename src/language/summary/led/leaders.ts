import type { ReadMessage } from "../reading/jokes.ts";
import { followLed } from "./follow.ts";

const FEWEST = 2;
const MOST_PEOPLE = 12;

/** How many matters someone would have settled, were it they who lead. */
function settledBy(thread: readonly ReadMessage[], person: string): number {
  const matters = followLed(thread, new Set([person]));
  return matters.filter(({ isLed, state, settled }) => isLed && state !== "open" && settled?.message.author.id === person).length;
}

/** Ids of those who lead a thread where nobody is named as chair: who would settle the most, and more than one matter. */
export function leadersOf(thread: readonly ReadMessage[]): ReadonlySet<string> {
  const people = [...new Set(thread.filter(({ readings }) => readings.length > 0).map(({ message }) => message.author.id))];
  if (people.length < FEWEST || people.length > MOST_PEOPLE) return new Set();
  const scored = people.map((person) => ({ person, settled: settledBy(thread, person) }));
  const [best, next] = scored.sort((one, other) => other.settled - one.settled);
  if (!best || best.settled < FEWEST || best.settled === next?.settled) return new Set();
  return new Set([best.person]);
}

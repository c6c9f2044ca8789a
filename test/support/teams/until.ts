import { setTimeout as delay } from "node:timers/promises";

export type Found<T> = Exclude<T, undefined | null | false | 0 | "">;

/**
 * Asks again every 10 ms until the answer is truthy, and returns it.
 * Throws after `ms` milliseconds, with what `ask` looked for and what `seen` tells of what is there instead.
 */
export async function until<T>(ask: () => T, { ms, seen }: { ms: number; seen: () => string }): Promise<Found<T>> {
  const deadline = Date.now() + ms;
  do {
    const answer = ask();
    if (answer) return answer as Found<T>;
    await delay(10);
  } while (Date.now() < deadline);
  throw new Error(`Still waiting after ${ms} ms for: ${ask}\n${seen()}`);
}

import { setTimeout as delay } from "node:timers/promises";

/**
 * Asks again every 10 ms until the answer is truthy, and returns it.
 * Throws after `ms` milliseconds, with the last error that `ask` threw, if any.
 */
export async function until<T>(
  ask: () => T | Promise<T>,
  ms = 10_000,
): Promise<Exclude<T, undefined | null | false | 0 | "">> {
  const deadline = Date.now() + ms;
  let cause: unknown;
  do {
    try {
      const answer = await ask();
      if (answer) return answer as Exclude<T, undefined | null | false | 0 | "">;
    } catch (error) {
      cause = error;
    }
    await delay(10);
  } while (Date.now() < deadline);
  throw new Error(`Still waiting after ${ms} ms for: ${ask}`, { cause });
}

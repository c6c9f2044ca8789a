import { setTimeout as delay } from "node:timers/promises";
import type { DoorLog } from "../../core/ports/door.ts";

/** Teams gives us up after fifteen seconds, and a call to it may take ten: what is done has to be told before. */
const patienceMs = 4_000;

/** What we send while Teams waits for us. It goes on where Teams waits no longer. */
export interface Errands {
  /** Undefined where it takes too long. */
  inTime<T>(work: Promise<T>): Promise<T | undefined>;
  /** Resolves when nothing is under way any more. */
  finished(): Promise<void>;
}

export function makeErrands(log: DoorLog): Errands {
  const running = new Set<Promise<unknown>>();
  return {
    async inTime(work) {
      const kept = work.finally(() => running.delete(kept));
      running.add(kept);
      const waiting = new AbortController();
      const late = delay(patienceMs, undefined, { signal: waiting.signal }).catch(() => undefined);
      try {
        return await Promise.race([kept, late.then(() => noteFailure(kept, log))]);
      } finally {
        waiting.abort();
      }
    },
    async finished() {
      await Promise.allSettled(running);
    },
  };
}

/** Nobody is there any more to be told of it. */
function noteFailure(work: Promise<unknown>, log: DoorLog): undefined {
  work.catch((error: unknown) => log.error({ error }, "an answer in Teams was not given"));
  return undefined;
}

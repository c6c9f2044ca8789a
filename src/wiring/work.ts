import { setTimeout as delay } from "node:timers/promises";
import type { Jobs } from "../adapters/jobs/jobs.ts";
import { carryOut, type Working } from "../core/work/carryOut.ts";

export interface Worker {
  /** What is under way stops where it is, and is begun anew at the next start. */
  stop(): void;
}

/** Begins to do the slow work that turns ask for. */
export async function startWorker(jobs: Jobs, working: Omit<Working, "wait">): Promise<Worker> {
  const closing = new AbortController();
  const house: Working = {
    ...working,
    wait: async (ms, signal) => await delay(ms, undefined, { signal, ref: false }),
  };
  await jobs.workSlowly(({ id }, signal) => carryOut(house, id, AbortSignal.any([signal, closing.signal])));
  return {
    stop() {
      closing.abort(new Error("the program ends"));
    },
  };
}

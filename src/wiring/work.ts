import { setTimeout as delay } from "node:timers/promises";
import { OneThread } from "../adapters/apart/threads.ts";
import type { Jobs } from "../adapters/jobs/jobs.ts";
import { carryOut, type Working } from "../core/work/carryOut.ts";
import { rules } from "./summaries.ts";

export interface Worker {
  /** What is under way stops where it is, and is begun anew at the next start. */
  stop(): Promise<void>;
}

/** Begins to do the slow work that turns ask for. */
export async function startWorker(jobs: Jobs, working: Omit<Working, "threads" | "wait" | "engines">): Promise<Worker> {
  const threads = new OneThread();
  const closing = new AbortController();
  const house: Working = {
    ...working,
    threads,
    engines: { rules },
    wait: async (ms, signal) => await delay(ms, undefined, { signal, ref: false }),
  };
  await jobs.workSlowly(({ id }, signal) => carryOut(house, id, AbortSignal.any([signal, closing.signal])));
  return {
    async stop() {
      closing.abort(new Error("the program ends"));
      await threads.close();
    },
  };
}

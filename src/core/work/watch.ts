import type { Works } from "../ports/works.ts";
import type { Both } from "../texts.ts";
import type { Wait } from "./patience.ts";

/** The asker wants it no more. */
export class Cancelled extends Error {}

/** Between two looks at whether it was cancelled, and between two lines of progress. */
const everyMs = 2_000;

/** Work under way: aborted where `outer` is, or where somebody cancels it. */
export interface Watched {
  readonly signal: AbortSignal;
  progress(say: Both<string>): void;
  end(): void;
}

export function watch({ works, wait }: { works: Works; wait: Wait }, id: string, outer: AbortSignal): Watched {
  const cancel = new AbortController();
  const ended = new AbortController();
  const signal = AbortSignal.any([outer, cancel.signal]);
  let latest: Both<string> | undefined;

  async function look(): Promise<void> {
    while (!ended.signal.aborted) {
      await wait(everyMs, ended.signal);
      const say = latest;
      latest = undefined;
      // A database that is away for a while stops nothing.
      const goesOn = await works.note(id, say).catch(() => true);
      if (!goesOn && !ended.signal.aborted) cancel.abort(new Cancelled("the work was cancelled"));
    }
  }
  // It ends by being stopped in its wait.
  void look().catch(() => {});
  return {
    signal,
    progress: (say) => {
      latest = say;
    },
    end: () => ended.abort(),
  };
}

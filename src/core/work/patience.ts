import { OutsideError } from "../errors.ts";

export type Wait = (ms: number, signal: AbortSignal) => Promise<void>;

const mostTries = 6;
/** What a platform may ask us to wait at once: some let strangers read once a minute. */
const longestMs = 90_000;

/** Tries a call to a platform again while it says that it may succeed later, as long as it asks us to wait each time. */
export async function patiently<T>(call: () => Promise<T>, wait: Wait, signal: AbortSignal): Promise<T> {
  for (let tried = 1; ; tried++) {
    signal.throwIfAborted();
    try {
      return await call();
    } catch (error) {
      const ms = error instanceof OutsideError && error.retry ? (error.waitMs ?? 500 * 2 ** tried) : undefined;
      if (ms === undefined || ms > longestMs || tried >= mostTries) throw error;
      await wait(ms, signal);
    }
  }
}

import type { Subject } from "./feature.ts";
import type { Both } from "./texts.ts";

/** Shown as it stands to the one who asked: what is wrong and what to do next. */
export class AskerError extends Error {
  /** Set where the asker looked at an outdated card: it is drawn again. */
  readonly stale: readonly [Subject, string] | undefined;
  constructor(text: string, stale?: readonly [Subject, string]) {
    super(text);
    this.stale = stale;
  }
}

/** Something outside the program failed: the database, a chat platform, a model. */
export class OutsideError extends Error {
  /** Whether the same call may succeed later. */
  readonly retry: boolean;
  /** Set where the platform said how long to wait, in milliseconds. */
  readonly waitMs: number | undefined;
  constructor(text: string, options: { cause?: unknown; retry: boolean; waitMs?: number }) {
    super(text, { cause: options.cause });
    this.retry = options.retry;
    this.waitMs = options.waitMs;
  }
}

/** The answer to our last word, which was to make a change last, is missing: it may have been made. */
export class UnclearError extends OutsideError {
  constructor(cause: OutsideError) {
    super(`${cause.message}, and whether the change was made is unclear`, { cause, retry: cause.retry });
  }
}

/** We may not read where someone wants us to. Says what can be done about it, and by whom. */
export class Unreadable extends OutsideError {
  readonly say: Both<string>;
  constructor(say: Both<string>, cause?: unknown) {
    super("what was said there cannot be read", { cause, retry: false });
    this.say = say;
  }
}

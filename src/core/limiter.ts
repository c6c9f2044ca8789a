export interface Limiter {
  /** Whether one more is allowed just now. It counts. */
  admits(key: string): boolean;
}

/** So many keys are counted anew at once. Whoever can make up more could else fill the memory with them. */
const mostKeys = 10_000;

/** So many for each key in a span of time. All are forgotten when the next one begins, so it never grows for long. */
export function makeLimiter(rule: {
  readonly most: number;
  readonly perMs: number;
  readonly now: () => Date;
}): Limiter {
  let span = 0;
  let counts = new Map<string, number>();
  let earlier = counts;
  return {
    admits(key) {
      const current = Math.floor(rule.now().getTime() / rule.perMs);
      if (current !== span) {
        counts = new Map();
        earlier = counts;
      }
      span = current;
      const count = (counts.get(key) ?? earlier.get(key) ?? 0) + 1;
      // Those who have been quiet longest go, and begin anew.
      if (counts.size >= mostKeys) {
        earlier = counts;
        counts = new Map();
      }
      counts.set(key, count);
      return count <= rule.most;
    },
  };
}

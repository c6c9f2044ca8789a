export interface Limiter {
  /** Whether one more is allowed just now. It counts. */
  admits(key: string): boolean;
}

/** So many for each key in a span of time. All are forgotten when the next one begins, so it never grows for long. */
export function makeLimiter(rule: {
  readonly most: number;
  readonly perMs: number;
  readonly now: () => Date;
}): Limiter {
  let span = 0;
  const counts = new Map<string, number>();
  return {
    admits(key) {
      const current = Math.floor(rule.now().getTime() / rule.perMs);
      if (current !== span) counts.clear();
      span = current;
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count <= rule.most;
    },
  };
}

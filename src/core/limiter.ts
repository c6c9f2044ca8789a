export interface Limiter {
  /** Whether one more is allowed just now. It counts those that are. */
  admits(key: string): boolean;
  /** What was admitted last counts no more: it was not what is limited. */
  takesBack(key: string): void;
}

/** So many keys are counted anew at once. Whoever can make up more could else fill the memory with them. */
const mostKeys = 10_000;
/** The span is looked at in so many steps: what was a step less than a span ago counts no more. */
const steps = 60;

/** What was admitted in a step. */
interface Tally {
  readonly step: number;
  count: number;
}

/**
 * So many for each key in any span of time, wherever it begins. Whoever has been quiet for a span is forgotten, so it
 * never grows for long.
 */
export function makeLimiter(rule: {
  readonly most: number;
  readonly perMs: number;
  readonly now: () => Date;
}): Limiter {
  let span = 0;
  let keys = new Map<string, Tally[]>();
  let earlier = keys;
  const turnOver = (): void => {
    earlier = keys;
    keys = new Map();
  };
  return {
    admits(key) {
      const step = Math.floor((rule.now().getTime() * steps) / rule.perMs);
      const current = Math.floor(step / steps);
      // Those who have been quiet longest go, and begin anew.
      if (current !== span || keys.size >= mostKeys) turnOver();
      span = current;
      const tallies = recent(keys.get(key) ?? earlier.get(key) ?? [], step);
      keys.set(key, tallies);
      const admitted = tallies.reduce((sum, { count }) => sum + count, 0);
      if (admitted >= rule.most) return false;
      const last = tallies.at(-1);
      if (last?.step === step) last.count += 1;
      else tallies.push({ step, count: 1 });
      return true;
    },
    takesBack(key) {
      const counted = (keys.get(key) ?? earlier.get(key))?.findLast(({ count }) => count > 0);
      if (counted) counted.count -= 1;
    },
  };
}

/** Where the clock has been set back, what seems to be still to come counts no more. */
function recent(tallies: Tally[], step: number): Tally[] {
  const [oldest, newest] = [tallies[0], tallies.at(-1)];
  if (!oldest || !newest || (oldest.step > step - steps && newest.step <= step)) return tallies;
  return tallies.filter((tally) => tally.step > step - steps && tally.step <= step);
}

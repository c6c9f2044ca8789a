/** A clock that runs as many times as fast since `from`, and has been set back by `backMs`. */
export interface Pace {
  readonly from: number;
  readonly times: number;
  readonly backMs: number;
}

/** The machine's own time when that clock showed this. */
export function realTimeOf({ from, times, backMs }: Pace, shown: number): number {
  return from + (shown + backMs - from) / times;
}

export function timeAt({ from, times, backMs }: Pace, real: number): number {
  return Math.round(from + (real - from) * times - backMs);
}

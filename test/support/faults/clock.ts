/** A clock that runs as many times as fast since `from`, and has been set back by `backMs`. */
export interface Pace {
  readonly from: number;
  readonly times: number;
  readonly backMs: number;
}

export function timeAt({ from, times, backMs }: Pace, real: number): number {
  return Math.round(from + (real - from) * times - backMs);
}

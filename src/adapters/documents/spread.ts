/**
 * Places on a line, in their order, so that none lies on another: what happened on one day stands side by side. As far
 * apart as asked for, or as there is room for, and else where they belong.
 */
export function spread(xs: readonly number[], [from, to]: readonly [number, number], apart: number): readonly number[] {
  const gap = Math.min(apart, (to - from) / Math.max(1, xs.length - 1));
  const placed: number[] = [];
  for (const x of xs) placed.push(Math.max(x, (placed.at(-1) ?? from - gap) + gap));
  let end = to + gap;
  for (let i = placed.length - 1; i >= 0; i--) {
    end = Math.min(placed[i] ?? to, end - gap);
    placed[i] = end;
  }
  return placed;
}

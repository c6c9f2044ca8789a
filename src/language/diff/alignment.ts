import { diffArrays } from "diff";

/** Neighbours that are in both, only in the old or only in the new. */
export interface Run {
  readonly kind: "same" | "struck" | "added";
  readonly tokens: readonly string[];
}

/**
 * How one row of tokens became the other with as few changes as possible. Undefined where that takes more than
 * `mostChanges`: the time grows with their square.
 */
export function align(before: string[], after: string[], mostChanges: number): readonly Run[] | undefined {
  const changes = diffArrays(before, after, { maxEditLength: Math.max(1, mostChanges) });
  return changes?.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "struck" : "same",
    tokens: value,
  }));
}

/** Whether enough parties are there for the group to decide. */
export interface Quorum {
  /** How many parties are there, or have said that they come. */
  readonly there: number;
  readonly needed: number;
  readonly reached: boolean;
}

/** Undefined where the group has no rule on it. `parties`: a name or id for each person, with repetitions. */
export function quorumOf(parties: readonly (string | undefined)[], needed: number | undefined): Quorum | undefined {
  if (needed === undefined) return undefined;
  const there = new Set(parties.filter((party) => party !== undefined)).size;
  return { there, needed, reached: there >= needed };
}

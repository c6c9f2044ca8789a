import type { timeAnswers } from "../commands/polls.ts";

export type TimeAnswer = (typeof timeAnswers)[number];

/** A member's answer to one of the times, with the party that they answered for. */
export interface Given {
  readonly position: number;
  readonly member: string;
  readonly party: string | undefined;
  readonly answer: TimeAnswer;
}

/** What has been answered to one of the times. */
export interface Outcome {
  readonly position: number;
  readonly can: number;
  readonly ifNeeded: number;
  readonly cannot: number;
  /** The ids of the parties from which someone can come, if needed at least. */
  readonly parties: readonly string[];
}

/** `inGroup`: the ids of those that are in the group now. */
export function countTime(given: readonly Given[], position: number, inGroup: readonly string[]): Outcome {
  const here = given.filter((one) => one.position === position);
  const count = (answer: TimeAnswer) => here.filter((one) => one.answer === answer).length;
  const parties = here.flatMap(({ party, answer }) =>
    party && inGroup.includes(party) && answer !== "cannot" ? [party] : [],
  );
  return {
    position,
    can: count("can"),
    ifNeeded: count("ifNeeded"),
    cannot: count("cannot"),
    parties: [...new Set(parties)],
  };
}

/**
 * Best first: the time that most parties can come to, since a meeting without a party is no meeting of the group; then
 * the one that most people can come to, that fewest have to make way for, and that comes soonest.
 */
export function rankTimes(outcomes: readonly Outcome[]): readonly Outcome[] {
  return [...outcomes].sort(
    (a, b) =>
      b.parties.length - a.parties.length ||
      b.can + b.ifNeeded - (a.can + a.ifNeeded) ||
      b.can - a.can ||
      a.position - b.position,
  );
}

/** Undefined where nobody can come to any. */
export function bestOf(outcomes: readonly Outcome[]): Outcome | undefined {
  return rankTimes(outcomes).find(({ can, ifNeeded }) => can + ifNeeded > 0);
}

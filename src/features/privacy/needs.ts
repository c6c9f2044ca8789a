import type { Turn } from "../../core/turn.ts";

/** What disposal needs of the feature that holds the proposals. */
export interface Needs {
  /** Removes the group's proposals that were withdrawn before then; gives their numbers, as they were written. */
  disposeOfProposals(turn: Turn, before: Date): Promise<readonly string[]>;
}

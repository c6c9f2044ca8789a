import type { Look, Turn } from "../../core/turn.ts";

/** What disposal needs of the feature that holds the proposals. */
export interface Needs {
  /** The numbers of the group's proposals that were withdrawn before then. */
  findDisposable(look: Look, before: Date): Promise<readonly string[]>;
  /** Removes the group's proposals that were withdrawn before then; gives their numbers, as they were written. */
  disposeOfProposals(turn: Turn, before: Date): Promise<readonly string[]>;
}

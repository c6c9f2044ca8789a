import type { Gone } from "../../core/feature.ts";
import type { GroupRules, Party } from "../../core/group.ts";
import type { Look, Turn } from "../../core/turn.ts";

/** What the group needs of other features; the catalogue joins them. */
export interface Needs {
  /** The group calls its meetings that early from now on. */
  noticeRuleChanged(turn: Turn, rule: Pick<GroupRules, "noticeDays">): Promise<void>;
  /** Lets each of them do what follows when someone, or a party, has left. */
  afterLeaving(turn: Turn, gone: Gone): Promise<void>;
  /** What is open and would wait for a new party too: "1/2026". */
  findOpenProposals(look: Look): Promise<readonly string[]>;
  /** The group has these parties from now on: what waited for others waits no more. */
  partiesChanged(turn: Turn, parties: readonly Party[]): Promise<void>;
}

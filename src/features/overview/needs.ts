import type { Actor } from "../../core/group.ts";
import type { Look, Turn } from "../../core/turn.ts";

/** Someone who is or has been a member. */
export interface Person {
  readonly id: string;
  readonly name: string;
  /** Undefined while they are in the group. */
  readonly leftAt: Date | undefined;
}

/** What the overview needs of the feature that holds the members. */
export interface Needs {
  /** Those with this id or name, however it is capitalised. Who has been forgotten is nobody. */
  findPeople(look: Look, who: string): Promise<readonly Person[]>;
  /** Everyone who is in the group now, as they sit when they ask something themselves. */
  findMembers(look: Look): Promise<readonly Actor[]>;
  /** Whether they can be written to somewhere. */
  isReachable(look: Look, member: string): Promise<boolean>;
  /** Until when the actor wants nothing unprompted; undefined: no more. Gives what held before. */
  setQuiet(turn: Turn, until: Date | undefined): Promise<Date | undefined>;
}

import type { Role } from "../../core/group.ts";
import type { Look, Turn } from "../../core/turn.ts";

/** Someone who is in the group, or waits to be. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

/** What the pages need of the feature that holds the members. */
export interface Needs {
  /** Those with this name, however it is capitalised. */
  findNamed(look: Look, name: string): Promise<readonly Person[]>;
  /** Whether they can be written to somewhere. */
  isReachable(look: Look, member: string): Promise<boolean>;
  /** Codes that the actor has asked for and not used, by which someone could get in by another way, work no more. */
  dropOwnCodes(turn: Turn): Promise<void>;
  /** Begins a membership for someone whom no chat reaches, and asks them to accept it. Gives the member's id. */
  invite(
    turn: Turn,
    person: {
      readonly name: string;
      readonly role: Role & ("member" | "observer" | "coOpted");
      readonly party: string | undefined;
    },
  ): Promise<string>;
}

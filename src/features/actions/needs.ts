import type { Role } from "../../core/group.ts";
import type { Look } from "../../core/turn.ts";

/** Someone in the group, with the party that they answer for, also as an alternate today. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly party: string | undefined;
  readonly roles: readonly Role[];
}

/** A decision, as far as an action that follows from it needs to know. */
export interface Decided {
  readonly id: string;
  readonly number: number;
  readonly year: number;
  readonly text: string;
}

/** What actions need of other features; the catalogue joins them. */
export interface Needs {
  /** Everyone who is in the group now, with those who stand in for someone today. */
  findMembers(look: Look): Promise<readonly Person[]>;
  /** The member whom a mention means, by the key of their account. */
  findMentioned(look: Look, key: string): Promise<string | undefined>;
  /** By its number as it is typed: "3" or "3/2026". */
  findDecision(look: Look, typed: string): Promise<Decided | undefined>;
  findMeeting(look: Look, id: string): Promise<{ readonly number: number; readonly year: number } | undefined>;
}

import type { Role } from "../../core/group.ts";
import type { Look } from "../../core/turn.ts";
import type { Template } from "./templates/template.ts";

/** Someone in the group, with the party that they answer for, also as an alternate today. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly party: string | undefined;
  readonly roles: readonly Role[];
}

/** A decision of the group's log, as far as a clause that rests on it needs to know. */
export interface Decided {
  readonly id: string;
  readonly number: number;
  readonly year: number;
  readonly text: string;
}

/** What agreements need of others; the catalogue joins them. */
export interface Needs {
  /** Everyone who is in the group now, with those who stand in for someone today. */
  findMembers(look: Look): Promise<readonly Person[]>;
  /** By its number as it is typed: "3" or "3/2026". */
  findDecision(look: Look, typed: string): Promise<Decided | undefined>;
  /** The kind of subject that a decision's card is, and what has taken the place of one. */
  readonly decisionSubject: string;
  findLater(
    look: Look,
    id: string,
  ): Promise<{ readonly number: number; readonly year: number; readonly relation: "replaced" | "revoked" } | undefined>;
  /** The house's own templates, in each language. */
  readonly templates: readonly Template[];
}

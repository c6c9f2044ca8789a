import type { Button } from "../../core/card.ts";
import type { AgendaProposal } from "../../core/feature.ts";
import type { DecisionEffect, Party, Role } from "../../core/group.ts";
import type { Look, Turn } from "../../core/turn.ts";

/** Someone in the group, with the party that they answer for, also as an alternate today. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly party: string | undefined;
  readonly roles: readonly Role[];
}

/** What meetings need of other features; the catalogue joins them. */
export interface Needs {
  /** Everyone who is in the group now, with those who stand in for someone today. */
  findMembers(look: Look): Promise<readonly Person[]>;
  /** Who stands in for a member on a day (yyyy-mm-dd). */
  findAlternates(look: Look, member: string, date: string): Promise<readonly Person[]>;
  /** The parties of a day (yyyy-mm-dd), by the names that they then had. */
  findPartiesOn(look: Look, date: string): Promise<readonly Party[]>;
  /** What was decided at a meeting, by its id or as decisions name it: numbers and words, and where they are read. */
  findDecided(
    look: Look,
    meeting: { readonly id: string; readonly names: readonly string[] },
  ): Promise<readonly { readonly text: string; readonly to: string }[]>;
  /**
   * Puts a decision of a meeting on record. Whoever confirms it has been checked.
   * @throws AskerError where the group's rules do not allow it
   */
  recordDecision(
    turn: Turn,
    decision: {
      readonly text: string;
      readonly effect: DecisionEffect;
      readonly meeting: string;
      readonly recipient?: string | undefined;
      readonly responsible?: string | undefined;
      readonly due?: string | undefined;
    },
  ): Promise<{ readonly id: string; readonly number: number; readonly year: number }>;
  /** Ends the time for reservations on what a meeting has decided. */
  closeDecisions(turn: Turn, meetingId: string): Promise<void>;
  /** Puts an action on the group's list, and says what became of it; without it, what is noted stays a note. */
  addAction?(
    turn: Turn,
    action: { readonly text: string; readonly meetingId: string },
  ): Promise<{ readonly id: string; readonly remark: string }>;
  /** Crosses out an action whose note is taken back; false: it is settled, and stands. */
  strikeAction?(turn: Turn, id: string): Promise<boolean>;
  /** Buttons for the card of a meeting that is or was held, by which it is written up. */
  afterMeeting?(look: Look, meeting: { readonly id: string; readonly number: string }): Promise<readonly Button[]>;
  /** What the features say that a meeting should take up. */
  findMatters(
    look: Look,
    meeting: { readonly id: string; readonly startsAt: Date },
  ): Promise<readonly AgendaProposal[]>;
}

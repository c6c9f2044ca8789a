import type { Button } from "../../core/card.ts";
import type { DecisionEffect, Role } from "../../core/group.ts";
import type { OnMessages } from "../../core/resting.ts";
import type { Look, Turn } from "../../core/turn.ts";
import type { Logged, Owner } from "./rules/minutes.ts";

/** Someone in the group, with the party that they answer for, also as an alternate today. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly party: string | undefined;
  readonly roles: readonly Role[];
}

/** A meeting as its minutes tell of it. */
export interface HeldMeeting {
  readonly id: string;
  /** As the log of decisions names it, in the group's language: "Möte 3/2026". */
  readonly name: string;
  readonly title: string;
  readonly state: "planned" | "open" | "closed" | "cancelled";
  /** "2026-12-08T17:00", as the clock of the zone showed it. */
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  readonly place: string | undefined;
  readonly openedAt: Date | undefined;
  readonly closedAt: Date | undefined;
  readonly checkers: readonly string[];
  readonly present: readonly Present[];
  readonly items: readonly { readonly id: string; readonly title: string; readonly state: string }[];
  readonly notes: readonly MeetingNote[];
}
export interface Present {
  readonly member: string;
  readonly name: string;
  readonly party: string | undefined;
  readonly remote: boolean;
  readonly office: "chair" | "secretary" | undefined;
  /** The role that they had in the group then. */
  readonly role: string;
  /** The places on the agenda, from 1, at which they came and left, where that was during the meeting. */
  readonly from: number | undefined;
  readonly until: number | undefined;
}
export interface MeetingNote {
  readonly kind: "decision" | "action" | "information";
  readonly text: string;
  /** The item that it was noted under. */
  readonly item: string | undefined;
  readonly at: Date;
  /** The decision or action that it became. */
  readonly result: string | undefined;
}

/** An action of the group's list. */
export interface Listed {
  readonly id: string;
  readonly number: string;
  readonly text: string;
  readonly owner: Owner | undefined;
  readonly due: string | undefined;
}

/** With the message that it rests on. */
export type Resting<T> = T & { readonly message: string };

/** What has become of a decision in the log since it was made. Its own words never change. */
export interface History {
  readonly id: string;
  /** In the group's language: "4/2026". */
  readonly number: string;
  readonly corrections: readonly { readonly at: Date; readonly text: string }[];
  readonly later: { readonly number: string; readonly relation: "replaced" | "revoked" } | undefined;
}

/** What minutes need of other features; the catalogue joins them. */
export interface Needs {
  /** Everyone who is in the group now, with those who stand in for someone today. */
  findMembers(look: Look): Promise<readonly Person[]>;
  /** The member who has the account of that key. */
  findMentioned(look: Look, key: string): Promise<string | undefined>;
  /** Which of these messages someone has asked to leave out. */
  findLeftOut(look: Look, messages: readonly string[]): Promise<readonly string[]>;
  /** By its number as it is typed; without one the meeting that is under way, or was held last. */
  findHeld(look: Look, number: string | undefined): Promise<HeldMeeting | undefined>;
  findHeldById(look: Look, id: string): Promise<HeldMeeting | undefined>;
  findDecisions(look: Look, ids: readonly string[]): Promise<readonly Logged[]>;
  /** The kind of subject that shows the group, with who has which role in it. */
  readonly groupSubject: string;
  /** The kind of subject that shows a decision of the log, by its id. */
  readonly decisionSubject: string;
  /** The kind of subject that shows an action of the list, by its id. */
  readonly actionSubject: string;
  findDecisionsOn(look: Look, where: OnMessages): Promise<readonly Resting<Logged>[]>;
  findActionsOn(look: Look, where: OnMessages): Promise<readonly Resting<Listed>[]>;
  findHistories(look: Look, decisions: readonly string[]): Promise<readonly History[]>;
  /** The number that a registrar has given approved minutes. */
  registrationOf(look: Look, minutes: string): Promise<string | undefined>;
  /** Buttons that hand minutes over to a registrar, by their number as it is typed. */
  handOver(look: Pick<Look, "group" | "language">, number: string): readonly Button[];
  findActions(look: Look, ids: readonly string[]): Promise<readonly Listed[]>;
  /**
   * Puts a decision on record. Whoever confirms it has been checked.
   * @throws AskerError where the group's rules do not allow it
   */
  recordDecision(
    turn: Turn,
    decision: {
      readonly text: string;
      readonly effect: DecisionEffect;
      readonly recipient?: string | undefined;
      readonly reason?: string | undefined;
      readonly outcome: "approved" | "rejected" | "postponed" | "referredBack";
      readonly meeting?: string | undefined;
      /** The day of that meeting, as yyyy-mm-dd. */
      readonly held?: string | undefined;
      readonly source?: string | undefined;
      readonly message?: string | undefined;
    },
  ): Promise<Logged>;
  /** The sentence that such a decision is, in the group's language; empty where the text tells only how it went. */
  readsAs(
    look: Pick<Look, "group">,
    decision: {
      readonly text: string;
      readonly effect: DecisionEffect | undefined;
      readonly recipient: string | undefined;
      readonly reason: string | undefined;
      readonly outcome: "approved" | "rejected" | "postponed" | "referredBack";
    },
  ): string;
  /** Puts an action on the group's list, and says what became of it. */
  addAction(
    turn: Turn,
    action: {
      readonly text: string;
      readonly owner?: string | undefined;
      readonly due?: string | undefined;
      readonly meeting?: string | undefined;
      readonly source?: { readonly link?: string | undefined; readonly message?: string | undefined };
    },
  ): Promise<{ readonly id: string; readonly number: string; readonly remark: string }>;
}

/** What stands beside the text of minutes, and is other features' own. */
export type BesideNeeds = Pick<Needs, "findHistories" | "registrationOf" | "handOver">;

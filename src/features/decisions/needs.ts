import type { Button } from "../../core/card.ts";
import type { Look } from "../../core/turn.ts";

/** A meeting that is under way. */
export interface OpenMeeting {
  readonly id: string;
  /** As a decision names it, in the group's language: "Möte 3/2026". */
  readonly name: string;
  /** What stands in the way of deciding there, in the language of whoever looks. */
  readonly remark?: string | undefined;
  /** When it is closed at the latest, should nobody close it. */
  readonly until: Date;
}

/** What a decision says is to be done, by whom and by when. */
export interface ToFollowUp {
  readonly number: number;
  readonly year: number;
  readonly text: string;
  readonly responsible?: string | undefined;
  readonly due?: string | undefined;
}

/** What decisions need of other features; the catalogue joins them. */
export interface Needs {
  /** Buttons for the card of a decision in force that says what is to be done. */
  followUps(look: Look, decision: ToFollowUp): Promise<readonly Button[]>;
  /** The number that a registrar has given a decision after it was made. */
  registrationOf(look: Look, decision: string): Promise<string | undefined>;
  /** Buttons that hand a decision over to a registrar, by its number as it is typed. */
  handOver(look: Pick<Look, "group" | "language">, number: string): readonly Button[];
  /** Whether someone sits in the group today as one who puts proposals and withdraws them. */
  isRepresentative(look: Look, member: string): Promise<boolean>;
  openMeeting(look: Look): Promise<OpenMeeting | undefined>;
  /** What decisions call the meeting of a number ("3" or "3/2026"); undefined where there is none. */
  nameOfMeeting(look: Look, number: string): Promise<string | undefined>;
}

/** What the card and the page of a decision show of other features. */
export type CardNeeds = Pick<Needs, "followUps" | "registrationOf" | "handOver">;

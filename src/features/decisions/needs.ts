import type { Look } from "../../core/turn.ts";

/** A meeting that is under way. */
export interface OpenMeeting {
  readonly id: string;
  /** As a decision names it, in the group's language: "Möte 3/2026". */
  readonly name: string;
  /** When it is closed at the latest, should nobody close it. */
  readonly until: Date;
}

/** What decisions need of other features; the catalogue joins them. */
export interface Needs {
  /** Whether someone sits in the group today as one who puts proposals and withdraws them. */
  isRepresentative(look: Look, member: string): Promise<boolean>;
  openMeeting(look: Look): Promise<OpenMeeting | undefined>;
}

import type { Language } from "../../../core/texts.ts";
import type { Stand } from "./conditions.ts";
import type { State } from "./life.ts";

export const kinds = ["letterOfIntent", "compact", "publicCivilPartnership", "actionPlan"] as const;
export type Kind = (typeof kinds)[number];

export interface Numbered {
  readonly number: number;
  readonly year: number;
}

/** Something that a section must say; until it does, the text says that it is missing. */
export interface Fact {
  readonly name: string;
  readonly label: string;
  readonly kind: string;
  readonly value?: string | undefined;
}

/** A section. Its position is its §. */
export interface Clause {
  readonly id: string;
  readonly position: number;
  readonly key: string;
  readonly heading: string;
  readonly guidance: string;
  /** With {{name}} where a fact stands. */
  readonly text: string;
  readonly facts: readonly Fact[];
  /** The version that changed its text last. */
  readonly version: number;
}

/** Who is bound by it, or has joined it. */
export interface Party {
  readonly id: string;
  readonly position: number;
  readonly kind: "party" | "adherent";
  /** The group's party; undefined: one from outside. */
  readonly partyId: string | undefined;
  readonly name: string;
  /** Who decides for it. */
  readonly body: string | undefined;
  /** Which committee acts for the municipality. */
  readonly committee: string | undefined;
  /** When it left the group. */
  readonly leftOn: string | undefined;
}

/** What a party has decided, as someone of that party has told. */
export interface PartyDecision {
  readonly partyId: string;
  /** The digest of the text, or "extend" or "withdrawNotice". */
  readonly about: string;
  readonly outcome: Stand;
  readonly until: string | undefined;
  readonly body: string | undefined;
  readonly decidedOn: string | undefined;
  readonly paragraph: string | undefined;
  readonly registrationNumber: string | undefined;
  readonly extract: string | undefined;
  readonly reason: string | undefined;
  readonly by: string | undefined;
  readonly at: Date;
}

/** All days are yyyy-mm-dd. */
export interface Agreement extends Numbered {
  readonly id: string;
  readonly kind: Kind;
  readonly language: Language;
  readonly title: string;
  readonly state: State;
  readonly version: number;
  readonly templateVersion: number;
  /** Words that its template points out; undefined: the house's. */
  readonly warnings: readonly string[] | undefined;
  readonly startsOn: string | undefined;
  readonly endsOn: string | undefined;
  readonly followUpOn: string | undefined;
  readonly noticeOn: string | undefined;
  readonly registrationNumber: string | undefined;
  readonly consultees: string | undefined;
  readonly consultationOn: string | undefined;
  readonly hash: string | undefined;
  readonly standing: "inForce" | "extended" | undefined;
  readonly standingVersion: number | undefined;
  readonly standingHash: string | undefined;
  readonly standingStartsOn: string | undefined;
  readonly standingEndsOn: string | undefined;
  readonly signedOn: string | undefined;
  readonly signatureReference: string | undefined;
  readonly createdById: string;
  readonly createdOn: string;
  readonly clauses: readonly Clause[];
  readonly parties: readonly Party[];
  readonly decisions: readonly PartyDecision[];
  readonly related: readonly Numbered[];
  /** Changes that are proposed and neither taken in nor declined. */
  readonly waiting: number;
}

/** What a form in any chat can hold of a text: what is cut off there would be struck in silence. */
export const longestInForm = 2900;

/** Longer texts belong in an annex. */
export const longestText = 100_000;

/** What a party has said to the text as it is frozen. */
export function standOf({ decisions, hash }: Pick<Agreement, "decisions" | "hash">, party: string): Stand {
  return decisionOf({ decisions }, party, hash)?.outcome ?? "pending";
}

/** The latest of what a party has decided about something. */
export function decisionOf(
  { decisions }: Pick<Agreement, "decisions">,
  party: string,
  about: string | undefined,
): PartyDecision | undefined {
  return decisions.findLast((one) => one.partyId === party && one.about === about);
}

/** Those that are to sign. */
export function signing({ parties }: Pick<Agreement, "parties">): readonly Party[] {
  return parties.filter(({ kind }) => kind === "party");
}

/** Names a fact within its agreement: "term.start". */
export function factKey({ key }: Pick<Clause, "key">, { name }: Pick<Fact, "name">): string {
  return `${key}.${name}`;
}

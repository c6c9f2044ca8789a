import type { DecisionState } from "../../../core/findings.ts";
import type { ChannelTarget } from "../../../core/ports/chat.ts";
import type { FellBack } from "../../../core/ports/model.ts";
import type { Language } from "../../../core/texts.ts";
import type { Amendment } from "./amendment.ts";

export const states = ["draft", "sent", "approved"] as const;
export type MinutesState = (typeof states)[number];
export const kinds = ["notes", "protocol"] as const;
export type MinutesKind = (typeof kinds)[number];
export type Origin = "thread" | "span" | "meeting";
export const lineKinds = ["narrative", "decision", "action", "question"] as const;
export type LineKind = (typeof lineKinds)[number];

export interface Numbered {
  readonly number: number;
  readonly year: number;
}

/** Someone who took part, as they were then. */
export interface Attendant {
  /** The member that it is, for as long as they are to be found here: never printed. */
  readonly member?: string | undefined;
  readonly name: string;
  readonly party?: string | undefined;
  /** In words of the minutes' language: "ordförande", "ersättare". */
  readonly role?: string | undefined;
  readonly remote?: boolean | undefined;
  /** Where they were there for a part of it: "från punkt 3", "till och med punkt 5". */
  readonly part?: string | undefined;
}

/** A message that a line rests on. */
export interface Citation {
  readonly message: string;
  readonly at: Date;
  readonly link?: string | undefined;
  /** Word for word what the line was read from. */
  readonly quote?: string | undefined;
}

/** A decision of the log: its number, as it is written, and the whole sentence. */
export interface Logged {
  readonly id: string;
  readonly number: string;
  readonly text: string;
}

export interface Owner {
  readonly id?: string | undefined;
  readonly name: string;
}

/** What a line says, whoever found it. */
export interface Statement {
  readonly kind: LineKind;
  /** Of a decision; "decided" is how it was understood, until the log has it. Of an action: someone said that it is done. */
  readonly state?: DecisionState | "done" | undefined;
  readonly text: string;
  readonly reason?: string | undefined;
  readonly owner?: Owner | undefined;
  /** yyyy-mm-dd */
  readonly due?: string | undefined;
  readonly confirmed: boolean;
  readonly decision?: Logged | undefined;
  readonly action?: { readonly id: string; readonly number: string } | undefined;
  readonly citations: readonly Citation[];
}

export interface Line extends Statement {
  readonly id: string;
  readonly itemId: string;
  /** From 1 within the minutes, as it is typed. */
  readonly number: number;
  /** When the chair was asked to confirm it. */
  readonly askedAt?: Date | undefined;
}

export interface Item {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  readonly agendaItem?: string | undefined;
  /** Given when the minutes are sent to be approved. */
  readonly paragraph?: number | undefined;
}

/** What minutes are about, apart from what they say. */
export interface Heading {
  readonly kind: MinutesKind;
  readonly language: Language;
  readonly title: string;
  readonly origin: Origin;
  readonly meetingId?: string | undefined;
  /** As the log of decisions names it: "Möte 3/2026". */
  readonly meeting?: string | undefined;
  /** "2026-12-08T17:00", as the clock of the zone showed it. */
  readonly start: string;
  readonly end: string;
  readonly zone: string;
  readonly place?: string | undefined;
  readonly attendance: "thread" | "rollCall";
  readonly people: readonly Attendant[];
  readonly engine: { readonly name: string; readonly host?: string | undefined };
  readonly fellBack?: FellBack | undefined;
}

export interface Minutes extends Heading, Numbered {
  readonly id: string;
  readonly state: MinutesState;
  readonly version: number;
  readonly askedBy: string;
  /** The channel that it was asked for in and read from; none where it rests on notes alone. */
  readonly readIn?: ChannelTarget | undefined;
  /** For those alone who have to do with it: see access.ts. */
  readonly restricted: boolean;
  /** yyyy-mm-dd */
  readonly createdOn: string;
  readonly sentAt?: Date | undefined;
  readonly approvedOn?: string | undefined;
  readonly hash?: string | undefined;
  readonly items: readonly Item[];
  readonly lines: readonly Line[];
  readonly checkers: readonly Checker[];
  readonly corrections: readonly Correction[];
  readonly notes: readonly Note[];
}

/** The text waits for someone in the place of those who have left, or have lost their right, and have not approved it. */
export type Ended = "left" | "lost" | "replaced" | "waived" | "partyEnded" | "takenBack";

export interface Checker {
  readonly id: string;
  readonly member: string;
  readonly name: string;
  readonly party?: { readonly id: string; readonly name: string } | undefined;
  readonly approvedVersion?: number | undefined;
  readonly approvedAt?: Date | undefined;
  /** Why they are asked no more. */
  readonly ended?: Ended | undefined;
}

export interface Correction {
  readonly id: string;
  readonly number: number;
  readonly change: Amendment;
  readonly by: string;
  readonly byName: string;
  readonly at: Date;
  readonly state: "open" | "taken" | "declined";
  readonly reason?: string | undefined;
}

export interface Note {
  readonly kind: "note" | "reference" | "edited" | "deleted" | "takenBack";
  readonly text?: string | undefined;
  readonly at: Date;
}

/** It was sent, and is its writer's again. */
export function isTakenBack({ state, sentAt }: Pick<Minutes, "state" | "sentAt">): boolean {
  return state === "draft" && sentAt !== undefined;
}

/** Lines of one item, in their order. */
export function linesOf({ lines }: Pick<Minutes, "lines">, { id }: Pick<Item, "id">): readonly Line[] {
  return lines.filter(({ itemId }) => itemId === id);
}

/** A matter that has something to say; a meeting's own, and what has a §, stand whether or not anything was said. */
export function shownItems(minutes: Pick<Minutes, "items" | "lines">): readonly Item[] {
  const stands = ({ agendaItem, paragraph }: Item) => agendaItem !== undefined || paragraph !== undefined;
  return minutes.items.filter((item) => stands(item) || linesOf(minutes, item).length > 0);
}

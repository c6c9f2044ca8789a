import type { Language } from "./texts.ts";

/** A meeting, or whatever else has a beginning and an end, as a calendar shows it. Texts are plain, in one language. */
export interface CalendarEvent {
  /** The same for as long as there is such an event, however it changes. */
  readonly uid: string;
  /** Rises with each change that calendars must hear of. */
  readonly sequence: number;
  /** When it was last changed. */
  readonly changedAt: Date;
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Whose clocks it keeps to: an IANA name. */
  readonly zone: string;
  readonly title: string;
  readonly description?: string | undefined;
  readonly place?: string | undefined;
  readonly url?: string | undefined;
  readonly cancelled: boolean;
}

/** One event, handed over as a file. A cancelled one takes away what an earlier file has put into a calendar. */
export interface Invitation {
  readonly kind: "invitation";
  /** Whoever calls, as a name. */
  readonly from: string;
  readonly at: Date;
  readonly language: Language;
  readonly event: CalendarEvent;
}

/** Many events at an address that calendars read again and again. */
export interface Subscription {
  readonly kind: "subscription";
  readonly name: string;
  readonly language: Language;
  readonly events: readonly CalendarEvent[];
}

/** Neutral: how it is written down is a printer's business. */
export type Calendar = Invitation | Subscription;

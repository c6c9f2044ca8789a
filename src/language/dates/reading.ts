/** A piece of the text that was read, as indexes into the string that was given: `text.slice(start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** What to book: a date, and as much of time, end and recurrence as the text says. All of it is wall time. */
export interface Occasion {
  /** "2026-11-24" */
  readonly date: string;
  /** "17:00" */
  readonly time?: string;
  /** The time is only about right: the text says "förmiddag" or "lunch". */
  readonly approximate?: true;
  /** Where the text gives an end or a duration. `time` is present when the start has one. */
  readonly end?: { readonly date: string; readonly time?: string };
  /** A duration whose start time the text does not say. */
  readonly minutes?: number;
  /** RFC 5545, without the word RRULE: "FREQ=WEEKLY;BYDAY=TU". `date` is its first occasion. */
  readonly rrule?: string;
  /**
   * Not on public holidays, which RFC 5545 cannot say: where `rrule` falls on one, it is left out, or is the next such
   * day that is none ("första helgfria måndagen i månaden").
   */
  readonly exceptHolidays?: true;
  /** The date had passed this year and was taken to mean the next: worth saying. */
  readonly nextYear?: true;
}

interface Read {
  /** The words that were read, in order, so that the rest can become title and place. */
  readonly spans: readonly Span[];
}

/** What a text says about when. Only `start` may be booked without asking. */
export type DateReading = Read &
  (
    | { readonly kind: "none" }
    | { readonly kind: "start"; readonly occasion: Occasion }
    /** Several dates or times are possible: "nästa torsdag", "tisdag eller onsdag". Ask which. */
    | { readonly kind: "ambiguous"; readonly choices: readonly Occasion[] }
    /** The weekday and the date disagree. The first choice follows the date, the second the weekday. */
    | { readonly kind: "mismatch"; readonly choices: readonly [Occasion, Occasion] }
    | { readonly kind: "past"; readonly occasion: Occasion }
    /** There is no such date, week or time: 30 February, week 53 of 2027, an hour that spring skips. */
    | { readonly kind: "nonexistent"; readonly missing: "date" | "week" | "time" }
    /**
     * A week, a month or a season: ask for the day. Both dates are within it. Where something recurs, such as "en gång i
     * veckan", it is the first day that is missing, and `rrule` how it recurs if one rule can say it.
     */
    | {
        readonly kind: "rangeOnly";
        readonly from: string;
        readonly to: string;
        readonly time?: string;
        readonly rrule?: string;
      }
    /** "Skjuta fram" means earlier to some and later to others. `minutes` is how far, where the text says. */
    | { readonly kind: "moved"; readonly minutes?: number }
  );

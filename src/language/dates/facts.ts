import type { Day, Weekday } from "../day.ts";

/** A time of day as it was written. `sure` means that the half of the day is known: "14", "06.30", "2 pm". */
export interface Clock {
  /** 0 to 24 */
  readonly hour: number;
  readonly minute: number;
  readonly sure: boolean;
  /** The half of the day stands beside it, as in "10 pm", and may count for the start as well: "8–10 pm". */
  readonly dial?: true;
}

export type PartOfDay = "earlyMorning" | "forenoon" | "lunch" | "afternoon" | "evening" | "night";

/** A date as it was written: the year is often missing, and "den 8:e" lacks the month too. */
export interface CalendarDate {
  readonly year?: number;
  readonly month?: number;
  readonly day: number;
}

export interface Period {
  readonly from: Day;
  readonly to: Day;
}

export type Unit = "day" | "week" | "month" | "year";

/** How something recurs, before the first date is known. */
export interface Recurrence {
  readonly unit?: Unit;
  readonly interval?: number;
  readonly weekdays?: readonly Weekday[];
  /** Which of the weekdays in a month: 1 is the first, -1 the last. */
  readonly nth?: readonly number[];
  /** Which of all the days that fit in a month: the last working day is the weekdays 1 to 5 and position -1. */
  readonly position?: number;
  /** In which months, where it is not in all. */
  readonly months?: readonly number[];
  /** Days of the month; -1 is the last. */
  readonly monthDays?: readonly number[];
  /** More often than once in each unit, so that no rule can be written before the days are known. */
  readonly often?: true;
  /** Even or odd ISO weeks, which is not the same as every second week. */
  readonly weeks?: "even" | "odd";
}

/** What says which day. */
export interface DayFacts {
  readonly weekday?: Weekday;
  /** "Nästa torsdag" is not the same day to everyone, "kommande torsdag" is never today, "en torsdag" is any. */
  readonly which?: "next" | "afterNext" | "coming" | "any";
  readonly calendar?: CalendarDate;
  /** The last day of a span such as "3–4 december". */
  readonly through?: CalendarDate;
  /** A day that needs no more reading: "i morgon", "julafton". */
  readonly day?: Day;
  /** Monday of a week that was named. */
  readonly week?: Day;
  /** "Om två veckor": a day near the weekday, if one is named, else this day. */
  readonly around?: Day;
  readonly period?: Period;
  /** "Dagen efter …" is 1. */
  readonly shift?: number;
}

export interface TimeFacts {
  readonly clock?: Clock;
  readonly endClock?: Clock;
  readonly part?: PartOfDay;
  /** The clock only bounds the time: "efter kl. 17", "före 12". */
  readonly loose?: true;
  /** The zone that the clock is read in, where it is another than the writer's: "UTC", "+01:00". */
  readonly zone?: string;
}

/** What a phrase says. Phrases that do not contradict each other are put together. */
export interface Facts extends DayFacts, TimeFacts {
  /** How long, in minutes. */
  readonly minutes?: number;
  /** "Om en timme". */
  readonly minutesFromNow?: number;
  readonly recurrence?: Recurrence;
  /** How many times something recurs. */
  readonly times?: number;
  /** "Från januari", "till jul": the first and the last time at which something recurs. */
  readonly since?: Period;
  readonly until?: Period;
  /** Months and days on which what recurs does not. */
  readonly exceptMonths?: readonly number[];
  readonly exceptHolidays?: true;
  /** For how many weeks something recurs. */
  readonly forWeeks?: number;
  /** The text itself says that this has been: "i torsdags". */
  readonly past?: true;
  /** "Skjuta fram". */
  readonly moved?: true;
  readonly impossible?: "date" | "week" | "time";
}

/**
 * How sure it is that a phrase is about time at all. A "firm" one always is. A "company" one needs a day in the same
 * text ("vid 14", "90 min"). A "touching" one must stand beside a day or a time ("tisdag 14", "10–12").
 */
export type Hold = "firm" | "company" | "touching";

export interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly facts: Facts;
  readonly hold: Hold;
}

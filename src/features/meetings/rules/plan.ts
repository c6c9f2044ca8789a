import type { Language } from "../../../core/texts.ts";
import { readDate } from "../../../language/dates/readDate.ts";
import type { Occasion } from "../../../language/dates/reading.ts";
import { wordsOutside } from "../../../language/dates/rest.ts";
import { instantAt, laterBy, lengthOf, type Span, wallOf } from "./wall.ts";

/** How long a meeting is where nobody says. */
const usualMinutes = 120;
/** A meeting that lasts longer than a day is no meeting. */
const mostMinutes = 24 * 60;
/** Whoever writes "19–17" has turned the times round, and means no meeting through the night. */
const longestNight = 12 * 60;

/** A day that a text may mean, with the times where it says them. */
export interface Choice {
  readonly date: string;
  readonly span: Span | undefined;
}

/** What a text says about when to meet. Only a span can be booked. `rest` is what is left of the text. */
export type Plan = { readonly rest: string } & (
  | {
      readonly kind: "span";
      readonly span: Span;
      /** The text gives no end, so the usual length is taken. */
      readonly assumed: boolean;
      /** The date had passed this year and was taken to mean the next. */
      readonly nextYear: boolean;
    }
  | { readonly kind: "choices"; readonly why: "ambiguous" | "mismatch"; readonly choices: readonly Choice[] }
  | { readonly kind: "noTime"; readonly date: string }
  | { readonly kind: "range"; readonly from: string; readonly to: string }
  | { readonly kind: "moved"; readonly minutes: number | undefined }
  | { readonly kind: "recurs"; readonly occasion: Occasion; readonly rule: string }
  | { readonly kind: "past"; readonly span: Span | undefined; readonly date: string }
  | { readonly kind: "missing"; readonly what: "date" | "week" | "time" }
  | { readonly kind: "none" | "endFirst" | "tooLong" }
);

export interface PlanContext {
  readonly now: Date;
  readonly zone: string;
  readonly language: Language;
  /** How long, where the text does not say. */
  readonly minutes?: number | undefined;
  /** The day of a time that is said without one. */
  readonly day?: string | undefined;
}

/** Reads when to meet out of a text in own words, and keeps the words that say something else. */
export function planOf(text: string, context: PlanContext): Plan {
  const reading = readDate(text, context);
  const rest = wordsOutside(text, reading.spans);
  switch (reading.kind) {
    case "start":
      return { ...startOf(reading.occasion, context), rest };
    case "ambiguous":
    case "mismatch":
      return {
        kind: "choices",
        why: reading.kind,
        choices: reading.choices.map((choice) => ({ date: choice.date, span: spanOf(choice, context) })),
        rest,
      };
    case "past":
      return { kind: "past", span: spanOf(reading.occasion, context), date: reading.occasion.date, rest };
    case "nonexistent":
      return { kind: "missing", what: reading.missing, rest };
    case "rangeOnly":
      return { kind: "range", from: reading.from, to: reading.to, rest };
    case "moved":
      return { kind: "moved", minutes: reading.minutes, rest };
    case "none":
      return { kind: "none", rest };
  }
}

type Start = Plan extends infer P ? (P extends { rest: string } ? Omit<P, "rest"> : never) : never;
function startOf(occasion: Occasion, context: PlanContext): Start {
  if (occasion.rrule) return { kind: "recurs", occasion, rule: occasion.rrule };
  const span = spanOf(occasion, context);
  if (!span) return { kind: "noTime", date: occasion.date };
  const minutes = lengthOf(span, context.zone);
  const turned = occasion.end !== undefined && span.end.slice(0, 10) > occasion.date && minutes > longestNight;
  if (minutes <= 0 || (turned && minutes <= mostMinutes)) return { kind: "endFirst" };
  if (minutes > mostMinutes) return { kind: "tooLong" };
  if (instantAt(span.start, context.zone) <= context.now) return { kind: "past", span, date: occasion.date };
  const assumed = occasion.end === undefined && context.minutes === undefined;
  return { kind: "span", span, assumed, nextYear: occasion.nextYear === true };
}

/** Undefined where the text gives no time of day, or only about which. */
export function spanOf(occasion: Occasion, { zone, minutes }: PlanContext): Span | undefined {
  const { date, time, end, approximate } = occasion;
  if (!time || approximate) return undefined;
  const start = wallOf(date, time);
  if (end?.time) return { start, end: wallOf(end.date, end.time) };
  return { start, end: laterBy(start, minutes ?? usualMinutes, zone) };
}

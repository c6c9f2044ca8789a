import type { Language } from "../../../core/texts.ts";
import { readDate } from "../../../language/dates/readDate.ts";
import type { DateReading, Occasion } from "../../../language/dates/reading.ts";
import { rejoinDay } from "../../../language/dates/rejoin.ts";
import { wallDate } from "../../../language/format/wallClock.ts";
import { workingDayBy } from "../../../language/workingHours.ts";

/** What a text says about by when. Only a day is taken without asking. */
export type Due =
  | { readonly kind: "day"; readonly date: string }
  /** nextYear: the date has passed this year. range: a week or a month, whose last working day is the choice. */
  | {
      readonly kind: "choice";
      readonly why: "several" | "mismatch" | "nextYear" | "range";
      readonly dates: readonly string[];
    }
  | { readonly kind: "past"; readonly date: string }
  | { readonly kind: "unread" };

export interface DueContext {
  readonly now: Date;
  readonly zone: string;
  readonly language: Language;
}

export function readDue(text: string, context: DueContext): Due {
  const today = wallDate(context.now, context.zone);
  const reading = readDate(text, context);
  const due = dueIn(reading);
  if (due.kind === "choice") return narrowed(due, today);
  return due.kind === "day" && due.date < today ? { kind: "past", date: due.date } : due;
}

/** A day that was typed without quotation marks is put together again, where something else is left to be done by then. */
export function rejoin<W extends { readonly text: string; readonly due?: string | undefined }>(
  typed: W,
  context: DueContext,
): W {
  const joined = typed.due === undefined ? undefined : rejoinDay(typed.due, typed.text, context);
  return joined && joined.text !== "" ? { ...typed, due: joined.day, text: joined.text } : typed;
}

function dueIn(reading: DateReading): Due {
  switch (reading.kind) {
    case "start": {
      const { occasion } = reading;
      if (occasion.rrule) return { kind: "unread" };
      const date = lastDay(occasion);
      return occasion.nextYear ? { kind: "choice", why: "nextYear", dates: [date] } : { kind: "day", date };
    }
    case "ambiguous":
      return { kind: "choice", why: "several", dates: reading.choices.map(lastDay) };
    case "mismatch":
      return { kind: "choice", why: "mismatch", dates: reading.choices.map(lastDay) };
    case "rangeOnly":
      return { kind: "choice", why: "range", dates: [workingDayBy(reading.to)] };
    case "past":
      return { kind: "past", date: lastDay(reading.occasion) };
    default:
      return { kind: "unread" };
  }
}

/** Some choices may be the same day, or have been. */
function narrowed({ why, dates }: Extract<Due, { kind: "choice" }>, today: string): Due {
  const open = [...new Set(dates)].filter((date) => date >= today);
  const [first, other] = open;
  if (!first) return dates[0] === undefined ? { kind: "unread" } : { kind: "past", date: dates[0] };
  return why === "several" && !other ? { kind: "day", date: first } : { kind: "choice", why, dates: open };
}

function lastDay({ date, end }: Occasion): string {
  return end?.date ?? date;
}

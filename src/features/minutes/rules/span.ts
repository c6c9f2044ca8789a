import { readDate } from "../../../language/dates/readDate.ts";
import { addMonths, dayFromIso, isoDate } from "../../../language/day.ts";
import { instantOf, wallDate } from "../../../language/format/wallClock.ts";

export type SpanReading =
  | { readonly kind: "span"; readonly from: Date; readonly to: Date }
  | { readonly kind: "unclear" }
  | { readonly kind: "notYet" };

interface Here {
  readonly now: Date;
  readonly zone: string;
}

/** "sedan i måndags", "20–23 november", "v. 47": a time that has been, up to now or to the end of the last day that is named. */
export function readSpan(words: string, { now, zone }: Here): SpanReading {
  const days = daysIn(words, { now, zone });
  if (!days) return { kind: "unclear" };
  const today = wallDate(now, zone);
  const first = beforeToday(days.from, today);
  const last = days.to === undefined ? undefined : beforeToday(days.to, today);
  if (first > today) return { kind: "notYet" };
  const after = last === undefined ? undefined : instantOf(isoDate(dayFromIso(last) + 1), "00:00", zone);
  const to = after && after < now ? after : now;
  const from = instantOf(first, "00:00", zone);
  return from < to ? { kind: "span", from, to } : { kind: "unclear" };
}

function daysIn(words: string, here: Here): { readonly from: string; readonly to: string | undefined } | undefined {
  const reading = readDate(words, here);
  switch (reading.kind) {
    case "start":
    case "past":
      return { from: reading.occasion.date, to: reading.occasion.end?.date };
    case "rangeOnly":
      return { from: reading.from, to: reading.to };
    default:
      return undefined;
  }
}

/** Dates are read as days to come; what someone wants summarised has been: last year's date, or last week's day. */
function beforeToday(date: string, today: string): string {
  if (date <= today) return date;
  const day = dayFromIso(date);
  if (day - dayFromIso(today) <= 7) return isoDate(day - 7);
  const lastYear = isoDate(addMonths(day, -12));
  return lastYear <= today ? lastYear : date;
}

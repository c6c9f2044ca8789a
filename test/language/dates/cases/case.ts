import type { DateReading, Occasion } from "../../../../src/language/dates/reading.ts";

/** A sentence said on Sunday 22 November 2026 at 10.00 in Stockholm, and its reading as `describe` writes it. */
export type DateCase = readonly [text: string, reading: string];

function describeEnd({ date, time, end }: Occasion): string {
  if (!end) return "";
  const sameDay = end.date === date;
  if (!time && !end.time) return `..${end.date}`;
  return `–${[sameDay ? "" : end.date, end.time ?? ""].filter(Boolean).join(" ")}`;
}

function describeOccasion(occasion: Occasion): string {
  const time = occasion.time && `${occasion.approximate ? "~" : ""}${occasion.time}`;
  const start = [occasion.date, time].filter(Boolean).join(" ") + describeEnd(occasion);
  const minutes = occasion.minutes && `${occasion.minutes} min`;
  const except = occasion.exceptHolidays && "not on holidays";
  return [start, minutes, occasion.rrule, except, occasion.nextYear && "next year"].filter(Boolean).join(" ");
}

function describeAll(occasions: readonly Occasion[]): string {
  return occasions.map(describeOccasion).join(" | ");
}

/** A reading in one line: "2026-11-24 14:00–16:00", "? 2026-11-26 | 2026-12-03", "past". */
export function describe(reading: DateReading): string {
  switch (reading.kind) {
    case "start":
      return describeOccasion(reading.occasion);
    case "ambiguous":
      return `? ${describeAll(reading.choices)}`;
    case "mismatch":
      return `≠ ${describeAll(reading.choices)}`;
    case "nonexistent":
      return `no such ${reading.missing}`;
    case "rangeOnly":
      return [`${reading.from}..${reading.to}`, reading.time, "which day", reading.rrule].filter(Boolean).join(" ");
    case "moved":
      return ["moved", reading.minutes].filter(Boolean).join(" ");
    default:
      return reading.kind;
  }
}

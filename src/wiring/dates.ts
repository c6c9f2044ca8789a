import { readDate } from "../language/dates/readDate.ts";

/** A date typed for a field, as yyyy-mm-dd: only one that has a single meaning. The others are asked about in a form. */
export function readDueDate(text: string, now: Date, zone: string): string | undefined {
  // Written out whole it has one meaning, also where it has passed, such as the day of a meeting that was held.
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text.trim())) return text.trim();
  const reading = readDate(text, { now, zone });
  return reading.kind === "start" && !reading.occasion.rrule ? reading.occasion.date : undefined;
}

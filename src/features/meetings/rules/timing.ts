import { dayFromIso, isoDate } from "../../../language/day.ts";
import { workingDayBy } from "../../../language/workingHours.ts";
import { dateOf, instantAt, type Span, wallOf } from "./wall.ts";

/**
 * What the clock does for a meeting. items: asks for items. preview: shows the secretary what will be sent. overnight:
 * closes what nobody has closed.
 */
export const alarmKinds = ["items", "preview", "notice", "reminder", "opening", "ending", "overnight"] as const;
export type AlarmKind = (typeof alarmKinds)[number];

/** When on a day the clock speaks. */
const morning = "09:00";
/** How long before the kallelse people are asked for items. */
const itemsDays = 3;

const nudgeAfterMs = 15 * 60_000;

type When = Span & { readonly zone: string };

/**
 * When an alarm is due. What falls on a weekend or a holiday comes on the last working day before it, so that a rule
 * of so many days is always kept.
 */
export function dueOf(kind: AlarmKind, meeting: When, noticeDays: number): Date {
  if (kind === "opening") return instantAt(meeting.start, meeting.zone);
  if (kind === "ending") return new Date(instantAt(meeting.end, meeting.zone).getTime() + nudgeAfterMs);
  return instantAt(wallOf(dayFor(kind, meeting, noticeDays), morning), meeting.zone);
}

function dayFor(kind: Exclude<AlarmKind, "opening" | "ending">, meeting: When, noticeDays: number): string {
  const day = dateOf(meeting.start);
  switch (kind) {
    case "items": {
      const before = (days: number) => workingDayBy(daysBefore(day, days));
      const preview = dayFor("preview", meeting, noticeDays);
      const wished = before(noticeDays + itemsDays);
      return wished < preview ? wished : workingDayBy(daysBefore(preview, 1));
    }
    case "preview":
      return workingDayBy(daysBefore(dayFor("notice", meeting, noticeDays), 1));
    case "notice": {
      const wished = workingDayBy(daysBefore(day, noticeDays));
      return wallOf(wished, morning) < meeting.start ? wished : workingDayBy(daysBefore(wished, 1));
    }
    case "reminder":
      return workingDayBy(daysBefore(day, 1));
    case "overnight":
      return daysBefore(dateOf(meeting.end), -1);
  }
}

function daysBefore(date: string, days: number): string {
  return isoDate(dayFromIso(date) - days);
}

import { dayFromIso, isoDate } from "../../../language/day.ts";
import { instantOf } from "../../../language/format/wallClock.ts";
import { workingDayBy } from "../../../language/workingHours.ts";

/** What the clock does for an action. passed: its card says from then on that it is overdue. */
export const alarmKinds = ["week", "day", "passed"] as const;
export type AlarmKind = (typeof alarmKinds)[number];

const morning = "09:00";

/** When an alarm is due. What falls on a weekend or a holiday comes on the last working day before it. */
export function alarmAt(kind: AlarmKind, due: string, zone: string): Date {
  if (kind === "passed") return instantOf(daysBefore(due, -1), "00:00", zone);
  return instantOf(workingDayBy(daysBefore(due, kind === "week" ? 7 : 1)), morning, zone);
}

/** After this a reminder would be pointless: the next one comes, or the day is over. */
export function pointlessAfter(kind: Exclude<AlarmKind, "passed">, due: string, zone: string): Date {
  return alarmAt(kind === "week" ? "day" : "passed", due, zone);
}

function daysBefore(date: string, days: number): string {
  return isoDate(dayFromIso(date) - days);
}

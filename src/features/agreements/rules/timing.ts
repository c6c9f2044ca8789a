import { dayFromIso, isoDate } from "../../../language/day.ts";
import { workingDayBy } from "../../../language/workingHours.ts";
import type { Agreement } from "./agreement.ts";
import { applies, termInForce } from "./standing.ts";

export const alarmKinds = ["consultation", "consultationOver", "start", "notice", "term", "followUp", "over"] as const;
/** What the clock does for an agreement. The first of each reminds; consultationOver, start and over also take a step. */
export type AlarmKind = (typeof alarmKinds)[number];

export interface Alarm {
  readonly kind: AlarmKind;
  /** The day that it is about, yyyy-mm-dd. */
  readonly on: string;
  /** The day when it rings. */
  readonly day: string;
}

/** Whether an alarm of the kind has something to say now. */
export function hasToSay(
  kind: AlarmKind,
  agreement: Pick<Agreement, "state" | "standing" | "standingVersion">,
): boolean {
  switch (kind) {
    case "consultation":
    case "consultationOver":
      return agreement.state === "inConsultation";
    case "start":
      return agreement.state === "signed";
    case "over":
      return applies(agreement) || agreement.state === "noticeGiven";
    default:
      return applies(agreement);
  }
}

/** So many days before. A consultation is short, and what needs every party's decision takes months. */
const ahead = { consultation: [7, 1], notice: [30, 7], term: [120, 30], followUp: [14, 1] } as const;

type Dates = Pick<Agreement, "consultationOn" | "startsOn" | "endsOn" | "noticeOn" | "followUpOn">;

/** What the clock looks at: a revision's first day, and the last day of what applies meanwhile. */
export function datesOf(agreement: Agreement): Dates {
  return { ...agreement, endsOn: termInForce(agreement).endsOn };
}

export function alarmsOf({ consultationOn, startsOn, endsOn, noticeOn, followUpOn }: Dates): readonly Alarm[] {
  return [
    ...reminders("consultation", consultationOn),
    ...after("consultationOver", consultationOn, 1),
    ...after("start", startsOn, 0),
    ...reminders("notice", noticeOn),
    ...reminders("term", endsOn),
    ...after("over", endsOn, 1),
    ...reminders("followUp", followUpOn),
  ];
}

function reminders(kind: keyof typeof ahead, on: string | undefined): readonly Alarm[] {
  if (on === undefined) return [];
  return ahead[kind].map((days) => ({ kind, on, day: workingDayBy(isoDate(dayFromIso(on) - days)) }));
}

function after(kind: AlarmKind, on: string | undefined, days: number): readonly Alarm[] {
  return on === undefined ? [] : [{ kind, on, day: isoDate(dayFromIso(on) + days) }];
}

/** The day that an alarm of the kind is about now. */
export function dayOf(kind: AlarmKind, dates: Dates): string | undefined {
  switch (kind) {
    case "consultation":
    case "consultationOver":
      return dates.consultationOn;
    case "start":
      return dates.startsOn;
    case "notice":
      return dates.noticeOn;
    case "followUp":
      return dates.followUpOn;
    default:
      return dates.endsOn;
  }
}

/** Shorter than three weeks is short for associations that meet once a month. */
export function isShort(today: string, until: string): boolean {
  return dayFromIso(until) - dayFromIso(today) < 21;
}

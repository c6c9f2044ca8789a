import { type Day, dayFromIso, isoDate, mondayOf } from "./day.ts";
import { instantOf, wallDate, wallTime } from "./format/wallClock.ts";
import { isFreeDay } from "./holidays.ts";

const begins = "07:30";
const ends = "20:00";

/** When people may be written to without having asked: on working days, klämdagar too, from 07.30 until before 20.00. */
export interface WorkingHours {
  /** The instant itself where it is within working hours, else when they next begin. */
  open(at: Date): Date;
  /** When working hours begin on the next working day: later than the day that the instant is in. */
  nextDay(at: Date): Date;
  /** The same in a later week. */
  nextWeek(at: Date): Date;
  /** The date in the zone, as "2026-11-24". */
  dateOf(at: Date): string;
  /** The week that the instant is in: from Monday, up to and without the next. */
  weekOf(at: Date): { readonly from: Date; readonly to: Date };
}

/** Working hours in a zone, by the Swedish calendar. */
export function workingHoursIn(zone: string): WorkingHours {
  const dateOf = (at: Date) => wallDate(at, zone);
  const dayOf = (at: Date) => dayFromIso(dateOf(at));
  const midnight = (day: Day) => instantOf(isoDate(day), "00:00", zone);
  return {
    open(at) {
      const time = wallTime(at, zone);
      if (time >= ends) return opening(dayOf(at) + 1, zone);
      return time < begins || isFreeDay(dayOf(at)) ? opening(dayOf(at), zone) : at;
    },
    nextDay: (at) => opening(dayOf(at) + 1, zone),
    nextWeek: (at) => opening(mondayOf(dayOf(at)) + 7, zone),
    dateOf,
    weekOf(at) {
      const monday = mondayOf(dayOf(at));
      return { from: midnight(monday), to: midnight(monday + 7) };
    },
  };
}

/** The date itself, or the last working day before it. */
export function workingDayBy(date: string): string {
  let day = dayFromIso(date);
  while (isFreeDay(day)) day -= 1;
  return isoDate(day);
}

function opening(from: Day, zone: string): Date {
  let day = from;
  while (isFreeDay(day)) day += 1;
  return instantOf(isoDate(day), begins, zone);
}

import { dayFromIso, type Weekday, weekdayOf, weekOf } from "../../../language/day.ts";
import { type Holiday, holidayOn, isBridgeDay } from "../../../language/holidays.ts";
import { dateOf, lengthOf, type Span, timeOf } from "./wall.ts";

/** What may make a time a poor one. None of it stops anyone. */
export type Warning =
  | { readonly kind: "holiday"; readonly holiday: Holiday }
  | { readonly kind: "bridgeDay" | "weekend" | "summer" | "winterBreak" | "autumnBreak" | "daytime" | "night" }
  | { readonly kind: "shortNotice"; readonly days: number; readonly rule: number }
  | { readonly kind: "long"; readonly hours: number };

export interface Circumstances {
  /** yyyy-mm-dd, as the group's clock shows it. */
  readonly today: string;
  readonly zone: string;
  /** The group's own rule for how long before a meeting its notice is sent. */
  readonly noticeDays: number;
  /** People of associations are called, who take part in their spare time. */
  readonly volunteers: boolean;
}

const saturday: Weekday = 6;
const longHours = 8;
const afterWork = "17:00";
const morning = "07:00";
const bedtime = "22:00";

export function warningsOn(span: Span, { today, zone, noticeDays, volunteers }: Circumstances): readonly Warning[] {
  const date = dateOf(span.start);
  const notice = dayFromIso(date) - dayFromIso(today);
  const hours = lengthOf(span, zone) / 60;
  const free = freeDay(date);
  return [
    ...free,
    ...seasonOf(date),
    ...(notice < noticeDays ? [{ kind: "shortNotice", days: notice, rule: noticeDays } as const] : []),
    ...hourOf(timeOf(span.start), volunteers && free.length === 0),
    ...(hours > longHours ? [{ kind: "long", hours: Math.ceil(hours) } as const] : []),
  ];
}

function hourOf(start: string, afterWorkOnly: boolean): readonly Warning[] {
  if (start < morning || start >= bedtime) return [{ kind: "night" }];
  return afterWorkOnly && start < afterWork ? [{ kind: "daytime" }] : [];
}

function freeDay(date: string): readonly Warning[] {
  const holiday = holidayOn(date);
  if (holiday) return [{ kind: "holiday", holiday }];
  if (weekdayOf(dayFromIso(date)) >= saturday) return [{ kind: "weekend" }];
  return isBridgeDay(date) ? [{ kind: "bridgeDay" }] : [];
}

function seasonOf(date: string): readonly Warning[] {
  const { week } = weekOf(dayFromIso(date));
  if (week >= 28 && week <= 31) return [{ kind: "summer" }];
  if (week === 8) return [{ kind: "winterBreak" }];
  return week === 44 ? [{ kind: "autumnBreak" }] : [];
}

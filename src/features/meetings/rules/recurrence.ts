import { dayMs } from "../../../core/spans.ts";
import { type Day, dayFromIso, isoDate, mondayOf, weekdayOf, weekOf, yearMonthDay } from "../../../language/day.ts";
import { wallDate } from "../../../language/format/wallClock.ts";

/** As many as one books at once, and as far ahead. */
const mostOccurrences = 60;
const longestDays = 2 * 366;

export interface Expansion {
  /** In their order: yyyy-mm-dd. */
  readonly dates: readonly string[];
  /** forever: the rule has no end. tooMany: its end is too far off. */
  readonly problem: "forever" | "tooMany" | undefined;
}

interface Rule {
  readonly unit: "DAILY" | "WEEKLY" | "MONTHLY" | "YEARLY";
  readonly interval: number;
  readonly days: readonly { readonly weekday: number; readonly nth: number | undefined }[];
  readonly monthDays: readonly number[];
  readonly weeks: readonly number[];
  readonly position: number | undefined;
  readonly count: number | undefined;
  readonly until: Day | undefined;
}

const codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"];
const known = /^(?:FREQ|INTERVAL|BYDAY|BYMONTHDAY|BYWEEKNO|BYSETPOS|COUNT|UNTIL)$/u;

/**
 * The days on which something recurs by a rule of RFC 5545 (as src/language/dates writes them), the first included.
 * Undefined where the rule has parts that are not known here.
 */
export function expand(rule: string, first: string, zone: string): Expansion | undefined {
  const read = readRule(rule, zone);
  if (!read) return undefined;
  const start = dayFromIso(first);
  const dates: string[] = [];
  const last = Math.min(read.until ?? Number.POSITIVE_INFINITY, start + longestDays);
  for (let day = start; day <= last && dates.length < Math.min(read.count ?? 999, mostOccurrences + 1); day++) {
    if (fits(day, start, read)) dates.push(isoDate(day));
  }
  return { dates: dates.slice(0, mostOccurrences), problem: problemOf(read, start, dates.length) };
}

function problemOf({ count, until }: Rule, start: Day, found: number): Expansion["problem"] {
  if (count === undefined && until === undefined) return "forever";
  const tooFar = (until !== undefined && until > start + longestDays) || (until === undefined && found < (count ?? 0));
  return found > mostOccurrences || tooFar ? "tooMany" : undefined;
}

/** The same rule without its end, which the series keeps as a date. */
export function withoutEnd(rule: string): string {
  return rule
    .split(";")
    .filter((part) => !/^(?:COUNT|UNTIL)=/u.test(part))
    .join(";");
}

function readRule(rule: string, zone: string): Rule | undefined {
  const parts = new Map(
    rule.split(";").map((part): [string, string] => {
      const [name = "", value = ""] = part.split("=");
      return [name, value];
    }),
  );
  if (![...parts.keys()].every((name) => known.test(name))) return undefined;
  const unit = (["DAILY", "WEEKLY", "MONTHLY", "YEARLY"] as const).find((one) => one === parts.get("FREQ"));
  const number = (name: string) => (parts.has(name) ? Number(parts.get(name)) : undefined);
  const numbers = (name: string) => (parts.get(name) ?? "").split(",").filter(Boolean).map(Number);
  const days = (parts.get("BYDAY") ?? "").split(",").filter(Boolean).map(readDay);
  const until = readUntil(parts.get("UNTIL"), zone);
  const all = [...days.map(({ weekday }) => weekday), ...numbers("BYMONTHDAY"), ...numbers("BYWEEKNO")];
  const given = [...all, number("INTERVAL") ?? 1, number("COUNT") ?? 1, number("BYSETPOS") ?? 1, until ?? 1];
  if (!unit || given.some((one) => !Number.isInteger(one) || one === 0)) return undefined;
  return {
    unit,
    interval: number("INTERVAL") ?? 1,
    days,
    monthDays: numbers("BYMONTHDAY"),
    weeks: numbers("BYWEEKNO"),
    position: number("BYSETPOS"),
    count: number("COUNT"),
    until,
  };
}

function readDay(code: string): Rule["days"][number] {
  const nth = code.slice(0, -2);
  return { weekday: codes.indexOf(code.slice(-2)) + 1, nth: nth === "" ? undefined : Number(nth) };
}

/** "20270630T215959Z" or "20270630", as a day of the zone. */
function readUntil(text: string | undefined, zone: string): Day | undefined {
  if (text === undefined) return undefined;
  const [, date, time] = /^(\d{8})(?:T(\d{6})Z)?$/u.exec(text) ?? [];
  const iso = date?.replace(/(\d{4})(\d{2})(\d{2})/u, "$1-$2-$3");
  if (!iso || Number.isNaN(Date.parse(`${iso}T00:00Z`))) return Number.NaN;
  if (!time) return dayFromIso(iso);
  const instant = new Date(`${iso}T${time.replace(/(\d{2})(\d{2})(\d{2})/u, "$1:$2:$3")}Z`);
  return Number.isNaN(instant.getTime()) ? Number.NaN : dayFromIso(wallDate(instant, zone));
}

function fits(day: Day, start: Day, rule: Rule): boolean {
  switch (rule.unit) {
    case "DAILY":
      return (day - start) % rule.interval === 0 && onWeekday(day, rule, undefined);
    case "WEEKLY":
      return ((mondayOf(day) - mondayOf(start)) / 7) % rule.interval === 0 && onWeekday(day, rule, start);
    case "MONTHLY":
      return monthsBetween(start, day) % rule.interval === 0 && inMonth(day, start, rule);
    case "YEARLY":
      if (rule.weeks.length > 0) return rule.weeks.includes(weekOf(day).week) && onWeekday(day, rule, start);
      return (monthsBetween(start, day) / 12) % rule.interval === 0 && sameDate(day, start);
  }
}

function onWeekday(day: Day, { days }: Rule, otherwise: Day | undefined): boolean {
  if (days.length === 0) return otherwise === undefined || weekdayOf(day) === weekdayOf(otherwise);
  return days.some(({ weekday }) => weekday === weekdayOf(day));
}

function monthsBetween(start: Day, day: Day): number {
  const [from, to] = [yearMonthDay(start), yearMonthDay(day)];
  return (to.year - from.year) * 12 + to.month - from.month;
}

function sameDate(day: Day, start: Day): boolean {
  return yearMonthDay(day).day === yearMonthDay(start).day;
}

function inMonth(day: Day, start: Day, rule: Rule): boolean {
  const { days, monthDays, position } = rule;
  if (days.length === 0 && monthDays.length === 0) return sameDate(day, start);
  if (!matches(day, rule)) return false;
  if (position === undefined) return true;
  const fitting = daysOfMonth(day).filter((other) => matches(other, rule));
  return fitting.at(position > 0 ? position - 1 : position) === day;
}

function matches(day: Day, { days, monthDays }: Rule): boolean {
  const { day: date } = yearMonthDay(day);
  const length = daysOfMonth(day).length;
  const onDate = monthDays.length === 0 || monthDays.some((one) => one === date || one === date - length - 1);
  const isNth = (nth: number) => nth === Math.ceil(date / 7) || nth === -Math.ceil((length - date + 1) / 7);
  const onDay = days.some(({ weekday, nth }) => weekday === weekdayOf(day) && (nth === undefined || isNth(nth)));
  return onDate && (days.length === 0 || onDay);
}

function daysOfMonth(day: Day): readonly Day[] {
  const { year, month } = yearMonthDay(day);
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
  const first = Date.UTC(year, month - 1, 1) / dayMs;
  return Array.from({ length }, (_, i) => first + i);
}

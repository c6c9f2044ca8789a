import type { Both } from "../core/texts.ts";
import { type Day, dayAt, dayFromIso, onOrAfter, type Weekday, weekdayOf, yearMonthDay } from "./day.ts";

/**
 * "publicHoliday" is a day that lag (1989:253) om allmänna helgdagar names; "eve" is no such day but free in practice;
 * "shortDay" is a day that many workplaces shorten. Ordinary Sundays are left out.
 */
export type HolidayKind = "publicHoliday" | "eve" | "shortDay";

export interface Holiday {
  readonly id: HolidayId;
  readonly kind: HolidayKind;
  readonly names: Both<string>;
}

interface HolidayRule {
  readonly kind: HolidayKind;
  readonly names: Both<string>;
  readonly dayIn: (year: number) => Day;
}

/** Easter Sunday in the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const epact = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const toSunday = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - epact - (c % 4)) % 7;
  const correction = Math.floor((a + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * correction + 114;
  return dayAt(year, Math.floor(sum / 31), (sum % 31) + 1);
}

const fixed = (month: number, day: number) => (year: number) => dayAt(year, month, day);
const easter = (days: number) => (year: number) => easterSunday(year) + days;
const saturdayFrom = (month: number, day: number) => (year: number) => onOrAfter(dayAt(year, month, day), 6);
const midsummer = saturdayFrom(6, 20);

function row(kind: HolidayKind, sv: string, en: string, dayIn: (year: number) => Day): HolidayRule {
  return { kind, names: { sv, en }, dayIn };
}

/** The days of the law come first, so that they win where two fall on one date. */
const rules = {
  newYearsDay: row("publicHoliday", "nyårsdagen", "New Year's Day", fixed(1, 1)),
  epiphany: row("publicHoliday", "trettondedag jul", "Epiphany", fixed(1, 6)),
  goodFriday: row("publicHoliday", "långfredagen", "Good Friday", easter(-2)),
  easterSunday: row("publicHoliday", "påskdagen", "Easter Sunday", easter(0)),
  easterMonday: row("publicHoliday", "annandag påsk", "Easter Monday", easter(1)),
  mayDay: row("publicHoliday", "första maj", "May Day", fixed(5, 1)),
  ascension: row("publicHoliday", "Kristi himmelsfärdsdag", "Ascension Day", easter(39)),
  whitSunday: row("publicHoliday", "pingstdagen", "Whit Sunday", easter(49)),
  nationalDay: row("publicHoliday", "nationaldagen", "the National Day", fixed(6, 6)),
  midsummerDay: row("publicHoliday", "midsommardagen", "Midsummer Day", midsummer),
  allSaints: row("publicHoliday", "alla helgons dag", "All Saints' Day", saturdayFrom(10, 31)),
  christmasDay: row("publicHoliday", "juldagen", "Christmas Day", fixed(12, 25)),
  boxingDay: row("publicHoliday", "annandag jul", "Boxing Day", fixed(12, 26)),
  holySaturday: row("eve", "påskafton", "Easter Eve", easter(-1)),
  midsummersEve: row("eve", "midsommarafton", "Midsummer's Eve", (year) => midsummer(year) - 1),
  christmasEve: row("eve", "julafton", "Christmas Eve", fixed(12, 24)),
  newYearsEve: row("eve", "nyårsafton", "New Year's Eve", fixed(12, 31)),
  twelfthNight: row("shortDay", "trettondagsafton", "Twelfth Night", fixed(1, 5)),
  maundyThursday: row("shortDay", "skärtorsdagen", "Maundy Thursday", easter(-3)),
  walpurgis: row("shortDay", "valborgsmässoafton", "Walpurgis Night", fixed(4, 30)),
} satisfies Record<string, HolidayRule>;

export type HolidayId = keyof typeof rules;

const holidayIds = Object.keys(rules) as HolidayId[];
const years = new Map<number, ReadonlyMap<Day, Holiday>>();

function holidaysIn(year: number): ReadonlyMap<Day, Holiday> {
  const known = years.get(year);
  if (known) return known;
  const found = new Map<Day, Holiday>();
  for (const id of holidayIds) {
    const { kind, names, dayIn } = rules[id];
    const day = dayIn(year);
    if (!found.has(day)) found.set(day, { id, kind, names });
  }
  years.set(year, found);
  return found;
}

function holidayOnDay(day: Day): Holiday | undefined {
  return holidaysIn(yearMonthDay(day).year).get(day);
}

/** The day on which a holiday falls in a year. */
export function holidayIn(id: HolidayId, year: number): Day {
  return rules[id].dayIn(year);
}

/**
 * The holiday on a date ("2027-05-06"), if any.
 * @throws RangeError when `date` is not a date.
 */
export function holidayOn(date: string): Holiday | undefined {
  return holidayOnDay(dayFromIso(date));
}

const saturday: Weekday = 6;

/** Weekends, the days of the law, and the eves. */
export function isFreeDay(day: Day): boolean {
  const kind = holidayOnDay(day)?.kind;
  return weekdayOf(day) >= saturday || kind === "publicHoliday" || kind === "eve";
}

/**
 * Whether a date is a working day alone between two free days (klämdag), when many people are away.
 * @throws RangeError when `date` is not a date.
 */
export function isBridgeDay(date: string): boolean {
  const day = dayFromIso(date);
  return !isFreeDay(day) && isFreeDay(day - 1) && isFreeDay(day + 1);
}

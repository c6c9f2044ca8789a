import type { Section } from "../../core/feature.ts";
import { dayFromIso, isoDate, onOrAfter } from "../../language/day.ts";
import { instantOf, wallDate } from "../../language/format/wallClock.ts";

/** What is new to someone who has never looked: the last month. */
export const firstLookDays = 30;

/** What a card shows of all that the features have told. */
export interface Overview {
  /** What awaits the actor: the first section of each feature. */
  readonly awaiting: readonly Section[];
  readonly others: readonly Section[];
}

/** Puts together what each feature has told. Sections of one title become one, and empty ones are left out. */
export function arrange(told: readonly (readonly Section[])[]): Overview {
  return {
    awaiting: merge(told.flatMap(([first]) => first ?? [])),
    others: merge(told.flatMap(([, ...rest]) => rest).toSorted((a, b) => (a.rank ?? 1) - (b.rank ?? 1))),
  };
}

/** A pause lasts until the end of the same weekday next week. */
export function pauseFrom(now: Date, zone: string): { readonly lastDay: string; readonly until: Date } {
  const lastDay = isoDate(dayFromIso(wallDate(now, zone)) + 7);
  return { lastDay, until: instantOf(lastDay, "23:59", zone) };
}

/** A letter of the week, sent on a Monday (yyyy-mm-dd). */
export interface Letter {
  readonly date: string;
  readonly at: Date;
  /** What has happened after this is told. */
  readonly since: Date;
  /** After this it is no news. */
  readonly until: Date;
}
const [sendsAt, endsAt] = ["08:00", "20:00"];

export function letterOf(date: string, zone: string): Letter {
  const [weekBefore, friday] = [isoDate(dayFromIso(date) - 7), isoDate(dayFromIso(date) + 4)];
  const [at, since] = [instantOf(date, sendsAt, zone), instantOf(weekBefore, sendsAt, zone)];
  return { date, at, since, until: instantOf(friday, endsAt, zone) };
}

/** The next letter after an instant. */
export function letterAfter(now: Date, zone: string): Letter {
  const monday = onOrAfter(dayFromIso(wallDate(now, zone)), 1);
  const letter = letterOf(isoDate(monday), zone);
  return letter.at > now ? letter : letterOf(isoDate(monday + 7), zone);
}

function merge(sections: readonly Section[]): readonly Section[] {
  const byTitle = Map.groupBy(sections, ({ title }) => title);
  return [...byTitle]
    .map(([title, alike]) => ({ title, items: alike.flatMap(({ items }) => items) }))
    .filter(({ items }) => items.length > 0);
}

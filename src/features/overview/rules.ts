import type { Section } from "../../core/feature.ts";
import { dayFromIso, isoDate } from "../../language/day.ts";
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

function merge(sections: readonly Section[]): readonly Section[] {
  const byTitle = Map.groupBy(sections, ({ title }) => title);
  return [...byTitle]
    .map(([title, alike]) => ({ title, items: alike.flatMap(({ items }) => items) }))
    .filter(({ items }) => items.length > 0);
}

import { printCalendar, typeOf } from "../adapters/calendar/print.ts";
import type { Calendar, CalendarEvent } from "../core/calendar.ts";
import type { Feature } from "../core/feature.ts";
import type { Store } from "../core/ports/store.ts";
import type { NewFile } from "../core/turn.ts";
import { texts } from "../features/calendar/texts.ts";

interface Parts {
  readonly features: readonly Feature[];
  readonly store: Store;
  readonly now: () => Date;
}

/** A calendar as a file's content. */
export function printFile(calendar: Calendar): Omit<NewFile, "name"> {
  return { type: typeOf(calendar), bytes: new TextEncoder().encode(printCalendar(calendar)) };
}

/** What the features show in the calendar that a secret opens, as text. */
export async function readCalendar({ features, store, now }: Parts, secret: string): Promise<string | undefined> {
  const seat = await store.subscriber(secret);
  if (!seat?.group) return undefined;
  const { group, actor } = seat;
  const language = seat.language ?? group.language;
  const events = await store.read(async (db) => {
    const found: CalendarEvent[] = [];
    for (const feature of features) {
      found.push(...((await feature.calendar?.({ db, group, now: now(), language }, actor)) ?? []));
    }
    return found;
  });
  return printCalendar({ kind: "subscription", name: texts[language].named(group.name), language, events });
}

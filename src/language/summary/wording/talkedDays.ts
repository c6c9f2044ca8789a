import { type ReadingContext, readDate } from "../../dates/readDate.ts";
import { dayFromIso, weekdayOf } from "../../day.ts";

/** A message, and when it was said. */
export interface Said {
  readonly text: string;
  readonly at: Date;
}

/** A day with its month: "25 april", "25/4", "April 25". */
const WITH_MONTH =
  /\p{N}{1,2}(?::?[ea]|st|nd|rd|th)?\s*(?:of\s+)?(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|o[kc]t|nov|dec)|\p{N}{1,2}\/(?:1[0-2]|0?[1-9])(?!\p{N})|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}*\s+\p{N}{1,2}(?!\p{N}|[.:])/iu;
/** "25:e", "den 8:e": a day of a month that is not said. */
const DAY_ALONE = /^\s*(?:den\s+|the\s+|on\s+|till\s+|på\s+)*\p{N}{1,2}(?::?[ea]|st|nd|rd|th)?(?:\s+kl.*)?\s*$/iu;
const WEEKDAY_ALONE =
  /^\s*(?:på\s+|till\s+|on\s+)*(?:(?:mån|tis|ons|tors|fre|lör|sön)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:\s+(?:kl|at).*)?\s*$/iu;

type Zoned = Omit<ReadingContext, "now">;

/** Days that somebody named with their months. */
function namedIn({ text, at }: Said, { zone, language }: Zoned): readonly string[] {
  if (!WITH_MONTH.test(text)) return [];
  const reading = readDate(text, { now: at, zone, language });
  if (reading.kind === "start" || reading.kind === "past") return [reading.occasion.date];
  return "choices" in reading ? reading.choices.map(({ date }) => date) : [];
}

/** Gives the days that were named before a message's place, in the order that they were. All is read for them once, at the first question. */
export function talkedDays(said: readonly Said[], context: Zoned): (place: number) => readonly string[] {
  let named: readonly { readonly date: string; readonly place: number }[] | undefined;
  return (place) => {
    named ??= said.flatMap((one, at) => namedIn(one, context).map((date) => ({ date, place: at })));
    return named.filter((day) => day.place < place).map(({ date }) => date);
  };
}

/**
 * The day that is meant by words that name it without a month: the one that was talked of, where there is one. Undefined:
 * other days were talked of, so that nobody knows.
 */
export function meantDay(words: string, nearest: string, talked: () => readonly string[]): string | undefined {
  if (DAY_ALONE.test(words)) {
    const all = talked();
    return all.findLast((date) => date.slice(-2) === nearest.slice(-2)) ?? (all.length > 0 ? undefined : nearest);
  }
  if (!WEEKDAY_ALONE.test(words)) return nearest;
  const weekday = weekdayOf(dayFromIso(nearest));
  return talked().findLast((date) => date > nearest && weekdayOf(dayFromIso(date)) === weekday) ?? nearest;
}

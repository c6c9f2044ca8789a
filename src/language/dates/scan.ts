import type { Day } from "../day.ts";
import type { Phrase } from "./facts.ts";
import type { Rule } from "./rule.ts";
import { calendarDates } from "./rules/calendarDates.ts";
import { clockTimes } from "./rules/clockTimes.ts";
import { durations } from "./rules/durations.ts";
import { moves } from "./rules/moves.ts";
import { partsOfDay } from "./rules/partsOfDay.ts";
import { recurrences } from "./rules/recurrences.ts";
import { relativeDays } from "./rules/relativeDays.ts";
import { weekdayRules } from "./rules/weekdays.ts";
import { weeks } from "./rules/weeks.ts";

/** Where two rules read equally far, the first wins. */
const grammar: readonly Rule[] = [
  ...relativeDays,
  ...calendarDates,
  ...recurrences,
  ...weekdayRules,
  ...weeks,
  ...partsOfDay,
  ...clockTimes,
  ...durations,
  ...moves,
];

const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;

function longestAt(text: string, index: number, today: Day): Phrase | undefined {
  let longest: Phrase | undefined;
  for (const { readAt } of grammar) {
    const phrase = readAt(text, index, today);
    if (phrase && phrase.end > (longest?.end ?? index)) longest = phrase;
  }
  return longest;
}

/** The phrases of a text in order, each the longest that can be read where it begins. */
export function scan(text: string, today: Day): Phrase[] {
  const phrases: Phrase[] = [];
  let read = 0;
  for (const { index } of text.matchAll(WORD_START)) {
    if (index < read) continue;
    const phrase = longestAt(text, index, today);
    if (!phrase) continue;
    phrases.push(phrase);
    read = phrase.end;
  }
  return phrases;
}

import type { Day } from "../day.ts";
import { finderOf } from "./beginnings.ts";
import type { Phrase } from "./facts.ts";
import type { Rule } from "./rule.ts";
import { calendarDates } from "./rules/calendarDates.ts";
import { clockTimes } from "./rules/clockTimes.ts";
import { durations } from "./rules/durations.ts";
import { feastRules } from "./rules/feasts.ts";
import { holidayFree } from "./rules/holidayFree.ts";
import { moves } from "./rules/moves.ts";
import { partsOfDay } from "./rules/partsOfDay.ts";
import { periods } from "./rules/periods.ts";
import { recurrences } from "./rules/recurrences.ts";
import { relativeDays } from "./rules/relativeDays.ts";
import { seasons } from "./rules/seasons.ts";
import { weekdayRules } from "./rules/weekdays.ts";
import { weeks } from "./rules/weeks.ts";

/** Where two rules read equally far, the firm one wins, and then the first. */
const grammar: readonly Rule[] = [
  ...relativeDays,
  ...feastRules,
  ...calendarDates,
  ...recurrences,
  ...holidayFree,
  ...weekdayRules,
  ...weeks,
  ...periods,
  ...seasons,
  ...partsOfDay,
  ...clockTimes,
  ...durations,
  ...moves,
];

const rulesAt = finderOf(grammar);

const WORD_START = /(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu;

function isBetter(phrase: Phrase, than: Phrase | undefined): boolean {
  if (!than || phrase.end !== than.end) return phrase.end > (than?.end ?? 0);
  return phrase.hold === "firm" && than.hold !== "firm";
}

function longestAt(text: string, index: number, today: Day): Phrase | undefined {
  let longest: Phrase | undefined;
  for (const { readAt } of rulesAt(text, index)) {
    const phrase = readAt(text, index, today);
    if (phrase && isBetter(phrase, longest)) longest = phrase;
  }
  return longest;
}

/** "(From 3 to 5) December" must not hide "3 to 5 December". */
function hidesFirmer({ start, end, hold }: Phrase, text: string, words: readonly number[], today: Day): boolean {
  if (hold === "firm") return false;
  return words.some((index) => {
    if (index <= start || index >= end) return false;
    const inner = longestAt(text, index, today);
    return inner?.hold === "firm" && inner.end > end;
  });
}

/** The phrases of a text in order, each the longest that can be read where it begins. */
export function scan(text: string, today: Day): Phrase[] {
  const phrases: Phrase[] = [];
  const words = Array.from(text.matchAll(WORD_START), ({ index }) => index);
  let read = 0;
  for (const index of words) {
    if (index < read) continue;
    const phrase = longestAt(text, index, today);
    if (!phrase || hidesFirmer(phrase, text, words, today)) continue;
    phrases.push(phrase);
    read = phrase.end;
  }
  return phrases;
}

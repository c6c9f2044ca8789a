import { stemsOf } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";

const SETTLING = new Set(["close", "let", "claim", "reject", "postpone", "refer", "retract", "agree", "change"]);

/** What a sentence that settles something says besides settling it: "leave (the languages) for Thursday". */
export function ownWordsOf(reading: Reading): ReadonlySet<string> {
  const ends = new Set<number>();
  for (const { act, from, to } of reading.hits) {
    if (SETTLING.has(act)) ends.add(from).add(to - 1);
  }
  return new Set(stemsOf(reading.tokens.filter((_, index) => !ends.has(index))));
}

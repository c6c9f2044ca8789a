import { isVerb } from "../cues/verbs.ts";
import { stemsOf } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";

const SETTLING = new Set(["close", "let", "claim", "reject", "postpone", "refer", "retract", "agree", "change"]);

const TURNING = ["reject", "postpone", "refer"] as const;

/** What a sentence that settles something says besides settling it: "leave (the languages) for Thursday". */
export function ownWordsOf(reading: Reading): ReadonlySet<string> {
  const ends = new Set<number>();
  const isTurnedAway = TURNING.some((act) => reading.acts.has(act));
  for (const { act, from, to } of reading.hits) {
    if (SETTLING.has(act)) ends.add(from).add(to - 1);
  }
  return new Set(
    stemsOf(reading.tokens.filter(({ word }, index) => !ends.has(index) || (!isTurnedAway && isVerb(word)))),
  );
}

import { stemsOf } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";

const SETTLING = new Set(["close", "let", "reject", "postpone", "refer", "retract", "agree", "change"]);

/** What a sentence that settles something says besides settling it. Verbs that settle belong to what is settled. */
export function ownWordsOf(reading: Reading): ReadonlySet<string> {
  const cues = reading.hits.filter(({ act }) => SETTLING.has(act));
  const rest = reading.tokens.filter((_, index) => !cues.some(({ from, to }) => index >= from && index < to));
  return new Set(stemsOf(rest));
}

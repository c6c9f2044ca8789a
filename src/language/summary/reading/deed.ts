import type { Act } from "../cues/act.ts";
import { isVerb } from "../cues/verbs.ts";
import type { Reading } from "./read.ts";

/** What stands after a noun that ends like a verb, or after a verb that has another subject. */
const SUBJECT_BEFORE =
  /^(?:vi|ni|du|det|den|man|de|han|hon|med|jag|ar|e|har|ska|kan|far|kostar|blir|och|o|finns|maste|borde|bor|skulle|behover|racker|galler|saknas|behovs|finns|gar|is|are|was|were|for|to|the|of|enough|that|som|pa|senast|till|innan|fore|\p{L}{4,}(?:as|es|ades|des|tes))$/u;
const ENGLISH =
  /(?<!\p{L})(?:the|it|of|and|with|is|are|our|we|by|that|us|them|me|time|again|this|year|last|next|still|here|out|new|from|week|today|won't)(?!\p{L})/iu;
const NO_DEEDS =
  /^(?:four|fair|never|ever|other|after|over|under|better|poster|rather|whatever|remember|consider|order|your|their|dear|sadar|daremot|svar|.*dagar|.*veckor|.*kronor)$/u;
const NO_PROMISES: readonly Act[] = [
  "agree",
  "object",
  "report",
  "hypothesis",
  "joke",
  "close",
  "reject",
  "postpone",
  "refer",
  "done",
  "putOff",
];
const FEWEST_TOKENS = 3;
const FEWEST_LETTERS = 4;
const SHORT_DEEDS = new Set(["kor", "tar", "ger", "ber", "gor"]);

/** "Byter kod på söndag": says what the writer does without saying who. */
export function startsWithDeed({ tokens, isQuestion, acts, text }: Reading): boolean {
  const [first, second] = tokens;
  if (!first || !second || tokens.length < FEWEST_TOKENS || isQuestion) return false;
  if (NO_PROMISES.some((act) => acts.has(act)) || !isVerb(first.word)) return false;
  if (first.word.length < FEWEST_LETTERS && !SHORT_DEEDS.has(first.word)) return false;
  if (NO_DEEDS.test(first.word) || text[first.end] === ",") return false;
  return !SUBJECT_BEFORE.test(second.word) && !ENGLISH.test(text);
}

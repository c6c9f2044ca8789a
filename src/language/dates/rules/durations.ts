import { type Rule, rule } from "../rule.ts";

const FOR = "(?:(?:i|på|under|ca\\.?|cirka|for|lasting|about|around)~)?";
const HALF_HOUR = "(?:(?:en )?halvtimm(?:e|a|es)|en halv timm(?:e|a)|half an hour)";
const AND_A_HALF = "(?:(?:och en )?halv|and a half)";

/** "15 min innan" is not how long. */
const NOT_A_SHIFT = "(?!~(?:före|innan|tidigare|senare|efteråt|before|earlier|later|after)(?!\\p{L}))";

const ofMinutes = (minutes: number) => ({ minutes });

/** How long something lasts. It is only read where the text also says when. */
export const durations: readonly Rule[] = [
  rule(`${FOR}{number}~-?{hours}${NOT_A_SHIFT}`, ({ number, hours }) => ofMinutes(number * hours), "company"),
  rule(`${FOR}{count} {hours}${NOT_A_SHIFT}`, ({ count, hours }) => ofMinutes(count * hours), "company"),
  rule(
    `${FOR}{number}~{hours}(?: och| and)?~{rest:count}~{minutes}`,
    ({ number, hours, rest }) => ofMinutes(number * hours + rest),
    "company",
  ),
  rule(`${FOR}{count} ${AND_A_HALF} {hours}`, ({ count, hours }) => ofMinutes((count + 0.5) * hours), "company"),
  rule(`${FOR}\\d~-~{number}~{hours}`, ({ number, hours }) => ofMinutes(number * hours), "company"),
  rule(`${FOR}{count}~-?{minutes}${NOT_A_SHIFT}`, ({ count, minutes }) => ofMinutes(count * minutes), "company"),
  rule(`${FOR}${HALF_HOUR}${NOT_A_SHIFT}`, () => ofMinutes(30), "company"),
  rule(`${FOR}(?:en|ett) kvart${NOT_A_SHIFT}`, () => ofMinutes(15), "company"),
  rule(`${FOR}(?:tre kvart|trekvart|en trekvart)`, () => ofMinutes(45), "company"),
  rule(`${FOR}(?:halvannan timme|an hour and a half)`, () => ofMinutes(90), "company"),
];

import type { Clock, Facts } from "../facts.ts";
import { type Rule, rule } from "../rule.ts";
import { NOT_COUNTED, PAUSE } from "./surroundings.ts";

const MARK = "(?:kl\\.?:?|klockan|klocka|tid:|time:|klockslag:)";
const TO = "(?:-+|till|til|to|until)";
const AND = "(?:och|and|&|-|till|to)";
const ABOUT =
  "(?:strax )?(?:prick|senast|vid|runt|kring|omkring|ca\\.?|cirka|c:a|från|fr\\.?|around|about|by|from)|strax (?:före|innan|efter)|just (?:before|after)";
const BEYOND = "(?:tidigast|efter|före|innan|after|before|any time after)";

const span = ({ from, to }: { from: Clock; to: Clock }): Facts => ({ clock: from, endClock: to });
/** "14–16" may stand apart from its day, "3–2" may not. */
const likelySpan = ({ from, to }: { from: Clock; to: Clock }): Facts | undefined =>
  from.hour >= 7 && to.hour > from.hour && to.hour <= 22 ? span({ from, to }) : undefined;
const point = ({ clock }: { clock: Clock }): Facts => ({ clock });
const bound = ({ clock }: { clock: Clock }): Facts => ({ clock, loose: true });
const impossible = (): Facts => ({ impossible: "time" });

export const clockTimes: readonly Rule[] = [
  rule("{zone}", ({ zone }) => ({ zone }), "touching"),
  rule(`${MARK}~{from:clock}~${TO}~(?:${MARK}~)?{to:clock}`, span),
  rule(`(?:mellan|between) ${MARK}~{from:clock} ${AND} (?:${MARK}~)?{to:clock}`, span),
  rule(`${MARK}~{clock}`, point),
  rule(`${MARK}~(?:2[5-9]|[3-9]\\d)(?:[.:]\\d\\d)?`, impossible),
  rule(`${MARK}~\\d\\d?[.:][6-9]\\d`, impossible),
  rule(`${MARK}~24[.:](?!00)[0-5]\\d`, impossible),
  rule(`{from:fullTime}~${TO}~(?:${MARK}~)?{to:clock}${NOT_COUNTED}`, span),
  rule(`{from:clock}~${TO}~{to:fullTime}`, span),
  rule(`{from:clock}~${TO}~{to:withHalf}`, span),
  rule(`{from:withHalf}~${TO}~{to:clock}`, span),
  rule(`{from:spoken}~${TO}~{to:clock}`, span),
  rule("{clock:withHalf}", point),
  rule("(?:vid )?{clock:hour}-?tiden", point),
  rule("(?:vid )?{clock:hourWord}-?tiden", point),
  rule("{clock:spoken}", point),
  rule(`{clock:fullTime}${NOT_COUNTED}`, point),
  rule(`(?:mellan|between) {from:clock} ${AND} {to:clock}${NOT_COUNTED}`, span, "company"),
  rule(`(?:från|from|fr\\.?) {from:clock}~${TO}~{to:clock}${NOT_COUNTED}`, span, "company"),
  rule(`{from:fourDigits}~${TO}~{to:fourDigits}`, span, "company"),
  rule(`{from:hhmm}~${TO}~{to:clock}${NOT_COUNTED}`, span, "company"),
  rule(`{from:clock}~${TO}~{to:hhmm}${NOT_COUNTED}`, span, "company"),
  rule(`(?:${ABOUT})~(?:${MARK}~)?{clock}${NOT_COUNTED}${PAUSE}`, point, "company"),
  rule(`${BEYOND}~${MARK}~{clock}`, bound),
  rule(`${BEYOND}~{clock}${NOT_COUNTED}${PAUSE}`, bound, "company"),
  rule(`at {clock:withHalf}`, point),
  rule(`at {clock}${NOT_COUNTED}`, point, "company"),
  rule(`{clock:hhmm}${NOT_COUNTED}`, point, "company"),
  rule("{clock:colloquial}", point, "company"),
  rule("(?:vid |at )?(?:midnatt|midnight)", () => ({ clock: { hour: 24, minute: 0, sure: true } }), "company"),
  rule("(?:at )?(?:noon|midday)", () => ({ clock: { hour: 12, minute: 0, sure: true } }), "company"),
  rule(`{from:hour}~-+~{to:hour}(?![.:]\\d)${NOT_COUNTED}${PAUSE}`, likelySpan, "company"),
  rule(`{from:hour}~${TO}~{to:hour}(?![.:]\\d)${NOT_COUNTED}`, span, "touching"),
  rule(`{from:hourWord} (?:till|to) {to:hourWord}${NOT_COUNTED}`, span, "touching"),
  rule(`{clock:fourDigits}${NOT_COUNTED}`, point, "touching"),
  rule(`{clock:hour}(?![.:/-]\\d)${NOT_COUNTED}`, point, "touching"),
];

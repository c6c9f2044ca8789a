import { contentOf, shared } from "../reading/content.ts";
import { startsWithDeed } from "../reading/deed.ts";
import { ASKS_FOR_MORE, OWN, type Reading } from "../reading/read.ts";
import type { Issue } from "./issue.ts";

/** "Sen har jag …", "en annan sak", "btw": another matter begins. */
const TURNS =
  /^\W*(?:(?:ok|okej|oj|hmm|alltså|hej|haha|och|o|å|and|oh|ah)\W+)*(?:(?:sen|sedan) (?:undrar|har jag|är det|var det|kan vi|ska vi|en sak)|sist|också|dessutom|btw|förresten|forresten|also|finally|lastly|one more|another|next|nästa|en (?:annan|sista|till|seriös)|punkt \p{N}|§|angående|ang\.?|gällande|vad gäller|när det gäller|regarding|as for|moving on)(?!\p{L})|(?<!\p{L})(?:förresten|forresten|btw|by the way|en annan sak|one more thing|while we're at it)(?!\p{L})/iu;
const AND_WHAT_OF = /^\W*(?:och|o|å|and)\s+(?:\p{L}+\s+){0,2}\p{L}+(?:\s+d[åa])?\s*\?/iu;
const HEADER_TOKENS = 3;
const LONGEST_HEADER = 6;
const SPEAKS =
  /(?<!\p{L})(?:jag|vi|det|du|ni|den|i|we|you|it|that|this|är|e|har|kan|ska|blir|vill|inget|inte|finns|is|are|has|can|will|not|räcker|tack|thanks)(?!\p{L})/iu;
const INFORMS = /^\W*(?:sak)?(?:upplysning|info|fyi|obs|ps|p\.s)\p{L}*\s*[:.]/iu;

/** "2. Blanketten", "(b) Training money". */
const NUMBERED = /^\W*(?:\p{N}{1,2}|[a-hA-H])[.):]\s+\S/u;
/** "Barnhörnan då", "and the route?". */
const AND_THEN =
  /^\W*(?:(?:och|men|sen|so|and|then)\s+)?(?:\p{L}[\p{L}-]*\s+){0,3}?\p{L}{4,}(?:\s+(?:då|da|then)\s*[?,.:]|\s*\?)/iu;

/** "Languages.", "Scen: …": names what comes next. */
function isHeader(readings: readonly Reading[]): boolean {
  const [first] = readings;
  if (!first) return false;
  if (NUMBERED.test(first.message.text) && readings.length >= 2) return true;
  const isBare = first.tokens.length <= LONGEST_HEADER && !SPEAKS.test(first.text) && !ASKS_FOR_MORE.test(first.text);
  if (isBare && AND_THEN.test(first.text)) return true;
  const colon = /^\W*(?<head>[\p{L}\p{N} -]{3,30}):\s+\S/u.exec(first.text)?.groups?.["head"];
  if (colon !== undefined && colon.split(/\s+/u).length <= 3) return !first.acts.has("close") && first.acts.size <= 1;
  const { tokens, acts, text } = first;
  if (readings.length < 2 || tokens.length > HEADER_TOKENS || SPEAKS.test(text)) return false;
  if ([...acts].some((act) => act !== "claim" && act !== "propose")) return false;
  return contentOf(first).size >= 1 && text.length >= 4 && !/[?:]\s*$/u.test(text);
}

const TO_SOMEONE =
  /(?<!\p{L})(?:kan|kunde|skulle|vill|hinner|tar|gör|\p{L}{3,}r) du(?!\p{L})|(?<!\p{L})du (?:kan|tar|gör|fixar|läser|säger|hör|skriver)(?!\p{L})|(?<!\p{L})(?:could|can|would|will|are|do) you(?!\p{L})|(?<!\p{L})you (?:ok|okay|able|free)(?!\p{L})/iu;
const ABOUT_US = /(?<!\p{L})(?:vi|we|man|us|oss|ni|alla|everyone|all)(?!\p{L})/iu;

/** Puts something forward for all, or asks all. Whoever is asked alone is asked to do or tell something. */
export function isPut({ acts, isQuestion, text, tokens }: Reading): boolean {
  if (acts.has("report") || acts.has("hypothesis") || acts.has("joke") || acts.has("agree")) return false;
  if (acts.has("request") || (TO_SOMEONE.test(text) && !ABOUT_US.test(text))) return false;
  return acts.has("propose") || (isQuestion && (tokens.length >= 3 || /\p{N}/u.test(text)));
}

/** Asks how things are. */
const ASKS_IF_SO =
  /^\W*(?:\p{L}+\W+){0,3}(?:är det|finns det|är (?:svaret|detta)|beslutat|bestämt|is it|is there|has anyone|does anyone)(?!\p{L})/iu;
const WE_OR_NOTHING = /(?<!\p{L})(?:vi|man|we|us|oss)(?!\p{L})|^[^?]{3,90}\?/iu;

/** Puts something forward that can be said yes to. */
export function isProposal(reading: Reading): boolean {
  const { acts, isQuestion, text } = reading;
  if (!isPut(reading) || ASKS_IF_SO.test(text)) return false;
  return (
    acts.has("propose") || acts.has("sound") || (isQuestion && !ASKS_FOR_MORE.test(text) && WE_OR_NOTHING.test(text))
  );
}

const FEW = 4;
const PROPOSES = /^\W*(?:(?:ett|nytt|mitt|new|my|a)\s+)?(?:förslag|proposal|suggestion)(?!\p{L})/iu;

/** It has little in common with what is talked about. */
function isOther(put: Reading, content: ReadonlySet<string>, { content: known, isTold, isRipe, talk }: Issue): boolean {
  if (talk.length < FEW || content.size < 2) return false;
  const common = shared(content, known);
  return (isTold || isRipe === true || PROPOSES.test(put.text)) && common / content.size < 0.34;
}

/** Which sentence raises another matter than what is talked about, if one does. */
export function raisedBy(readings: readonly Reading[], current: Issue | undefined): Reading | undefined {
  const put = readings.find((reading) => isPut(reading) && contentOf(reading).size >= 1);
  const told = readings.find(isTelling) ?? readings.find((reading) => contentOf(reading).size >= 2);
  const raised = put ?? told;
  if (!raised || INFORMS.test(readings[0]?.text ?? "")) return undefined;
  const content = new Set(readings.flatMap((one) => [...contentOf(one)]));
  if (current?.state === "open" && shared(content, current.content) >= 2) return undefined;
  const isTurn = readings.some(({ text, acts }) => TURNS.test(text) || AND_WHAT_OF.test(text) || acts.has("turn"));
  if (isTurn && content.size >= 2) return raised;
  if (current?.state !== "open") return isTelling(raised) || isHeader(readings) ? raised : undefined;
  const isNew = current.isTold || shared(content, current.content) === 0;
  if (isNew && isHeader(readings)) return raised;
  const changed = readings.find(({ acts, isQuestion, text }) => acts.has("change") && !isQuestion && !OWN.test(text));
  if (changed && contentOf(changed).size >= 3 && shared(content, current.content) === 0) return changed;
  return put && isOther(put, content, current) ? put : undefined;
}

const ASIDE = ["agree", "commit", "comply", "done", "close", "object", "joke"] as const;

/** After something is settled people say thanks and who does what: none of that raises anything. */
function isTelling(reading: Reading): boolean {
  if (isPut(reading)) return true;
  if (startsWithDeed(reading)) return false;
  return !ASIDE.some((act) => reading.acts.has(act)) && !reading.acts.has("request") && contentOf(reading).size >= 3;
}

import { contentOf, shared } from "../reading/content.ts";
import { ASKS_FOR_MORE, type Reading } from "../reading/read.ts";
import type { Issue } from "./issue.ts";

/** "Sen har jag …", "en annan sak", "btw": another matter begins. */
const TURNS =
  /^\W*(?:(?:ok|okej|oj|hmm|alltså|hej|haha|och|o|å|and|oh|ah)\W+)*(?:sen(?!\s+när)|sedan(?!\s+när)|sist|också|dessutom|btw|förresten|forresten|also|finally|lastly|one more|another|next|nästa|en (?:annan|sista|till|seriös)|punkt \p{N}|§|angående|ang\.?|gällande|vad gäller|när det gäller|regarding|as for|moving on)(?!\p{L})|(?<!\p{L})(?:förresten|forresten|btw|by the way|en annan sak|one more thing|while we're at it)(?!\p{L})/iu;
const AND_WHAT_OF = /^\W*(?:och|o|å|and)\s+(?:\p{L}+\s+){0,2}\p{L}+(?:\s+d[åa])?\s*\?/iu;
const HEADER_TOKENS = 4;
const SPEAKS = /(?<!\p{L})(?:jag|vi|det|du|ni|den|i|we|you|it|that|this)(?!\p{L})/iu;
const INFORMS = /^\W*(?:sak)?(?:upplysning|info|fyi|obs|ps|p\.s)\p{L}*\s*[:.]/iu;

/** "Languages.", "Scen: …": names what comes next. */
function isHeader(readings: readonly Reading[]): boolean {
  const [first] = readings;
  if (!first) return false;
  const colon = /^\W*(?<head>[\p{L}\p{N} -]{3,30}):\s+\S/u.exec(first.text)?.groups?.["head"];
  if (colon !== undefined && colon.split(/\s+/u).length <= 3) return !first.acts.has("close") && first.acts.size <= 1;
  const { tokens, acts, text } = first;
  if (readings.length < 2 || tokens.length > HEADER_TOKENS || SPEAKS.test(text)) return false;
  if ([...acts].some((act) => act !== "claim" && act !== "propose")) return false;
  return contentOf(first).size >= 1 && text.length >= 4 && !text.trimEnd().endsWith("?");
}

const TO_SOMEONE =
  /(?<!\p{L})(?:kan|kunde|skulle|vill|hinner|tar|gör|har|är|fixar|skriver|bokar|kollar|läser|säger|hör|ringer|skickar) du(?!\p{L})|(?<!\p{L})du (?:kan|tar|gör|fixar|läser|säger|hör|skriver)(?!\p{L})|(?<!\p{L})(?:could|can|would|will|are|do) you(?!\p{L})|(?<!\p{L})you (?:ok|okay|able|free)(?!\p{L})/iu;
const ABOUT_US = /(?<!\p{L})(?:vi|we|man|us|oss|ni|alla|everyone|all)(?!\p{L})/iu;

/** Puts something forward for all, or asks all. Whoever is asked alone is asked to do or tell something. */
export function isPut({ acts, isQuestion, text, tokens }: Reading): boolean {
  if (acts.has("report") || acts.has("hypothesis") || acts.has("joke") || acts.has("agree")) return false;
  if (acts.has("request") || (TO_SOMEONE.test(text) && !ABOUT_US.test(text))) return false;
  return acts.has("propose") || (isQuestion && (tokens.length >= 3 || /\p{N}/u.test(text)));
}

/** Puts something forward that can be said yes to. */
export function isProposal(reading: Reading): boolean {
  const { acts, isQuestion, text } = reading;
  return isPut(reading) && (acts.has("propose") || acts.has("sound") || (isQuestion && !ASKS_FOR_MORE.test(text)));
}

const FEW = 3;

/** It has little in common with what is talked about. */
function isOther(content: ReadonlySet<string>, { content: known, isTold, talk }: Issue): boolean {
  return isTold && talk.length >= FEW && content.size >= 2 && shared(content, known) / content.size < 0.34;
}

/** Which sentence raises another matter than what is talked about, if one does. */
export function raisedBy(readings: readonly Reading[], current: Issue | undefined): Reading | undefined {
  const put = readings.find((reading) => isPut(reading) && contentOf(reading).size >= 1);
  const told = readings.find((reading) => contentOf(reading).size >= 2);
  const raised = put ?? told;
  if (!raised || INFORMS.test(readings[0]?.text ?? "")) return undefined;
  const content = new Set(readings.flatMap((one) => [...contentOf(one)]));
  if (current?.state === "open" && shared(content, current.content) >= 2) return undefined;
  const isTurn = readings.some(({ text, acts }) => TURNS.test(text) || AND_WHAT_OF.test(text) || acts.has("turn"));
  if (isTurn && content.size >= 2) return raised;
  if (!current || current.state !== "open") return isTelling(raised) ? raised : undefined;
  if (current.isTold && isHeader(readings)) return raised;
  return put && isOther(content, current) ? put : undefined;
}

const ASIDE = ["agree", "commit", "comply", "done", "close", "object", "joke"] as const;

/** After something is settled people say thanks and who does what: none of that raises anything. */
function isTelling(reading: Reading): boolean {
  if (isPut(reading)) return true;
  return !ASIDE.some((act) => reading.acts.has(act)) && !reading.acts.has("request") && contentOf(reading).size >= 3;
}

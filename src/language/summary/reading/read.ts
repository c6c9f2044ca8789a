import type { Act } from "../cues/act.ts";
import { type Hit, hitsIn } from "../cues/match.ts";
import type { Bounds } from "../cues/pattern.ts";
import { isYes } from "../cues/signs.ts";
import { type Label, labelOf } from "./labels.ts";
import { asksYou, promiseIn, tellsOnly } from "./promises.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

/** A sentence and what is done by saying it. */
export interface Reading extends Sentence {
  readonly acts: ReadonlySet<Act>;
  readonly hits: readonly Hit[];
  /** "Beslut:", "ACTION:" and their like, where the sentence begins with one. */
  readonly label?: Label;
  /** A bare yes or no, as "+1", "👍" and "-1". */
  readonly vote?: "yes" | "no";
}

/** Words that a sentence may begin or end with and that say nothing. */
const FILLERS = new Set(
  `ok okej okay oki bra toppen perfekt fint super jattebra kanon haha hm hmm mm jaha men och alltsa ja jo yes yep japp jamen
  jaja tack great perfect good right well and but nice cool alright thanks hej alla allihop hi all point da absolut javisst
  exakt precis visst nej na nja fine sounds works morrn mvh hello aha oj ah so yeah yea sure super finfint utmarkt harligt kul`.split(
    /\s+/u,
  ),
);
const SIGN = /^(?:\p{Extended_Pictographic}|[!?#]|:[a-z0-9_+-]+:)$/u;

function isIdle({ word }: Token): boolean {
  return FILLERS.has(word) || SIGN.test(word);
}

function boundsOf(tokens: readonly Token[]): Bounds {
  let start = 0;
  while (start < tokens.length - 1 && isIdle(tokens[start] as Token)) start += 1;
  let end = tokens.length;
  while (end > 1 && SIGN.test(tokens[end - 1]?.word ?? "")) end -= 1;
  return { start, end };
}

function voteOf(tokens: readonly Token[]): "yes" | "no" | undefined {
  const [first] = tokens;
  if (!first || tokens.length > 12) return undefined;
  if (/^\+[1-9]/u.test(first.word)) return "yes";
  if (/^-[1-9]/u.test(first.word) || first.word === "👎") return "no";
  return tokens.length <= 3 && isYes(first.word) && SIGN.test(first.word) ? "yes" : undefined;
}

const NOT = new Set(["inte", "ej", "not", "don't", "dont", "isn't", "aldrig", "never", "knappast", "ingen", "no"]);

function isDenied(hit: Hit, tokens: readonly Token[]): boolean {
  return [1, 2].some((back) => NOT.has(tokens[hit.from - back]?.word ?? "")) || NOT.has(tokens[hit.to]?.word ?? "");
}

/** "Tuesday the 8th then", "tisdag den 8:e då": says what it comes to. */
const SO_THEN =
  /(?<!(?:^|\s)(?:until|since|by|back|and|but|ja|jo|så|vad|nej|ok|okej)[\s,]*)\s+(?:then|då|da|alltså|alltsa|altså)\s*(?:,|[.!]*$)/iu;
const APPROVING = new Set(
  "ok okej okay bra toppen perfekt fint super jattebra kanon great perfect good alright right nice excellent fine utmarkt harligt finfint da".split(
    " ",
  ),
);

/** What follows is a list, or something that has to be found first. */
const OPENS = /:\s*$|(?<!\p{L})(?:behöver|måste|need|have to|undrar|wonder|vet inte|don't know)(?!\p{L})/iu;

const GOOD_QUESTION = /^\W*(?:bra|god|good|great)\s+(?:fråga|question)(?!\p{L})/iu;

/** "Toppen, tisdag 8/12 kl 17 i Stadshuset": says what it comes to without saying that it does. */
function sumsUp({ tokens, isQuestion, text }: Sentence, acts: ReadonlySet<Act>): boolean {
  if (
    isQuestion ||
    tokens.length > 24 ||
    GOOD_QUESTION.test(text) ||
    OPENS.test(text) ||
    OWN.test(text) ||
    !APPROVING.has(tokens[0]?.word ?? "")
  )
    return false;
  return !["agree", "hedge", "object", "commit", "request", "report", "propose"].some((act) => acts.has(act as Act));
}

/** "Saturday it is." */
const IT_IS =
  /^(?!(?:as|that|what|so|but|how|who|where|this|whatever|yes|no|there|and|because|if|well|i|the way)(?!\p{L}))[\p{L}\p{N} .:,-]{2,40} it is[\s.!]*$/iu;
const IF_FIRST = new Set(["om", "if", "nar", "when", "ifall", "unless", "ifall"]);

const SETTLING: readonly Act[] = ["close", "let", "claim", "reject", "postpone", "refer"];

function withoutAll(acts: Set<Act>, gone: readonly Act[]): void {
  for (const act of gone) acts.delete(act);
}

/** Someone speaks for themselves; "i" is a word in Swedish. */
export const OWN = /(?<!\p{L})(?:[Jj]ag|JAG|I|[Ii]['’](?:ll|d|m|ve)|i (?:can|will|could|need|have))(?!\p{L})/u;

function settlesIn(acts: ReadonlySet<Act>): boolean {
  return SETTLING.some((act) => act !== "let" && act !== "claim" && acts.has(act));
}

/** "Bokar vi": the verb has another than the speaker for its subject. */
const OTHERS = new Set(["vi", "ni", "du", "man", "de", "dom", "han", "hon", "we", "you", "they"]);

/** In more words something is promised, though not by when. */
const LONGEST_NO_PROMISE = 12;
const NO_PROMISE =
  /(?<!\p{L})(?:gör så|köper det|kan inte lova|lovar inget|inget löfte|can['’]?t promise|no promises)(?!\p{L})/iu;

/** A question that cannot be answered by a yes. */
export const ASKS_FOR_MORE =
  /^\W*(?:(?:men|och|fast|and|but|so)\s)?(?:vem|vad|var|vart|när|hur|vilken|vilket|vilka|varför|who|what|where|when|how|which|why)(?!\p{L})/iu;
const OWN_PROPOSAL = /(?<!\p{L})(?:mitt|vårt|my|our)\s+(?:förslag|proposal|yrkande|motion)(?!\p{L})/iu;

/** Someone wants to know something: nobody is asked to do anything. */
const NO_TASK =
  /(?<!\p{L})(?:du|ni|någon|nån|ngn|man|you|someone|anyone|somebody|anybody)\s+(?:\p{L}+\s+){0,2}?(?:tänka|tänker|tycka|komma|vara med|leva|acceptera|stå ut|enas|gå med på|tänka er|live with|agree|accept|cope|förklara|berätta|säga|se|explain|clarify|hear|see|say|repeat|tell|elaborate|confirm that)(?!\p{L})/iu;

const NO_SUCH =
  /^\W*(?:no|inga?|inget)\s+(?:idea|problem|worries|clue|doubt|rush|hurry|need|comment|aning|fara|stress|problem|brådska)(?!\p{L})/iu;

/** "Jag föreslår att vi beslutar …": what comes after is what is proposed. */
function proposesFirst(hits: readonly Hit[]): boolean {
  const first = (kinds: readonly Act[]) =>
    Math.min(...hits.filter(({ act }) => kinds.includes(act)).map(({ from }) => from));
  return first(["propose"]) < first(SETTLING);
}

/** "No objections": the no belongs to what is agreed to. */
function isWithinAgreement({ act, from, to }: Hit, hits: readonly Hit[]): boolean {
  const longest = act === "reject" ? to - from - 1 : to - from;
  return hits.some((hit) => hit.act === "agree" && hit.from <= from && hit.to >= to && hit.to - hit.from > longest);
}

/** "Ulla du läser igenom?" */
const NAMED_YOU = /^\W*@?\p{Lu}\p{L}+,?\s+du\s+(?!är|har|får|blir|hör|ser|tror|tycker|mår|vet|kommer)\p{L}+r(?!\p{L})/u;

/** "Hör jag inget mer så gäller det": what happens if. */
const IF_I = /^\W*\p{L}{2,}r jag(?!\p{L}).{2,60}\sså\s/iu;

const ABLE = new Set(["kan", "vill", "skulle", "hinner"]);

/** "Det kan ni väl göra utan oss" asks nobody. */
function isOnlyAble({ from }: Hit, { tokens, isQuestion }: Sentence, { start }: Bounds): boolean {
  return !isQuestion && from > start && ABLE.has(tokens[from]?.word ?? "");
}

/** What the cues say together: a question settles nothing, nor does what is told or imagined. */
function weigh(sentence: Sentence, hits: readonly Hit[], bounds: Bounds): Set<Act> {
  const { tokens, isQuestion, text } = sentence;
  const acts = new Set<Act>();
  for (const hit of hits) {
    if ((hit.act === "object" || hit.act === "reject") && isWithinAgreement(hit, hits)) continue;
    const next = tokens[hit.to]?.word ?? "";
    if (hit.act === "commit" && (OTHERS.has(next) || NOT.has(next))) continue;
    if (hit.act === "request" && (NO_TASK.test(text) || isOnlyAble(hit, sentence, bounds))) continue;
    if (hit.act !== "agree" || !isDenied(hit, tokens)) acts.add(hit.act);
    else acts.add("object");
  }
  if (acts.has("sound") && isQuestion && !ASKS_FOR_MORE.test(text)) acts.add("propose");
  if (OWN_PROPOSAL.test(text)) acts.delete("commit");
  if (!isQuestion && tokens.length <= 8 && IT_IS.test(text)) acts.add("close");
  if (!isQuestion && tokens.length <= 12 && !acts.has("propose") && SO_THEN.test(text)) acts.add("claim");
  if (sumsUp(sentence, acts)) acts.add("claim");
  if (acts.has("report") && !acts.has("retract")) withoutAll(acts, ["propose", ...SETTLING, "commit", "agree"]);
  if (acts.has("hypothesis")) withoutAll(acts, ["propose", ...SETTLING, "commit", "request"]);
  if (acts.has("turn")) withoutAll(acts, ["close", "let"]);
  if (settlesIn(acts) && !OWN.test(text)) acts.delete("commit");
  if (acts.has("commit") && NO_PROMISE.test(text) && tokens.length <= LONGEST_NO_PROMISE) acts.delete("commit");
  if (acts.has("agree") && tokens.length <= 6 && !isQuestion) acts.delete("propose");
  if (acts.has("reject") && NO_SUCH.test(text)) acts.delete("reject");
  if (acts.has("propose") && proposesFirst(hits)) withoutAll(acts, SETTLING);
  const settles = SETTLING.some((act) => acts.has(act));
  if (settles && (isQuestion || IF_FIRST.has(tokens[bounds.start]?.word ?? ""))) {
    withoutAll(acts, SETTLING);
    acts.add("propose");
  }
  if (isQuestion) withoutAll(acts, ["commit", "comply", "agree", "done", "object"]);
  if (isQuestion && (NAMED_YOU.test(text) || asksYou(sentence)) && !NO_TASK.test(text)) acts.add("request");
  if (acts.has("retract") || tellsOnly(text)) acts.delete("commit");
  if (IF_I.test(text)) withoutAll(acts, ["commit", "request"]);
  if (isQuestion && /\S\s+then\s*\?/iu.test(text) && tokens.length <= 10) acts.add("propose");
  return acts;
}

export function readSentence(sentence: Sentence): Reading {
  const { tokens } = sentence;
  const bounds = boundsOf(tokens);
  const promise = promiseIn(sentence);
  const spoken = hitsIn(tokens, bounds);
  const hits: Hit[] = promise < 0 ? spoken : [...spoken, { act: "commit", from: promise, to: promise + 2 }];
  const acts = weigh(sentence, hits, bounds);
  const vote = voteOf(tokens);
  if (vote === "yes") acts.add("agree");
  if (vote === "no") acts.add("object");
  const label = labelOf(sentence.text);
  return { ...sentence, acts, hits, ...(label && { label }), ...(vote && { vote }) };
}

import type { DecisionState } from "../findings.ts";
import { type Issue, isSupported, isUnwanted, othersOn } from "./issue.ts";
import { contentOf, shared } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";

/** What someone who leads says that it comes to. */
export interface Ruling {
  readonly state: DecisionState;
  readonly said: Reading;
}

/** "Then", "so", "alltså": what is said follows from what others have said. */
const FOLLOWS =
  /(?<!\p{L})(?:då|da|alltså|alltsa|därmed|darmed|därför|darfor|then|therefore|thus)(?!\p{L})|^\W*(?:\p{L}+[,!.]?\s+){0,2}(?:så|so)\s+(?!\p{L}*\?)|,\s*(?:så|so)\s/iu;
/** "Gör så", "go for it": says yes for the group to what someone has put forward. */
const DO_SO =
  /^\W*(?:(?:ja|jo|japp|mm|ok|okej|bra|toppen|fint|yes|yep|great|good|perfect|perfekt|absolut|klart)\W+)*(?:gör|gor|kör|kor|go|do|ta|tar|köp|beställ|boka|sök|skriv|ring|skicka|fixa|ordna|byt|använd|buy|book|order|ship|apply|use)\s+(?:så|sa|det|den|dem|dom|du|på|pa|ahead|for|it|that|them|this|with)(?!\p{L})/iu;
/** Someone speaks of what they themselves think: that settles nothing. */
const OPINION =
  /(?<!\p{L})(?:jag (?:tycker|tror|lutar|undrar|vet|vill|har|gillar|menar|är|skulle|ser|minns|hoppas)|i (?:think|guess|like|would|wonder|don't|recall|hope|have|am)|i'd|i'm|kanske|maybe|perhaps|behöver|måste|need)(?!\p{L})/iu;

const APPROVES =
  /^\W*(?:kanon|lysande|underbart|utmärkt|utmarkt|toppen|perfekt|perfect|bra|fint|najs|nice|guld|grymt|härligt|harligt|super|great|lovely|love it|brilliant|excellent|fair enough|cool|good|right|strålande|jättebra|jattebra|klockrent|snyggt|ypperligt|awesome|fantastic|wonderful|ok|okej|okay)(?!\p{L})/iu;

function isPlain({ isQuestion, acts }: Reading): boolean {
  return !isQuestion && !acts.has("report") && !acts.has("hypothesis") && !acts.has("joke");
}

function turnedAway({ acts }: Reading): DecisionState | undefined {
  if (acts.has("refer")) return "referredBack";
  if (acts.has("postpone")) return "postponed";
  return acts.has("reject") ? "rejected" : undefined;
}

const FIGURE = /\p{N}|^=/u;
const PARTS = /[–/:.-]/u;

/** Figures and days, also those that stand together: "6–20". */
function figuresIn(content: ReadonlySet<string>): Set<string> {
  return new Set([...content].filter((stem) => FIGURE.test(stem)).flatMap((stem) => [stem, ...stem.split(PARTS)]));
}

function isAbout(reading: Reading, { content }: Issue): boolean {
  return shared(contentOf(reading), content) > 0 || shared(figuresIn(contentOf(reading)), figuresIn(content)) > 0;
}

const CHANGES = ["let", "claim", "change"] as const;

/** It is said in a way that fits what it comes to. */
function isMarked(reading: Reading, issue: Issue, isApproved: boolean): boolean {
  const { acts, text } = reading;
  if (isApproved || CHANGES.some((act) => acts.has(act)) || FOLLOWS.test(text)) return true;
  return issue.support.size > 0 && shared(figuresIn(contentOf(reading)), figuresIn(issue.content)) > 0;
}

/** Says what it comes to, and others have to stand behind it. */
export function isClaim(reading: Reading, issue: Issue, isApproved = false): boolean {
  const { acts, text } = reading;
  if (!isPlain(reading) || acts.has("propose") || acts.has("request") || OPINION.test(text)) return false;
  return isMarked(reading, issue, isApproved) && isAbout(reading, issue);
}

function isDecided(reading: Reading, issue: Issue, isApproved: boolean): boolean {
  const { acts, message, text } = reading;
  const { id } = message.author;
  if (othersOn(issue, id) === 0 || acts.has("request")) return false;
  if (acts.has("close")) return true;
  if (DO_SO.test(text)) return issue.puts.some((put) => put.message.author.id !== id) || issue.state === "decided";
  return isClaim(reading, issue, isApproved) && isSupported(issue, id);
}

const MARKED: readonly (readonly [RegExp, DecisionState])[] = [
  [/^\s*(?:✔|✅|☑|\[x\])/iu, "decided"],
  [/^\s*(?:✖|❌|✗|🚫)/u, "rejected"],
  [/^\s*(?:⏸|⏳|🕒)/u, "postponed"],
];

function stateOf(said: Reading, issue: Issue, isApproved: boolean): DecisionState | undefined {
  const listed = MARKED.find(([sign]) => sign.test(said.text));
  if (listed && contentOf(said).size > 0) return isAbout(said, issue) ? listed[1] : undefined;
  const state = turnedAway(said);
  if (state === "rejected" && issue.puts.every((put) => put.message.author.id === said.message.author.id)) {
    return isAbout(said, issue) ? state : undefined;
  }
  return state ?? (isDecided(said, issue, isApproved) ? "decided" : undefined);
}

/** What a message by someone who leads settles of what is talked about; nothing where it only takes part in the talk. */
export function rulingsIn(readings: readonly Reading[], issue: Issue): Ruling[] {
  const isApproved = APPROVES.test(readings[0]?.text ?? "");
  return readings.filter(isPlain).flatMap((said) => {
    const state = stateOf(said, issue, isApproved);
    return state ? [{ state: state === "decided" && isUnwanted(issue) && !said.acts.has("close") ? "rejected" : state, said }] : [];
  });
}

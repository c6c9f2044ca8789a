import type { DecisionState } from "../findings.ts";
import { contentOf, shared, stemsOf } from "../reading/content.ts";
import type { ReadMessage } from "../reading/jokes.ts";
import { OWN, type Reading } from "../reading/read.ts";
import { tokensOf } from "../reading/tokens.ts";
import { figuresIn, isMarked, type Scene, weightOf } from "./evidence.ts";
import { type Issue, isUnwanted, othersOn } from "./issue.ts";
import { isProposal } from "./opening.ts";

/** What someone who leads says that it comes to. */
export interface Ruling {
  readonly state: DecisionState;
  readonly said: Reading;
}

const OPTIONS = /(?<!\p{L})(?:förslag|alternativ|options?|proposals?|suggestions?)(?!\p{L})/iu;

function isPlain({ isQuestion, acts, text }: Reading): boolean {
  if (OPTIONS.test(text) && text.includes(":")) return false;
  return !isQuestion && (!acts.has("report") || acts.has("retract")) && !acts.has("hypothesis") && !acts.has("joke");
}

/** "Vi lyfter den på nästa möte", "we'll settle that once Alva knows": when it is taken up, and not what it comes to. */
const TAKE_UP =
  /(?<!\p{L})(?:tar|ta|tas|tag|lyfter|lyfts|lyft|bestämmer|beslutar|avgör|avgörs|diskuterar|pratar|snackar|landar|återkommer|återupptar|prövar|prövas|väntar|vänta|vilar|vila|sparar|spar|parkerar|skjuter|skjuts|bordlägger|ligger|ligga|hamnar|samlar|funderar|klurar|sover|kommer (?:tillbaka|upp)|avvaktar|take|bring|pick|decide|discuss|talk|settle|revisit|return|come back|circle|wait|waits|hold|leave|leaving|park|parking|look at|put|goes|save|pause|pausar)(?!\p{L})/iu;
const LATER =
  /(?<!\p{L})(?:(?:på|vid|till|i|at|for|until|to|on)\s+(?:\p{L}+\s+){0,2}?\p{L}*(?:mötet|möte|sammanträdet|sammanträde|träffen|träff|avstämningen|avstämning|årsmötet|stämman|rådet|meeting|session|call|agenda|dagordningen)|nästa (?:gång|möte|träff|vecka|månad|år|termin)|next (?:time|meeting|month|year|week|term|session)|senare|later|framöver|(?:när|tills|innan|once|until|till|when|after|efter att) (?:vi|alla|\p{Lu}\p{L}+|de|det|we|everyone|they|you|the|it|jag|i|någon)(?!\p{L})|efter (?:jul|nyår|lovet|sommaren|påsk|helgen|semestern)|after (?:christmas|easter|summer|new year|the)|i (?:höstlovet|sportlovet|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december)(?!\s*\p{N})|in (?:january|february|march|april|may|june|july|august|september|october|november|december))/u;

function putsOff({ text, acts }: Reading): boolean {
  return (
    !acts.has("close") &&
    !acts.has("request") &&
    TAKE_UP.test(text) &&
    LATER.test(text) &&
    !/(?<!\p{L})(?:jag|i|I)(?!\p{L})/u.test(text)
  );
}

const NOBODY_AGAINST =
  /(?<!\p{L})(?:ingen|inga|nobody|no one|no)\s+(?:\p{L}+\s+){0,2}?(?:emot|protester\p{L}*|invänd\p{L}*|objecti?\p{L}*|against)(?!\p{L})/iu;
const SAYS_NO = /(?<!\p{L})(?:nej|no)(?!\p{L})/iu;
const NO_FIRST = /^\W*(?:nej|nä|nope|no|nah)(?!\p{L})/iu;

function turnedAway(reading: Reading): DecisionState | undefined {
  const { acts } = reading;
  if (acts.has("refer") || acts.has("sendBack")) return "referredBack";
  if (acts.has("postpone") || acts.has("putOff") || putsOff(reading)) return "postponed";
  if (NOBODY_AGAINST.test(reading.text)) return undefined;
  const isDown = acts.has("turnDown") && (!acts.has("close") || SAYS_NO.test(reading.text));
  return acts.has("reject") || isDown ? "rejected" : undefined;
}

const DENIED = /(?<!\p{L})(?:inte|ej|ingen|inget|inga|not|no|without|utan)\s+(?:\p{L}+\s+)?(?<what>\p{L}{4,})/giu;

/** "Ja vi kör på plats, inte digitalt": what someone put forward is turned down by name. */
function deniesPut({ text, message }: Reading, { puts, support }: Issue): boolean {
  const [main] = puts;
  if (!main || main.message.author.id === message.author.id || support.size > 1) return false;
  const known = contentOf(main);
  return [...text.matchAll(DENIED)].some(({ groups }) =>
    stemsOf(tokensOf(groups?.["what"] ?? "")).some((stem) => known.has(stem)),
  );
}

function isAbout(reading: Reading, { content }: Issue): boolean {
  return shared(contentOf(reading), content) > 0 || shared(figuresIn(contentOf(reading)), figuresIn(content)) > 0;
}

const NEWS =
  /(?<!\p{L})(?:därför|därmed|flyttar|flyttas|ändrar|ändras|byter|skjuts|gäller|therefore|moving|moved|instead)(?!\p{L})/iu;

/** Says that something else holds from now on, for others to agree to or not. */
export function isNews(reading: Reading, readings: readonly Reading[]): boolean {
  const { acts } = reading;
  if (!isPlain(reading) || acts.has("propose") || acts.has("request") || readings.some(isProposal)) return false;
  if (OWN.test(reading.text) && !/(?<!\p{L})(?:till|to)(?!\p{L})/iu.test(reading.text)) return false;
  return contentOf(reading).size >= 2 && (acts.has("change") || NEWS.test(reading.text)) && !OPTIONS.test(reading.text);
}

/** A gavel, a pin or a tick at the end. */
const GAVEL = /🔨|(?:📌|✅|✔️?|🔏|🔒|☑️?)[\s!.]*$/u;

/** "Rollups är beställda ✅" tells what has been done. */
const tells = ({ acts }: Reading): boolean => acts.has("done") && !acts.has("close") && !acts.has("rule");

const MARKED: readonly (readonly [RegExp, DecisionState])[] = [
  [/^\s*(?:✔|✅|☑|\[x\])/iu, "decided"],
  [/^\s*(?:✖|❌|✗|🚫)/u, "rejected"],
  [/^\s*(?:⏸|⏳|🕒)/u, "postponed"],
];

const TURNS_DOWN =
  /(?<!\p{L})(?:inte|ingen|inget|inga|nej|not|no|stays?|kvar|som (?:det är|förut|vanligt|nu|idag))(?!\p{L})/iu;

/** "Nån som bromsar?", "alright?": what was said stands unless someone objects. */
function asksForObjections({ acts, tokens, text }: Reading): boolean {
  return acts.has("silence") || (tokens.length <= 4 && !/\p{N}/u.test(text));
}

function stateOf(said: Reading, scene: Scene, weight: number): DecisionState | undefined {
  const { issue } = scene;
  const listed = MARKED.find(([sign]) => sign.test(said.text));
  if (listed && contentOf(said).size > 0) return isAbout(said, issue) ? listed[1] : undefined;
  if (othersOn(issue, said.message.author.id) === 0 && !said.acts.has("close")) return undefined;
  const isGavel = GAVEL.test(said.text) && !tells(said);
  if (!isGavel && weight <= 0) return undefined;
  const away = isGavel ? undefined : turnedAway(said);
  if (away === "rejected" && issue.puts.every((put) => put.message.author.id === said.message.author.id)) {
    return isAbout(said, issue) ? away : undefined;
  }
  if (away) return away;
  if (issue.isWithdrawn && !TURNS_DOWN.test(said.text)) return undefined;
  const isOthers = issue.puts.every((put) => put.message.author.id !== said.message.author.id);
  if (NO_FIRST.test(said.message.text) && isOthers && !NOBODY_AGAINST.test(said.text)) return "rejected";
  const isNo = (isUnwanted(issue) && !said.acts.has("close")) || deniesPut(said, issue);
  return isNo ? "rejected" : "decided";
}

const NO_SUCH = /^\W*(?:ingen|inget|inga|no)(?!\p{L})/iu;
/** "Before Christmas, then. Friday the 11th?" goes on. */
const BRIEF = 6;
const SURE = 1;
const OWN_WORDS = 2;
const LESS = 1.5;

/** Beside what it comes to, a message may put off or turn down something else by name. */
function isBeside({ said, weight, state }: Weighed, best: Weighed): boolean {
  const content = contentOf(said);
  if (state === "rejected" && NO_SUCH.test(said.text)) return false;
  return (
    state !== best.state && weight > SURE && content.size >= OWN_WORDS && shared(content, contentOf(best.said)) === 0
  );
}

/** "We're not going down that road. Order them this week": what only tells more comes after what it comes to. */
function strengthOf({ state, said, weight }: Weighed): number {
  const isBare = state === "decided" ? !isMarked(said) : turnedAway(said) === undefined;
  return isBare ? weight - LESS : weight;
}

interface Weighed extends Ruling {
  readonly weight: number;
}

/** What a message by someone who leads settles of what is talked about; nothing where it only takes part in the talk. */
export function rulingsIn(readings: readonly Reading[], issue: Issue, before: ReadMessage | undefined): Ruling[] {
  const last = readings.at(-1);
  if (last && isProposal(last) && !asksForObjections(last) && last.tokens.length <= BRIEF) return [];
  const scene: Scene = {
    readings: readings.filter((one) => !one.isQuestion || !asksForObjections(one)),
    issue,
    before,
  };
  const weighed = readings.filter(isPlain).flatMap((said): Weighed[] => {
    const weight = weightOf(said, scene);
    const state = stateOf(said, scene, weight);
    return state ? [{ state, said, weight }] : [];
  });
  const [first] = weighed;
  if (!first) return [];
  const back = weighed.find(({ state }) => state === "referredBack");
  if (back && first.state === "postponed") return [back];
  const best = weighed.reduce((most, one) => (strengthOf(one) > strengthOf(most) ? one : most), first);
  return [best, ...weighed.filter((one) => isBeside(one, best))];
}

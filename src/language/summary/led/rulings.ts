import type { DecisionState } from "../findings.ts";
import { contentOf, shared, stemsOf } from "../reading/content.ts";
import { OWN, type Reading } from "../reading/read.ts";
import { tokensOf } from "../reading/tokens.ts";
import { type Issue, isSupported, isUnwanted, othersOn } from "./issue.ts";
import { isProposal } from "./opening.ts";
import { saidBy } from "./sayings.ts";

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
  /(?<!\p{L})(?:jag (?:tycker|hör|tror|lutar|undrar|vet|vill|har|gillar|menar|är|skulle|ser|minns|hoppas)|i (?:think|guess|like|would|wonder|don't|recall|hope|have|am)|i'd|i'm|kanske|maybe|perhaps|behöver|måste|need)(?!\p{L})/iu;

/** Someone says what they themselves will do. */
const PROMISES = /^\W*(?:(?:tack|ok|okej|bra|thanks|great|good)\W+)*(?:jag\s|i(?:'|’)?ll\s|i\s+(?:will|can)\s)/iu;

const OPTIONS = /(?<!\p{L})(?:förslag|alternativ|options?|proposals?|suggestions?)(?!\p{L})/iu;

const APPROVES =
  /^\W*(?:kanon|lysande|underbart|utmärkt|utmarkt|toppen|perfekt|perfect|bra|fint|najs|nice|guld|grymt|härligt|harligt|super|great|lovely|love it|brilliant|excellent|fair enough|cool|good|right|strålande|jättebra|jattebra|klockrent|snyggt|ypperligt|awesome|fantastic|wonderful|ok|okej|okay)(?!\p{L})/iu;

function isPlain({ isQuestion, acts }: Reading): boolean {
  return !isQuestion && !acts.has("report") && !acts.has("hypothesis") && !acts.has("joke");
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

function turnedAway(reading: Reading): DecisionState | undefined {
  const { acts } = reading;
  if (acts.has("refer")) return "referredBack";
  if (acts.has("postpone") || putsOff(reading)) return "postponed";
  if (acts.has("reject")) return "rejected";
  const said = acts.has("close") ? undefined : saidBy(reading.text);
  return said === "decided" ? undefined : said;
}

const FIGURE = /\p{N}|^=/u;
const PARTS = /[–/:.-]/u;

/** Figures and days, also those that stand together: "6–20". */
function figuresIn(content: ReadonlySet<string>): Set<string> {
  return new Set([...content].filter((stem) => FIGURE.test(stem)).flatMap((stem) => [stem, ...stem.split(PARTS)]));
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

const CHANGES = ["let", "claim", "change"] as const;

/** It is said in a way that fits what it comes to. */
function isMarked(reading: Reading, issue: Issue, isApproved: boolean): boolean {
  const { acts, text } = reading;
  if (isApproved || CHANGES.some((act) => acts.has(act)) || FOLLOWS.test(text)) return true;
  return issue.support.size > 0 && shared(figuresIn(contentOf(reading)), figuresIn(issue.content)) > 0;
}

/** Says what it comes to, and others have to stand behind it. */
function isClaim(reading: Reading, issue: Issue, isApproved = false): boolean {
  const { acts, text } = reading;
  if (!isPlain(reading) || acts.has("propose") || acts.has("request") || OPINION.test(text) || OPTIONS.test(text))
    return false;
  if (PROMISES.test(text) && !isNews(reading, [])) return false;
  return (
    isMarked(reading, issue, isApproved) &&
    (isAbout(reading, issue) || pointsBack(reading) || issue.isWithdrawn === true)
  );
}

const SHORT = 9;
const BACK = /(?<!\p{L})(?:det|den|dem|så|detta|it|that|this|so|those)(?!\p{L})/iu;

/** "Då har vi det likadant i norra": in few words it can only mean what was just said. */
function pointsBack({ tokens, text }: Reading): boolean {
  return tokens.length <= SHORT && BACK.test(text) && FOLLOWS.test(text);
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
const GAVEL = /(?:🔨|📌|✅|✔️?|🔏|🔒|☑️?)[\s!.]*$/u;

/** Others than those who are for it by now have something to see to first. */
function waits({ hedges, support }: Issue): boolean {
  return [...hedges].some((id) => !support.has(id));
}

function isDecided(reading: Reading, issue: Issue, isApproved: boolean): boolean {
  const { acts, message, text } = reading;
  const { id } = message.author;
  if (othersOn(issue, id) === 0) return false;
  if (acts.has("close") || GAVEL.test(text)) return true;
  if (!acts.has("propose") && saidBy(text) === "decided") return true;
  if (acts.has("request") || waits(issue)) return false;
  if (DO_SO.test(text)) return issue.puts.some((put) => put.message.author.id !== id) || issue.state === "decided";
  return isClaim(reading, issue, isApproved) && (isSupported(issue, id) || issue.isWithdrawn === true);
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

const TURNS_DOWN =
  /(?<!\p{L})(?:inte|ingen|inget|inga|nej|not|no|stays?|kvar|som (?:det är|förut|vanligt|nu|idag))(?!\p{L})/iu;

/** "Nån som bromsar?", "alright?": what was said stands unless someone objects. */
function asksForObjections({ acts, tokens, text }: Reading): boolean {
  return acts.has("silence") || (tokens.length <= 4 && !/\p{N}/u.test(text));
}

/** What a message by someone who leads settles of what is talked about; nothing where it only takes part in the talk. */
export function rulingsIn(readings: readonly Reading[], issue: Issue): Ruling[] {
  const last = readings.at(-1);
  // "Before Christmas, then. Friday the 11th?" goes on.
  if (last && isProposal(last) && !asksForObjections(last)) return [];
  const isApproved = APPROVES.test(readings[0]?.text ?? "");
  const puts = readings.some((one) => isProposal(one) && !asksForObjections(one));
  return readings.filter(isPlain).flatMap((said) => {
    const state = stateOf(said, issue, isApproved);
    if (!state || (state === "decided" && puts && !said.acts.has("close"))) return [];
    if (state === "decided" && issue.isWithdrawn && !TURNS_DOWN.test(said.text)) return [];
    const isNo = state === "decided" && ((isUnwanted(issue) && !said.acts.has("close")) || deniesPut(said, issue));
    return [{ state: isNo ? "rejected" : state, said }];
  });
}

import { isVerb } from "../cues/verbs.ts";
import type { Sentence } from "./sentences.ts";
import type { Token } from "./tokens.ts";

const I = new Set(["jag", "ja", "jg"]);
const MODALS = new Set([
  "kan",
  "ska",
  "skall",
  "far",
  "maste",
  "behover",
  "tanker",
  "tankte",
  "hinner",
  "lovar",
  "kommer",
  "skulle",
]);
const IDLE = new Set([
  "nog",
  "bara",
  "forst",
  "ocksa",
  "da",
  "ju",
  "garna",
  "val",
  "kunna",
  "att",
  "fa",
  "och",
  "gladeligen",
  "absolut",
  "sjalvklart",
  "sa",
  "dessutom",
  "aven",
]);
/** Infinitives that nobody promises by, and those that do not end in -a. */
const NO_DEEDS = new Set(
  "vara ha bli veta tycka tro komma forsta minnas kanna undra hoppas saga kunna halla sakna leva vilja klara medge hinna delta narvara motsvara passa acceptera svara leva se tanka bara forstora inse fatta gissa pasta havda vidhalla racka anta misstanka uppleva uppfatta marka overleva".split(
    " ",
  ),
);
const SHORT_DEEDS = new Set("be ge ta ga".split(" "));
const LATER_MODALS = new Set(["ska", "skall", "maste", "far", "kan", "hinner", "tanker"]);
const BEFORE_CLAUSE = new Set(["vad", "hur", "nar", "om", "som", "varfor", "sa"]);
/** What people do for themselves, or do by saying it. */
const OWN_LIFE = new Set(
  "jobbar reser aker spelar tranar pluggar sover ater dricker kanner orkar vinner sover springer cyklar rostar instammer reserverar jamfor upprepar noterar svar aterkallar".split(
    " ",
  ),
);

function isDeed(word: string): boolean {
  return SHORT_DEEDS.has(word) || (word.length > 3 && word.endsWith("a") && !NO_DEEDS.has(word));
}

/** "Jag hinner nog kolla": the place of the deed after a modal verb, or -1. */
function deedAfter(tokens: readonly Token[], from: number): number {
  let at = from;
  while (IDLE.has(tokens[at]?.word ?? "")) at += 1;
  return at - from <= 3 && isDeed(tokens[at]?.word ?? "") ? at : -1;
}

const NO_DOING =
  /^(?:look|think|hop|wonder|go|meet|be|hav|gett|feel|accord|dur|morn|even|noth|someth|anyth|everyth|build|park|train|fund|head|open|miss|ask|say|talk|speak|agree|lean|vot|second|support|regard|concern|follow|start|see|hear|keep|wait|hang|com|tak|long|spr|str|k|th|br|r|s|w)ing$/u;
const DONE_TO = new Set(
  "the it them that this those a an my our out up in to some all both these him her everyone".split(" "),
);

/** "Putting the dates in the calendar today". */
function isDoing(tokens: readonly Token[]): boolean {
  const [first, second] = tokens;
  if (!first || !second || !/^[a-z]{2,}ing$/u.test(first.word) || NO_DOING.test(first.word)) return false;
  return DONE_TO.has(second.word);
}

function promisesAt(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  const [next = "", after = ""] = [tokens[at + 1]?.word, tokens[at + 2]?.word];
  if (I.has(word) && MODALS.has(next)) return word === "jag" && deedAfter(tokens, at + 2) > 0 && after !== "inte";
  // "Bullarna fixar jag", "på måndag ringer jag".
  if (at > 0 && next === "jag" && isVerb(word) && !OWN_LIFE.has(word) && !BEFORE_CLAUSE.has(tokens[0]?.word ?? ""))
    return !["inte", "att", "som", "om", "ju", "aldrig", "alltid"].includes(after);
  // "Ska fixa en lista".
  if (at === 0 && isDoing(tokens)) return true;
  if (at === 0 && LATER_MODALS.has(word)) return deedAfter(tokens, 1) > 0;
  if (word === "ja" && at === 0 && isVerb(next) && !OWN_LIFE.has(next))
    return !["vi", "det", "ni", "den"].includes(after);
  return (
    (word === "i'm" || word === "im") &&
    /^[a-z]{3,}ing$/u.test(next) &&
    !/^(?:going|thinking|hoping|wondering|feeling|assuming|guessing|asking|saying|looking|leaning|joking|kidding|missing|working|being|having|getting|trying)$/u.test(
      next,
    )
  );
}

/** Where in a sentence someone promises something, in whatever words; -1 where nobody does. */
export function promiseIn({ tokens, isQuestion }: Sentence): number {
  return isQuestion ? -1 : tokens.findIndex((_, at) => promisesAt(tokens, at));
}

const OWN_LIFE_FIRST =
  /(?<!\p{L})jag\s+(?:jobbar|reser|åker|spelar|tränar|pluggar|sover|äter|dricker|orkar|vinner|röstar|upprepar|noterar|läser|håller tummarna|tar gärna (?:en|ett)|blir|fattar|köper det|vidhåller|\p{L}+r\s+för egen del|\p{L}+r\s+att|tar tillbaka|tar bort mig|håller med)(?!\p{L})/iu;

/** "Jag lagar alltid mat till trettio": what someone does at all times, or does not do. */
const HABIT =
  /(?<!\p{L})(?:jag\s+\p{L}+r|\p{L}+r\s+jag)\s+(?:\p{L}+\s+){0,2}?(?:aldrig|alltid|varje|brukar|inte|knappast|oftast|ibland|själv också)(?!\p{L})|(?<!\p{L})i\s+(?:never|always|usually|often|rarely|don't|can't|won't)(?!\p{L})/iu;

/** "Jag läser att …", "jag jobbar på måndag": tells, and promises nothing. */
export function tellsOnly(text: string): boolean {
  if (HABIT.test(text)) return true;
  return OWN_LIFE_FIRST.test(text) && !/ser till att/iu.test(text);
}

const ASKS_YOU = new Set(
  "tror tycker menar ser hor vet minns kommer ar har far kanner undrar sager mar bor".split(" "),
);

const ASKS_HOW = new Set("hur varfor vad var nar vart".split(" "));

/** "Mejlar du listan?", "hinner du …": asks someone to do something. */
export function asksYou({ tokens, isQuestion }: Sentence): boolean {
  if (!isQuestion || tokens.slice(0, 2).some(({ word }) => ASKS_HOW.has(word))) return false;
  return tokens.some(
    ({ word }, at) =>
      word.endsWith("r") &&
      word.length > 2 &&
      !ASKS_YOU.has(word) &&
      tokens[at + 1]?.word === "du" &&
      tokens.length > at + 2,
  );
}

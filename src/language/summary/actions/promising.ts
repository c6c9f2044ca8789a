import { contentOf, shared, stemsOf } from "../reading/content.ts";
import { OWN, type Reading } from "../reading/read.ts";
import { tokensOf } from "../reading/tokens.ts";
import { ONLY_IF } from "./answer.ts";
import { continuation, enter, type Ledger, readDue } from "./ledger.ts";
import { isTakenUp, occasionOf, thanksFor } from "./occasion.ts";
import { taskOf } from "./task.ts";
import { wordsFrom } from "./wordsFrom.ts";

/** "Hämtar barn 16.30" tells what someone has to do elsewhere. */
function isElsewhere(ledger: Ledger, reading: Reading): boolean {
  return !OWN.test(reading.text) && CLOCK.test(reading.text) && !readDue(ledger, [reading]);
}

const CLOCK = /(?<!\p{N})\p{N}{1,2}[.:]\p{N}\p{N}(?!\p{N})/u;

/** "Jag kan visa", "happy to help": an offer, until someone takes it up. */
const OFFERING =
  /(?<!\p{L})(?:jag kan|kan jag|jag skulle kunna|jag hjälper gärna|i can|i could|i'd be happy|happy to)(?!\p{L})|om (?:ni|du|nån|någon) vill|if (?:you|anyone) (?:want|like)/iu;

export function isUntaken(ledger: Ledger, reading: Reading): boolean {
  return !ledger.isLong && OFFERING.test(reading.text) && !isTakenUp(ledger, reading);
}

/** "Kollar ikväll", and nobody asked: it does not say what. */
function saysNothing(ledger: Ledger, reading: Reading, words: string): boolean {
  const due = readDue(ledger, [reading])?.due.words ?? "";
  const told = stemsOf(tokensOf(words.replace(due, " ").replace(WHO, " ")));
  return told.length <= 1;
}

/** "Ok, gör det": what the same person was given a moment ago. */
function takesOn(ledger: Ledger, reading: Reading): boolean {
  const given = ledger.byOwner.get(reading.message.author.id)?.at(-1);
  if (!given || given.said.message.author.id === reading.message.author.id) return false;
  if (reading.place - given.said.place > GIVEN_WITHIN) return false;
  given.cites.add(reading.message.id);
  const said = readDue(ledger, [reading]);
  if (said && !given.due) [given.due, given.dueFrom] = [said.due, said.from];
  return true;
}

const GIVEN_WITHIN = 5;

const WHO = /(?<!\p{L})(?:i'll|i'm|ill|i)(?!\p{L})/giu;

/** What someone says that they will do. */
export function promise(ledger: Ledger, reading: Reading): void {
  if (isElsewhere(ledger, reading) || ONLY_IF.test(reading.text) || reading.acts.has("refer")) return;
  if (ledger.promises.at(-1)?.dueFrom === reading) return;
  const words = wordsFrom(reading, "commit");
  if (isUntaken(ledger, reading)) return;
  if (saysNothing(ledger, reading, words)) {
    if (takesOn(ledger, reading)) return;
    if (!readDue(ledger, [reading]) && (ledger.isLong || occasionOf(ledger, reading).length === 0)) return;
  }
  const content = new Set(stemsOf(tokensOf(words)));
  const due = [reading, ...continuation(ledger, reading)];
  const { id } = reading.message;
  const cites = ledger.isLong ? [id] : [...occasionOf(ledger, reading), id, ...thanksFor(ledger, reading)];
  const owner = reading.message.author.id;
  enter(ledger, { owner, said: reading, task: taskOf(words), content, cites, dueIn: due });
}

const ANSWERED_WITHIN = 4;
const ME = /(?<!\p{L})(?:i|me)(?!\p{L})/iu;
const OFFERS =
  /^\W*(?:\p{L}+[,!.]?\s+){0,2}(?:ska|kan|skulle|vill ni att|bör) jag(?:\s+(?:kunna|inte))?\s+(?<what>.{4,160})\?|^\W*(?:shall|should|can|could|do you want me to|want me to)\s+(?:i\s+)?(?<task>.{4,160})\?/iu;

const BRIEF = 5;

/** "Ja gärna", "skriv du". */
function isToldTo(answer: Reading, content: ReadonlySet<string>): boolean {
  if (answer.acts.has("agree") && !answer.acts.has("object")) return true;
  return answer.tokens.length <= BRIEF && !answer.isQuestion && shared(contentOf(answer), content) > 0;
}

/** "Ska jag skriva brevet?" and someone says yes. */
export function offer(ledger: Ledger, reading: Reading): boolean {
  const found = OFFERS.exec(reading.text);
  const words = found?.groups?.["what"] ?? found?.groups?.["task"];
  if (words === undefined || (found?.groups?.["task"] !== undefined && !ME.test(reading.text))) return false;
  const answer = ledger.thread
    .slice(reading.place + 1, reading.place + 1 + ANSWERED_WITHIN)
    .find(({ message, readings }) => message.author.id !== reading.message.author.id && readings.length > 0);
  const content = new Set(stemsOf(tokensOf(words)));
  if (!answer || answer.isJoke || !answer.readings.some((one) => isToldTo(one, content))) return false;
  const owner = reading.message.author.id;
  const cites = [reading.message.id, answer.message.id];
  enter(ledger, { owner, said: reading, task: taskOf(words), content, cites, dueIn: [reading, ...answer.readings] });
  return true;
}

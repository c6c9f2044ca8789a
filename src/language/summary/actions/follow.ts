import type { People } from "../people.ts";
import { contentOf, shared, stemsOf } from "../reading/content.ts";
import type { ReadMessage } from "../reading/jokes.ts";
import type { Manner } from "../reading/manner.ts";
import { OWN, type Reading } from "../reading/read.ts";
import { tokensOf } from "../reading/tokens.ts";
import { answerTo, ONLY_IF, REFUSES } from "./answer.ts";
import { labelled } from "./labelled.ts";
import { startsWithDeed } from "../reading/deed.ts";
import { continuation, enter, type Ledger, readDue } from "./ledger.ts";
import { addressee, assigned, nameAtStart } from "./named.ts";
import type { Asked, Promised } from "./promise.ts";
import { taskOf } from "./task.ts";
import { wordsFrom } from "./wordsFrom.ts";

const MOST_ASKED = 6;
const ANYONE = /(?<!\p{L})(?:någon|ngn|nån|nagon|vem|alla|someone|somebody|anyone|anybody|who|everyone|all)(?!\p{L})/iu;

/** What is asked for, from where the question begins unless that leaves too little. */
function askedWords(reading: Reading): string {
  const words = wordsFrom(reading, "request");
  const told = stemsOf(tokensOf(words)).filter((stem) => !/^=|\p{N}/u.test(stem));
  return told.length >= 2 ? words : reading.text;
}

function ask(ledger: Ledger, reading: Reading): void {
  const mentioned = reading.message.mentions.filter(({ name }) => reading.text.includes(`@${name}`));
  if (mentioned.length > 1) return askAll(ledger, reading, mentioned);
  const named = addressee(reading, ledger.people);
  const before = ledger.thread
    .slice(Math.max(0, reading.place - 4), reading.place)
    .findLast(({ message }) => message.author.id !== reading.message.author.id && !message.author.bot);
  const isOpen = ANYONE.test(reading.text) || !reading.isQuestion;
  const to = named?.id ?? (isOpen ? "anyone" : (before?.message.author.id ?? "anyone"));
  if (to === reading.message.author.id) return;
  const words = named?.rest ?? askedWords(reading);
  const task = taskOf(words);
  ledger.asked.push({ reading, to, task, content: new Set(contentOf(reading)), isAnswered: false });
  if (ledger.asked.length > MOST_ASKED) giveUp(ledger);
}

const MENTIONS = /^(?:\W*@\p{L}[\p{L}-]*(?:\s+(?:och|o|and|&))?)+[\s,:]*/u;

/** Several who are mentioned are asked each. */
function askAll(ledger: Ledger, reading: Reading, people: readonly { readonly id: string }[]): void {
  const task = taskOf(reading.text.replace(MENTIONS, ""));
  for (const { id } of people) {
    ledger.asked.push({ reading, to: id, task, content: new Set(contentOf(reading)), isAnswered: false });
    if (ledger.asked.length > MOST_ASKED) giveUp(ledger);
  }
}

const TO_ME = /(?<!\p{L})(?:till mig|to me|alla|samtliga|everyone|everybody)(?!\p{L})/iu;

/** "Namn till mig senast den 1 december", and nobody has answered for themselves: everyone has it to do. */
function askEveryone(ledger: Ledger, { reading, task, content }: Asked): void {
  if (reading.isQuestion || !TO_ME.test(reading.text) || !readDue(ledger, [reading])) return;
  enter(ledger, { owner: null, said: reading, task, content, cites: [reading.message.id], dueIn: [reading] });
}

/** The oldest question: whoever was asked by name has it to do, unless they said no. */
function giveUp(ledger: Ledger): void {
  const asked = ledger.asked.shift();
  if (!asked || asked.isAnswered) return;
  if (asked.to === "anyone") return askEveryone(ledger, asked);
  const { reading } = asked;
  const isNamed = reading.message.mentions.some(({ id }) => id === asked.to);
  if (!isNamed) return;
  const cites = [reading.message.id];
  const due = [reading, ...continuation(ledger, reading)];
  enter(ledger, { owner: asked.to, said: reading, task: asked.task, content: asked.content, cites, dueIn: due });
}

/** "Hämtar barn 16.30" tells what someone has to do elsewhere. */
function isElsewhere(ledger: Ledger, reading: Reading): boolean {
  return !OWN.test(reading.text) && CLOCK.test(reading.text) && !readDue(ledger, [reading]);
}

const CLOCK = /(?<!\p{N})\p{N}{1,2}[.:]\p{N}\p{N}(?!\p{N})/u;

const NEAR = 2;
/** "Sök du", "jag vill ha siffror": asks for something without a question. */
const ASKS = /(?<!\p{L})(?:du|you|jag vill ha|vi behöver|behöver|we need|i'd like|någon borde|someone)(?!\p{L})/iu;

/** What someone else said just before that the promise is about, or asks for. */
function occasionOf(ledger: Ledger, reading: Reading): string[] {
  const content = contentOf(reading);
  const before = ledger.thread.slice(Math.max(0, reading.place - NEAR), reading.place).reverse();
  const found = before.find(({ message, readings, isJoke }) => {
    if (isJoke || message.author.id === reading.message.author.id) return false;
    return readings.some((one) => ASKS.test(one.text) || one.acts.has("request") || one.isQuestion || shared(contentOf(one), content) > 0);
  });
  return found ? [found.message.id] : [];
}

/** Whoever answers a promise with thanks has heard it. */
function thanksFor(ledger: Ledger, { place, message }: Reading): string[] {
  const next = ledger.thread[place + 1];
  if (!next || next.message.author.id === message.author.id || next.readings.length === 0) return [];
  const isShort = next.readings.every(({ tokens, isQuestion }) => tokens.length <= 8 && !isQuestion);
  return isShort && next.readings.some(({ acts }) => acts.has("agree")) ? [next.message.id] : [];
}

function promise(ledger: Ledger, reading: Reading): void {
  if (isElsewhere(ledger, reading) || ONLY_IF.test(reading.text) || reading.acts.has("refer")) return;
  if (ledger.promises.at(-1)?.dueFrom === reading) return;
  const words = wordsFrom(reading, "commit");
  const content = new Set(stemsOf(tokensOf(words)));
  const due = [reading, ...continuation(ledger, reading)];
  const { id } = reading.message;
  const cites = ledger.isLong ? [id] : [...occasionOf(ledger, reading), id, ...thanksFor(ledger, reading)];
  const owner = reading.message.author.id;
  enter(ledger, { owner, said: reading, task: taskOf(words), content, cites, dueIn: due });
}

const OFFERS = /^\W*(?:\p{L}+[,!.]?\s+){0,2}(?:ska|kan|skulle|vill ni att|bör) jag(?:\s+(?:kunna|inte))?\s+(?<what>.{4,160})\?|^\W*(?:shall|should|can|could|do you want me to|want me to)\s+(?:i\s+)?(?<task>.{4,160})\?/iu;

/** "Ska jag skriva brevet?" and someone says yes. */
function offer(ledger: Ledger, reading: Reading): boolean {
  const found = OFFERS.exec(reading.text);
  const words = found?.groups?.["what"] ?? found?.groups?.["task"];
  if (words === undefined || (found?.groups?.["task"] !== undefined && !/(?<!\p{L})(?:i|me)(?!\p{L})/iu.test(reading.text))) return false;
  const answer = ledger.thread
    .slice(reading.place + 1, reading.place + 1 + DAY_WITHIN)
    .find(({ message, readings }) => message.author.id !== reading.message.author.id && readings.length > 0);
  if (!answer?.readings.some(({ acts }) => acts.has("agree")) || answer.isJoke) return false;
  const owner = reading.message.author.id;
  const content = new Set(stemsOf(tokensOf(words)));
  const cites = [reading.message.id, answer.message.id];
  enter(ledger, { owner, said: reading, task: taskOf(words), content, cites, dueIn: [reading, ...answer.readings] });
  return true;
}

const FOR_ALL = /^\W*(?:(?:och|and)\s+)?(?:allt|alltihop|everything|all of it|alla delar|alla texter|all texts)(?!\p{L}).*(?:senast|före|innan|by|before)(?!\p{L})/iu;

/** "Allt in senast fredag": the last day of what was promised just before without one. */
function setDayForAll(ledger: Ledger, reading: Reading): boolean {
  const found = FOR_ALL.test(reading.text) ? readDue(ledger, [reading]) : undefined;
  if (!found) return false;
  for (const promised of ledger.promises.slice(-MOST_ASKED)) {
    if (promised.due || reading.place - promised.said.place > MOST_ASKED) continue;
    [promised.due, promised.dueFrom] = [found.due, found.from];
    promised.cites.add(reading.message.id);
  }
  return true;
}

function assign(ledger: Ledger, reading: Reading, owner: string, words: string): void {
  const content = new Set(contentOf(reading));
  const cites = [reading.message.id];
  const due = [reading, ...continuation(ledger, reading)];
  enter(ledger, { owner, said: reading, task: taskOf(words), content, cites, dueIn: due });
}

const GROUP_DEADLINE =
  /^\W*(?:(?:och|and|så|so)\s+)?(?:alla|samtliga|everyone|everybody|all)(?!\p{L}).{3,120}(?<!\p{L})(?:senast|innan|före|by|before|no later than)(?!\p{L})|(?<!\p{L})ber om(?!\p{L}).{3,80}(?:senast|före)|(?<!\p{L})(?:ska|skall|måste|maste|behöver|must|should|needs? to|has to|have to)\s+(?:\p{L}+\s+){0,4}?(?:in|inne|lämnas|skickas|vara|finnas|betalas|anmälas|be|lämna|skicka|betala|anmäla|rapporteras|redovisas)(?!\p{L}).{0,60}?(?<!\p{L})(?:senast|innan|före|by|before|no later than)(?!\p{L})/iu;

/** "AU är i januari så (handlingarna ska in)". */
const BEFORE_NEED = /^.*(?:[,;]|\s(?:så|och|men|so|and|but))\s(?=.{2,60}(?:ska|skall|måste|must|should|need))/iu;

/** "Handlingarna ska in senast 18/12": to be done by someone. */
function needed(ledger: Ledger, reading: Reading): void {
  if (!readDue(ledger, [reading])) return;
  const { id } = reading.message;
  enter(ledger, {
    owner: null,
    said: reading,
    task: taskOf(reading.text.replace(BEFORE_NEED, "")),
    content: contentOf(reading),
    cites: [id],
    dueIn: [reading],
  });
}

const DONE_WITHIN = 120;

/** "Klart", "skickat": what the same person promised, the last where nothing else tells. */
function finish(ledger: Ledger, reading: Reading): void {
  const own = (ledger.byOwner.get(reading.message.author.id) ?? []).filter(({ isDone }) => !isDone);
  const content = contentOf(reading);
  const fits = ({ content: promised, said }: Promised) =>
    said.place < reading.place && reading.place - said.place <= DONE_WITHIN && shared(promised, content) > 0;
  const done =
    own.findLast(fits) ?? (content.size <= 1 ? own.findLast(({ said }) => said.place < reading.place) : undefined);
  if (!done) return;
  done.isDone = true;
  done.cites.add(reading.message.id);
}

/** "Jag hinner inte med ansökan": what the same person promised, and it is spoken of, is nobody's. */
function giveBack(ledger: Ledger, reading: Reading): void {
  const content = contentOf(reading);
  const own = ledger.byOwner.get(reading.message.author.id) ?? [];
  const given = own.findLast((promised) => !promised.isDone && shared(promised.content, content) > 0);
  if (given) given.isDropped = true;
}

const DAY_WITHIN = 4;

/** "Dragan, senast i morgon": a day for what that person has just promised. */
function setDay(ledger: Ledger, reading: Reading): boolean {
  if (reading.isQuestion || reading.tokens.length > 9) return false;
  const named = nameAtStart(reading.text, ledger.people);
  const last = named ? ledger.byOwner.get(named.id)?.at(-1) : undefined;
  if (!named || !last || last.due || reading.place - last.said.place > DAY_WITHIN) return false;
  const found = readDue(ledger, [reading]);
  if (!found || tokensOf(named.rest.replace(found.due.words, "")).length > 4) return false;
  [last.due, last.dueFrom] = [found.due, found.from];
  last.cites.add(reading.message.id);
  return true;
}

const SUBORDINATE = new Set([
  "nar",
  "om",
  "innan",
  "eftersom",
  "darfor",
  "som",
  "if",
  "when",
  "because",
  "that",
  "att",
  "vad",
]);

/** "När jag skickar …", "… that I will …" promise nothing. */
function isSubordinate({ hits, tokens }: Reading): boolean {
  const promises = hits.filter(({ act }) => act === "commit");
  return promises.length > 0 && promises.every(({ from }) => SUBORDINATE.has(tokens[from - 1]?.word ?? ""));
}

function followSentence(ledger: Ledger, reading: Reading): void {
  const { acts, label, text } = reading;
  if (label?.kind === "action") labelled(ledger, reading, label.rest);
  if ((label && label.kind !== "info") || answerTo(ledger, reading)) return;
  if (REFUSES.test(text)) giveBack(ledger, reading);
  if (acts.has("done") && !readDue(ledger, [reading])) finish(ledger, reading);
  if (acts.has("report") || acts.has("hypothesis")) return;
  if (setDay(ledger, reading) || setDayForAll(ledger, reading)) return;
  if (reading.isQuestion && offer(ledger, reading)) return;
  const named = reading.isQuestion ? undefined : assigned(text, ledger.people);
  if (named && named.id !== reading.message.author.id) assign(ledger, reading, named.id, named.rest);
  else if (acts.has("commit") && !isSubordinate(reading)) promise(ledger, reading);
  else if (!ledger.isLong && startsWithDeed(reading)) promise(ledger, reading);
  if (acts.has("request") && !named) ask(ledger, reading);
  else if (!reading.isQuestion && GROUP_DEADLINE.test(text)) needed(ledger, reading);
}

const FEWEST_STEMS = 3;

/** In a long meeting people offer much in passing: what is meant is labelled, asked for, dated or said in full. */
function isMeant({ said, due, cites, content }: Promised, { isLong, isMinuted }: Manner): boolean {
  if (said.label?.kind === "action") return true;
  if (!isLong || isMinuted) return !isMinuted;
  return due !== null || cites.size > 1 || content.size >= FEWEST_STEMS;
}

export function followActions(
  thread: readonly ReadMessage[],
  people: People,
  zone: string,
  manner: Manner,
): Promised[] {
  const { isLong } = manner;
  const ledger: Ledger = { people, zone, thread, isLong, promises: [], asked: [], byOwner: new Map(), dues: new Map() };
  for (const { readings, isJoke } of thread) {
    if (!isJoke) for (const reading of readings) followSentence(ledger, reading);
  }
  while (ledger.asked.length > 0) giveUp(ledger);
  return ledger.promises.filter((promised) => !promised.isDropped && isMeant(promised, manner));
}

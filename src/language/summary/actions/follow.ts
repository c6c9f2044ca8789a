import type { Roles } from "../learned/learned.ts";
import type { People } from "../people.ts";
import { contentOf, shared } from "../reading/content.ts";
import { startsWithDeed } from "../reading/deed.ts";
import type { ReadMessage } from "../reading/jokes.ts";
import type { Manner } from "../reading/manner.ts";
import { OWN, type Reading } from "../reading/read.ts";
import { answerTo, REFUSES } from "./answer.ts";
import { ask, giveUp } from "./ask.ts";
import { sayWhat } from "./askersWords.ts";
import { labelled } from "./labelled.ts";
import { answersWhen, asksDay, setDay, setDayForAll } from "./laterDay.ts";
import { continuation, enter, type Ledger, readDue } from "./ledger.ts";
import { askedByName, assigned } from "./named.ts";
import { lookForDays } from "./nearDay.ts";
import { sequelTo } from "./occasion.ts";
import type { Promised } from "./promise.ts";
import { offer, promise } from "./promising.ts";
import { addLikely, bornOut } from "./roles.ts";
import { taskOf } from "./task.ts";

function assign(ledger: Ledger, reading: Reading, owner: string, words: string): void {
  const content = new Set(contentOf(reading));
  const answer = answerOf(ledger, reading, owner);
  if (answer?.readings.some(({ text }) => REFUSES.test(text))) return;
  const cites = [reading.message.id, ...(answer ? [answer.message.id] : [])];
  const due = [
    reading,
    ...continuation(ledger, reading),
    ...(answer?.readings ?? []).filter(({ acts }) => !acts.has("done")),
  ];
  enter(ledger, { owner, said: reading, task: taskOf(words), content, cites, dueIn: due });
}

const ANSWERED_WITHIN = 4;

/** What whoever is given something to do says to it. */
function answerOf({ thread }: Ledger, { place }: Reading, owner: string): ReadMessage | undefined {
  const next = thread.slice(place + 1, place + 1 + ANSWERED_WITHIN);
  return next.find(({ message, readings }) => message.author.id === owner && readings.length > 0);
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
  if (
    asksDay(ledger, reading) ||
    setDay(ledger, reading) ||
    answersWhen(ledger, reading) ||
    setDayForAll(ledger, reading)
  )
    return;
  if (reading.isQuestion && offer(ledger, reading)) return;
  const named = reading.isQuestion ? undefined : assigned(text, ledger.people);
  if (named && named.id !== reading.message.author.id) assign(ledger, reading, named.id, named.rest);
  else if (acts.has("commit") && !isSubordinate(reading)) promise(ledger, reading);
  else if (!ledger.isLong && startsWithDeed(reading)) promise(ledger, reading);
  const isAsked = acts.has("request") || (reading.isQuestion && askedByName(text, ledger.people) !== undefined);
  if (isAsked && !named) ask(ledger, reading);
  else if (!reading.isQuestion && GROUP_DEADLINE.test(text)) needed(ledger, reading);
}

const FEWEST_STEMS = 4;

/** In a long meeting people offer much in passing: what is meant is labelled, asked for, dated or said in full. */
function isMeant({ said, due, cites, content }: Promised, { isLong, isMinuted }: Manner): boolean {
  if (said.label?.kind === "action") return true;
  if (isMinuted) return false;
  if (!isLong) return due !== null || cites.size > 1 || content.size >= (OWN.test(said.text) ? 2 : FEWEST_STEMS);
  return due !== null || cites.size > 1;
}

export function followActions(
  thread: readonly ReadMessage[],
  people: People,
  zone: string,
  manner: Manner,
  roles?: Roles,
): Promised[] {
  const { isLong } = manner;
  const ledger: Ledger = { people, zone, thread, isLong, promises: [], asked: [], byOwner: new Map(), dues: new Map() };
  for (const { readings, isJoke } of thread) {
    if (!isJoke) for (const reading of readings) followSentence(ledger, reading);
  }
  while (ledger.asked.length > 0) giveUp(ledger);
  if (roles) {
    for (const promised of ledger.promises) if (!bornOut(ledger, promised, roles)) promised.isDropped = true;
    addLikely(ledger, roles);
  }
  if (!isLong) {
    lookForDays(ledger);
    sayWhat(ledger);
    for (const promised of ledger.promises) {
      const sequel = sequelTo(ledger, promised);
      if (sequel !== undefined) promised.cites.add(sequel);
    }
  }
  return ledger.promises.filter(
    (promised) => !promised.isDropped && (roles !== undefined || isMeant(promised, manner)),
  );
}

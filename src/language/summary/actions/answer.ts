import { contentOf, shared, stemsOf } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";
import { tokensOf } from "../reading/tokens.ts";
import { DATED } from "./dayWords.ts";
import { continuation, enter, type Ledger, readDue } from "./ledger.ts";
import type { Asked, Promised } from "./promise.ts";
import { taskOf } from "./task.ts";
import { wordsFrom } from "./wordsFrom.ts";

/** An answer comes within so many messages. */
const ANSWERS_WITHIN = 8;
const SHORT = 8;

function questionFor(ledger: Ledger, { message, place }: Reading): Asked | undefined {
  const { id } = message.author;
  return ledger.asked.findLast(
    ({ to, reading, isAnswered }) =>
      reading.message.author.id !== id &&
      place - reading.place <= ANSWERS_WITHIN &&
      ((to === id && !isAnswered) || (to === "anyone" && (!isAnswered || !reading.isQuestion))),
  );
}

/** Who says yes to "can someone …" wants it done, and has not said that they do it; what all are asked each does. */
const TO_ALL = /(?<!\p{L})(?:alla|samtliga|ni|till mig|everyone|everybody|all|each|to me)(?!\p{L})/iu;

/** "Vi bakar", "we can lend two": whoever speaks for a party answers what anyone was asked. */
const WE =
  /^\W*(?:(?:ja|jo|japp|yes|sure|ok)\W+)?(?:vi|we)(?:'ll)?\s+(?:kan|fixar|ordnar|bjuder|lånar|bakar|hjälper|can|could|bring)(?!\p{L})/iu;

/** "Me, tomorrow". */
const ME = /^\W*(?:me|jag|i can|jag kan)\s*(?:[,.!]|$)/iu;

export const REFUSES = /(?<!\p{L})(?:hinner inte|kan inte|kan tyvärr inte|can't|cannot|no time|not able)(?!\p{L})/iu;

/** Someone does it only if something else comes first. */
export const ONLY_IF = /,\s*(?:om|ifall|if|provided)\s|\som (?:jag|vi) får\s|\sif i can\s/iu;

/** Who does it, and the verb: "då fixar jag", "jag kan mejla", "I'll send", "ordnar". */
const WHO_DOES =
  /^\W*(?:(?:då|ja|jo|ok|okej|visst|yes|sure)\W+)*(?:(?:kan|ska)\s+(?:jag|vi)\s+\p{L}+|\p{L}+\s+(?:jag|vi)|(?:jag|vi|i|we)(?:'ll)?(?:\s+(?:kan|ska|skall|vill|can|will|could))?\s+\p{L}+|\p{L}+)/iu;

/** "Vi behöver boka tolk", said since the question: "jag bokar den" is about that. */
function isOfLater(
  { thread }: Ledger,
  own: ReadonlySet<string>,
  { reading: asked }: Asked,
  { place }: Reading,
): boolean {
  const since = thread.slice(asked.place + 1, place).flatMap(({ readings }) => readings);
  return since.some((one) => shared(contentOf(one), own) > 0);
}

/** "Jag tar med bullar", after "Kan någon skicka ut dagordningen?": what is promised is something else. */
function isOtherTask(ledger: Ledger, reading: Reading, asked: Asked): boolean {
  const [clause = ""] = wordsFrom(reading, "commit").split(/[,;]/u);
  const due = readDue(ledger, [reading])?.due.words ?? "";
  const things = clause.replace(due, " ").replace(WHO_DOES, " ");
  const own = new Set(stemsOf(tokensOf(clause.replace(due, " "))));
  if (shared(own, asked.content) > 0) return false;
  return stemsOf(tokensOf(things)).length > 0 || isOfLater(ledger, own, asked, reading);
}

/** Takes an answer to what someone was asked to do. Tells whether the sentence was one. */
export function answerTo(ledger: Ledger, reading: Reading): boolean {
  const { acts, isQuestion, tokens } = reading;
  if (isQuestion || ONLY_IF.test(reading.text)) return false;
  const asked = questionFor(ledger, reading);
  if (!asked) return false;
  if (acts.has("object") || REFUSES.test(reading.text)) {
    asked.isAnswered = true;
    return tokens.length <= SHORT;
  }
  const isOurs = asked.to === "anyone" && WE.test(reading.text);
  const isPromise = isOurs || acts.has("commit") || acts.has("comply") || ME.test(reading.text);
  const isToAll = asked.to !== "anyone" || (!asked.reading.isQuestion && TO_ALL.test(asked.reading.text));
  const isYes = acts.has("agree") && tokens.length <= SHORT && isToAll;
  if (acts.has("commit") && asked.to === "anyone" && isOtherTask(ledger, reading, asked)) return false;
  if (!isPromise && !isYes && !(acts.has("done") && asked.to === reading.message.author.id)) return false;
  asked.isAnswered = true;
  takeOn(ledger, asked, reading);
  return true;
}

/** What is promised in words of its own is said in them; "will do" is said in the words of the question. */
function takeOn(ledger: Ledger, asked: Asked, reading: Reading): void {
  const said = readDue(ledger, [reading]);
  const [clause = ""] = wordsFrom(reading, "commit").split(/[,;]/u);
  const own = new Set(stemsOf(tokensOf(said ? clause.replace(said.due.words, " ") : clause)));
  const enough = Math.max(1, Math.min(2, stemsOf(tokensOf(asked.task)).length));
  const hasOwnWords = reading.acts.has("commit") && own.size >= enough;
  const isNear = reading.place - asked.reading.place <= 2;
  const isAbout = !hasOwnWords || isNear || shared(own, asked.content) > 0;
  const isUnclear = !said && DATED.test(reading.text);
  const promised = enter(ledger, {
    owner: reading.message.author.id,
    said: reading,
    task: hasOwnWords ? taskOf(wordsFrom(reading, "commit")) : asked.task,
    content: hasOwnWords ? own : asked.content,
    cites: isAbout ? [asked.reading.message.id, reading.message.id] : [reading.message.id],
    dueIn: [
      reading,
      ...continuation(ledger, reading),
      ...(isAbout && !isUnclear ? [asked.reading, ...continuation(ledger, asked.reading)] : []),
    ],
  });
  if (reading.acts.has("done") && !said) promised.isDone = true;
  shareDay(ledger, asked, promised);
}

/** What several are asked in one sentence has one last day, whoever of them says it. */
function shareDay({ promises }: Ledger, asked: Asked, { due, dueFrom }: Promised): void {
  if (!due) return;
  for (const other of promises) {
    const isTogether = other.cites.has(asked.reading.message.id) && other.task === asked.task && !other.due;
    if (isTogether) [other.due, other.dueFrom] = [due, dueFrom];
  }
}

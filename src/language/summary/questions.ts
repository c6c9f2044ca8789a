import type { Roles } from "./learned/learned.ts";
import { contentOf, shared } from "./reading/content.ts";
import type { ReadMessage } from "./reading/jokes.ts";
import type { Reading } from "./reading/read.ts";

/** An answer comes within so many messages; later only where it takes up the words of the question. */
const SOON = 6;
const LATER = 40;
const RHETORICAL =
  /^(?:(?:eller hur|va|eller|right|ok|okej|visst|really|oh|seriöst|vad håller du på med|wtf|huh)[\s?!.]*)$/iu;
const WHO = /^\W*(?:vem|who)(?!\p{L})/iu;
const FEWEST_STEMS = 1;
/** Of what a question is about, so much has to be in an answer that comes later. */
const TAKEN_UP = 0.5;

/** What puts something forward or asks someone to act is followed elsewhere. */
function isAsked(reading: Reading): boolean {
  const { isQuestion, acts, label, tokens } = reading;
  if (label?.kind === "question") return true;
  if (!isQuestion || (acts.has("request") && !WHO.test(reading.text)) || acts.has("joke") || acts.has("hypothesis"))
    return false;
  return tokens.length >= 3 && !RHETORICAL.test(reading.text) && contentOf(reading).size >= FEWEST_STEMS;
}

function repliesTo(thread: readonly ReadMessage[], asked: Reading, within: number): ReadMessage[] {
  return thread
    .slice(asked.place + 1, asked.place + 1 + within)
    .filter(({ message, readings }) => message.author.id !== asked.message.author.id && readings.length > 0);
}

function evades({ readings }: ReadMessage): boolean {
  return readings.some(({ acts }) => acts.has("unsure"));
}

/** Someone takes up most of what the question is about and tells something. */
function isTakenUp(thread: readonly ReadMessage[], asked: Reading): boolean {
  const content = contentOf(asked);
  return repliesTo(thread, asked, LATER).some(
    (reply) =>
      !evades(reply) &&
      reply.readings.some(
        (reading) => !reading.isQuestion && shared(contentOf(reading), content) >= content.size * TAKEN_UP,
      ),
  );
}

function isAnswered(thread: readonly ReadMessage[], asked: Reading): boolean {
  const isTaken = repliesTo(thread, asked, SOON).some(
    (reply) => !evades(reply) && reply.readings.some(({ acts }) => acts.has("commit")),
  );
  if (WHO.test(asked.text) && isTaken) return true;
  const [first] = repliesTo(thread, asked, SOON);
  if (!first) return false;
  if (first.isJoke || evades(first) || first.readings.every(({ isQuestion }) => isQuestion))
    return isTakenUp(thread, asked);
  return true;
}

/** So likely it has to be that a question stays open: where rules say so too, and where they do not. */
const OPEN = { found: 0.1, alone: 0.3 };

/** What was asked and never answered. A proposal that is asked as a question is none, where people took a stand on it. */
export function openQuestions(
  thread: readonly ReadMessage[],
  isTakenStandOn: (reading: Reading) => boolean,
  roles?: Roles,
): Reading[] {
  const readings = thread.filter(({ isJoke }) => !isJoke).flatMap((message) => message.readings);
  return readings.filter((reading) => {
    if (isTakenStandOn(reading)) return false;
    const isFound = isAsked(reading) && !isAnswered(thread, reading);
    if (!roles || (isFound && reading.label)) return isFound;
    const chance = roles.get(reading)?.question[1] ?? 0;
    const isRequest = reading.acts.has("request") && !WHO.test(reading.text);
    return chance > (isFound ? OPEN.found : OPEN.alone) && reading.isQuestion && !isRequest;
  });
}

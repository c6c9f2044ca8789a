import { isNo, isYes } from "../cues/signs.ts";
import type { Message } from "../message.ts";
import { contentOf, likeness } from "../reading/content.ts";
import { ASKS_FOR_MORE, type Reading } from "../reading/read.ts";
import { type Ballots, newBallots } from "./ballot.ts";
import { type Course, claim, lastOf, mention, putForward, spokenOf, touch } from "./course.ts";
import { type Matter, proposerOf, settleClaim, supportBy, supportersBeside } from "./matter.ts";
import { restatedBy, takenUp, votedOn } from "./restate.ts";
import { retract } from "./retract.ts";
import { close, closeIfAgreed, closeLabelled, turnAway } from "./settle.ts";

const SAME = 0.6;
/** An answer to what was said so many messages ago still is an answer. */
const ANSWERS_WITHIN = 12;
const SHORT = 9;
/** In a message of so few sentences all of them are about what is put forward in one. */
const FEW_SENTENCES = 3;
const nothing = (): undefined => undefined;
const NOTHING: ReadonlySet<string> = new Set();
/** Who takes a stand does it in few words; in many they talk about it. */
const LONGEST_STAND = 16;

function propose(course: Course, reading: Reading, aside: ReadonlySet<string>): void {
  const content = new Set([...contentOf(reading), ...aside]);
  const { current } = course;
  const isShort = contentOf(reading).size <= 1 && current?.state === "open" && current.last < reading.place;
  if (isShort && reading.place - current.last <= ANSWERS_WITHIN) touch(course, current, reading.place);
  if (content.size === 0 || isShort) return;
  const known = spokenOf(
    course,
    reading,
    content,
    (matter) => matter.state === "open" && likeness(contentOf(reading), matter.content) >= SAME,
  );
  const continues = current?.state === "open" && current.puts.at(-1)?.message === reading.message;
  const matter = known ?? (continues ? current : undefined);
  if (!matter) {
    const put = putForward(course, reading);
    for (const stem of aside) put.content.add(stem);
    return;
  }
  matter.puts.push(reading);
  for (const stem of content) matter.content.add(stem);
  if (proposerOf(matter) !== reading.message.author.id) supportBy(matter, reading);
  touch(course, matter, reading.place);
}

/** What an answer without words of its own answers. */
function answered(course: Course, reading: Reading): Matter | undefined {
  const { current } = course;
  if (!current || reading.place - current.last > ANSWERS_WITHIN) return undefined;
  return current.state === "open" || current.state === "decided" ? current : undefined;
}

/** Whoever put it forward says ok to those who said no, and nobody has said yes. */
function isGivenUp(matter: Matter, person: string): boolean {
  if (matter.state !== "open" || matter.isImplicit || matter.against.size === 0) return false;
  return proposerOf(matter) === person && supportersBeside(matter, person) === 0;
}

function giveUp(matter: Matter): void {
  const last = [...matter.against.values()].at(-1);
  matter.state = "rejected";
  if (last) matter.settled = last;
}

function stand(course: Course, reading: Reading): void {
  const { acts, tokens } = reading;
  if (tokens.length > LONGEST_STAND) return;
  const named = tokens.length > SHORT ? lastOf(course, reading, ({ state }) => state === "open") : undefined;
  const matter = answered(course, reading) ?? named;
  if (!matter) return;
  const { id } = reading.message.author;
  if (acts.has("hedge")) {
    matter.hedges.add(id);
    matter.last = reading.place;
  } else if (acts.has("object")) {
    matter.against.set(id, reading);
    matter.support.delete(id);
    matter.last = reading.place;
  } else if (acts.has("agree")) {
    if (isGivenUp(matter, id)) giveUp(matter);
    supportBy(matter, reading);
  }
}

function settled(course: Course, reading: Reading, ballots: Ballots): boolean {
  const { acts } = reading;
  // "We have to ask our board and come back to you" waits for one party, and puts nothing off for the group.
  if (acts.has("hedge") && acts.has("postpone")) return false;
  if (acts.has("refer")) return turnAway(course, reading, "referredBack");
  if (acts.has("postpone")) return turnAway(course, reading, "postponed");
  if (acts.has("reject")) return turnAway(course, reading, "rejected");
  if (acts.has("close"))
    close(
      course,
      reading,
      () => votedOn(course, reading, ballots),
      () => takenUp(course, reading, ballots),
    );
  else if (acts.has("let") || acts.has("claim"))
    return closeIfAgreed(course, reading, () => takenUp(course, reading, ballots));
  else return false;
  return true;
}

/** "North Hall and the Mill for a start?": what can be answered by a yes may be taken up. */
function isYesOrNo(reading: Reading): boolean {
  const { isQuestion, text, acts } = reading;
  if (!isQuestion || acts.has("request") || acts.has("report") || acts.has("hypothesis")) return false;
  return !ASKS_FOR_MORE.test(text) && contentOf(reading).size >= 2;
}

/** "Vi ändrar oss, workshopen blir den 3 december". */
function saysInstead({ acts, isQuestion, text }: Reading): boolean {
  return (
    !isQuestion && (acts.has("close") || acts.has("let") || /(?<!\p{L})(?:blir|it's|becomes)(?!\p{L})/iu.test(text))
  );
}

function followSentence(course: Course, reading: Reading, ballots: Ballots, aside: ReadonlySet<string>): void {
  const { acts, label } = reading;
  if (label?.kind === "decision") closeLabelled(course, reading);
  else if (label?.kind === "proposal") putForward(course, reading);
  if (label) return;
  if (acts.has("retract")) {
    retract(course, reading);
    if (saysInstead(reading)) close(course, reading, nothing, nothing);
    return;
  }
  if (settled(course, reading, ballots)) return;
  if (acts.has("hedge") || acts.has("object") || acts.has("agree")) stand(course, reading);
  if (acts.has("propose")) propose(course, reading, aside);
  else if (acts.has("claim")) claim(course, reading);
  else if ((acts.has("let") && !acts.has("commit")) || isYesOrNo(reading)) mention(course, reading);
}

/** Signs on a message are answers to what was put or settled in it. */
function countReactions(course: Course, message: Message): void {
  const own = course.near.filter(
    ({ puts, settled: by }) => by?.message === message || puts.some((put) => put.message === message),
  );
  for (const { name, by } of own.length > 0 ? message.reactions : []) {
    if (!isYes(name) && !isNo(name)) continue;
    const others = by.filter((id) => id !== message.author.id);
    for (const matter of own) {
      if (matter.state === "retracted" || others.length === 0) continue;
      for (const id of others) {
        if (isYes(name) && !matter.support.has(id)) {
          matter.support.set(id, { kind: "reaction", message: message.id, name, by: others });
        }
      }
      settleClaim(matter);
    }
  }
}

/** Follows the group through its matters, a message at a time. A message that is a joke settles nothing. */
export function follow(
  messages: readonly { readonly message: Message; readonly readings: readonly Reading[]; readonly isJoke: boolean }[],
): Matter[] {
  const course: Course = { all: [], near: [] };
  const ballots: Ballots = newBallots();
  for (const { message, readings, isJoke } of messages) {
    if (isJoke) continue;
    const isRestated = restatedBy(course, readings, ballots) !== undefined;
    const aside = readings.length <= FEW_SENTENCES ? new Set(readings.flatMap((one) => [...contentOf(one)])) : NOTHING;
    if (!isRestated) for (const reading of readings) followSentence(course, reading, ballots, aside);
    if (message.reactions.length > 0) countReactions(course, message);
  }
  return course.all;
}

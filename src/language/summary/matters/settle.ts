import type { DecisionState } from "../findings.ts";
import { contentOf, shared } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";
import { type Course, lastOf, overlap, putForward, spokenOf, touch } from "./course.ts";
import { type Matter, proposerOf, supportBy, supportersBeside } from "./matter.ts";
import { ownWordsOf } from "./ownWords.ts";
import { replaceEarlier } from "./replace.ts";

const isOpen = (matter: Matter): boolean => matter.state === "open";

/** What is open or put off, or what one alone has called decided. */
function canBeSettled(matter: Matter): boolean {
  const { state, settled, support, isLabelled } = matter;
  if (state === "open" || state === "postponed") return true;
  return state === "decided" && !isLabelled && support.size === 0 && proposerOf(matter) === settled?.message.author.id;
}

/** A matter that was put forward or spoken of at most so many messages ago is what a closing without own words closes. */
const RECENT = 15;
const JUST_NOW = 8;
/** Who says more than this of what is decided decides that, and not what was put forward in other words. */
const FEW_OWN = 2;

/** Settles a matter: whoever does it stands behind it too, where someone else put it forward. */
function settleAs(course: Course, matter: Matter, state: DecisionState, reading: Reading): void {
  matter.state = state;
  matter.settled = reading;
  for (const stem of contentOf(reading)) matter.content.add(stem);
  if (state === "decided" && proposerOf(matter) !== reading.message.author.id) supportBy(matter, reading);
  touch(course, matter, reading.place);
}

/** What a sentence that settles something settles: what it names, else what was last put forward. */
function matterFor(course: Course, reading: Reading): Matter | undefined {
  const own = ownWordsOf(reading);
  const named = own.size > 0 ? spokenOf(course, reading, own, canBeSettled) : undefined;
  if (named) return named;
  const last = lastOf(course, reading, isOpen);
  if (!last || reading.place - last.last > RECENT || own.size > FEW_OWN) return undefined;
  return own.size <= 1 || supportersBeside(last, undefined) > 0 ? last : undefined;
}

/** What was decided a moment ago and whoever leads now says in words of their own. */
function justDecided(course: Course, reading: Reading, own: ReadonlySet<string>): Matter | undefined {
  return course.near.findLast(
    ({ state, last, content }) =>
      state === "decided" && reading.place - last <= JUST_NOW && own.size > 0 && overlap(own, content) >= 0.5,
  );
}

/** "Då kör vi på det", "that's settled: six associations". */
export function close(
  course: Course,
  reading: Reading,
  voted: () => Matter | undefined,
  taken: () => Matter | undefined,
): void {
  const own = ownWordsOf(reading);
  const { current } = course;
  if (own.size <= 1 && current?.isWhole && current.state === "decided" && reading.place - current.last <= JUST_NOW) {
    return;
  }
  if (goesOn(course, reading, own.size > 0 ? spokenOf(course, reading, own, canBeSettled) : undefined)) return;
  const matter =
    (own.size <= 1 ? voted() : undefined) ??
    matterFor(course, reading) ??
    justDecided(course, reading, own) ??
    taken() ??
    (own.size >= 2 ? putForward(course, reading) : undefined);
  if (!matter) {
    if (course.current?.state === "decided") supportBy(course.current, reading);
    return;
  }
  replaceEarlier(course, reading, matter);
  settleAs(course, matter, "decided", reading);
}

const FEW_TOLD = 6;
/** What follows from what someone else has said. */
const THEN = /^\W*(?:(?:ok(?:ay|ej)?|bra|great|good|fine)\W+)?(?:då|da|then)(?!\p{L})/iu;
const POINTS_BACK = /(?<!\p{L})(?:det|den|så|sa|detta|it|that|this|so)(?!\p{L})/iu;

/** "We move the start to Monday": closes where someone agrees already with what it speaks of. Tells whether it did. */
export function closeIfAgreed(course: Course, reading: Reading, taken: () => Matter | undefined): boolean {
  const own = ownWordsOf(reading);
  const { id } = reading.message.author;
  const matter =
    own.size === 0
      ? lastOf(course, reading, isOpen)
      : (spokenOf(course, reading, own, canBeSettled) ?? taken() ?? course.current);
  if (!matter || !canBeSettled(matter) || reading.place - matter.last > RECENT) return false;
  const common = shared(own, matter.content);
  const follows = reading.acts.has("agree") || THEN.test(reading.text);
  const isAgreed = supportersBeside(matter, id) > 0 || (proposerOf(matter) !== id && follows);
  const needed = own.size <= FEW_TOLD && reading.place - matter.last <= JUST_NOW ? 1 : 2;
  const isSaid = own.size === 0 ? POINTS_BACK.test(reading.text) : common >= Math.min(needed, own.size);
  if (!isAgreed || !isSaid) return false;
  replaceEarlier(course, reading, matter);
  settleAs(course, matter, "decided", reading);
  return true;
}

/** The sentence goes on about what the same message has just settled, unless it names something else. */
function goesOn(course: Course, reading: Reading, named: Matter | undefined): boolean {
  const { current } = course;
  if (current?.settled?.message !== reading.message || current.state === "open") return false;
  return !named || named === current || named.isImplicit || overlap(ownWordsOf(reading), named.content) < 0.6;
}

type Turning = "postponed" | "referredBack" | "rejected";

const NO_SUCH_THING = /^[^\p{L}\p{N}]*(?:(?:ok(?:ay|ej)?|nej|so|då|fine)[^\p{L}\p{N}]+)*(?:no|ingen|inget|inga)\s/iu;

/** What is turned down in few words has to be named, or else nothing else may be: "no fee", "we drop that". */
function refusedBy(course: Course, reading: Reading): Matter | undefined | "nothing" {
  const isNoThing = NO_SUCH_THING.test(reading.text);
  const own = isNoThing ? contentOf(reading) : ownWordsOf(reading);
  const named = own.size > 0 ? spokenOf(course, reading, own, canBeSettled) : undefined;
  return !named && (isNoThing || own.size > 0) ? "nothing" : named;
}

/** Puts off, sends back or turns down what is spoken of. Tells whether it did. */
export function turnAway(course: Course, reading: Reading, state: Turning): boolean {
  const own = ownWordsOf(reading);
  const spoken = own.size > 0 ? spokenOf(course, reading, own, canBeSettled) : undefined;
  const named = state === "rejected" ? refusedBy(course, reading) : spoken;
  if (named === "nothing") return false;
  if (goesOn(course, reading, named)) return true;
  const last = lastOf(course, reading, isOpen);
  const matter = named ?? (last && reading.place - last.last <= RECENT ? last : undefined);
  if (matter) settleAs(course, matter, state, reading);
  else if (state !== "rejected" && own.size >= 1) settleAs(course, putForward(course, reading), state, reading);
  return true;
}

/** Minutes in capitals: all of the message is what was resolved. */
function isMeetingLabel({ text }: Reading): boolean {
  return /^\W*(?:RESOLVED|RESOLUTION|DECISION|AGREED)/u.test(text);
}

/** "Beslut:", "RESOLVED:": says by itself what is decided. */
export function closeLabelled(course: Course, reading: Reading): void {
  const words = contentOf(reading);
  const named = spokenOf(course, reading, words, canBeSettled);
  const matter = named && shared(words, named.content) >= Math.min(2, words.size) ? named : putForward(course, reading);
  replaceEarlier(course, reading, matter);
  settleAs(course, matter, "decided", reading);
  matter.isLabelled = true;
  matter.isWhole = reading.isFirst && isMeetingLabel(reading);
}

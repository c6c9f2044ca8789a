import { contentOf, shared } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";
import type { Matter } from "./matter.ts";
import { newMatter } from "./matter.ts";

/** How the matters of a thread stand after what has been read so far. */
export interface Course {
  readonly all: Matter[];
  /** Those that can still be spoken of, the last spoken of last. */
  readonly near: Matter[];
  /** The last that was put or settled. */
  current?: Matter | undefined;
}

const MOST_NEAR = 12;
/** A proposal that nobody has spoken of for so many messages is not what "let's do that" means. */
const WITHIN_REACH = 40;

export function touch(course: Course, matter: Matter, place: number): void {
  const at = course.near.indexOf(matter);
  if (at >= 0) course.near.splice(at, 1);
  course.near.push(matter);
  if (course.near.length > MOST_NEAR) course.near.shift();
  matter.last = place;
  course.current = matter;
}

export function putForward(course: Course, put: Reading): Matter {
  const matter = newMatter(put, contentOf(put));
  course.all.push(matter);
  touch(course, matter, put.place);
  return matter;
}

const LATENT_AFTER = 8;

/** What someone says is done, without asking anybody: a matter only if others take it up, and never in a proposal's way. */
export function mention(course: Course, said: Reading): void {
  const { current } = course;
  const matter = putForward(course, said);
  matter.isImplicit = true;
  // Who is asked answers what was asked last; what is only said waits for what was put forward.
  const isAsked =
    !said.isQuestion && current?.state === "open" && !current.isImplicit && said.place - current.last <= LATENT_AFTER;
  if (isAsked) course.current = current;
}

/** Sums up what nobody has put forward in so many words: decided once others agree. */
export function claim(course: Course, said: Reading): void {
  if (contentOf(said).size < 2) return;
  const matter = putForward(course, said);
  matter.isImplicit = true;
  matter.isClaimed = true;
}

function isWithinReach(matter: Matter, reading: Reading): boolean {
  return reading.place - matter.last <= WITHIN_REACH;
}

/** 0 to 1: how much of the shorter of two is in the other. */
export function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size);
  return least === 0 ? 0 : shared(one, other) / least;
}

/** The open matter that a sentence speaks of, by its words; the later where two fit equally. */
export function spokenOf(
  course: Course,
  reading: Reading,
  words: ReadonlySet<string>,
  fits: (matter: Matter) => boolean,
): Matter | undefined {
  let best: { matter: Matter; score: number } | undefined;
  for (const matter of course.near) {
    if (!fits(matter) || !isWithinReach(matter, reading)) continue;
    const score = overlap(words, matter.content);
    if (score > 0 && score >= (best?.score ?? 0)) best = { matter, score };
  }
  return best?.matter;
}

/** The last matter that fits, whatever its words. */
export function lastOf(course: Course, reading: Reading, fits: (matter: Matter) => boolean): Matter | undefined {
  const fitting = course.near.filter((matter) => fits(matter) && isWithinReach(matter, reading));
  return fitting.findLast(({ isImplicit }) => !isImplicit) ?? fitting.at(-1);
}

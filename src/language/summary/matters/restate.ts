import { contentOf } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";
import { type Course, putForward, touch } from "./course.ts";
import { type Matter, supportBy } from "./matter.ts";

interface Statement {
  readonly reading: Reading;
  readonly content: ReadonlySet<string>;
}

/** What has been said and voted on lately, for telling when it is said again. */
export interface Restating {
  /** The last statements that hold a stem, the oldest first. */
  readonly byStem: Map<string, Statement[]>;
  readonly votes: Reading[];
}

const REACH = 80;
const FEWEST_STEMS = 2;
const FEWEST_VOTES = 2;
const ALIKE = 0.75;
const MOST_HOLDERS = 40;
const SHORT = 4;

function isVote({ vote, acts, tokens }: Reading): boolean {
  return vote === "yes" || (acts.has("agree") && tokens.length <= SHORT);
}

function remember(restating: Restating, statement: Statement): void {
  for (const stem of statement.content) {
    const holders = restating.byStem.get(stem) ?? [];
    holders.push(statement);
    if (holders.length > MOST_HOLDERS) holders.shift();
    restating.byStem.set(stem, holders);
  }
}

/** What was said before and is said again, almost in the same words. */
function earlierOf({ byStem }: Restating, { reading, content }: Statement): Statement | undefined {
  const counts = new Map<Statement, number>();
  for (const stem of content) {
    for (const holder of byStem.get(stem) ?? []) {
      if (reading.place - holder.reading.place > REACH || holder.reading.place === reading.place) continue;
      counts.set(holder, (counts.get(holder) ?? 0) + 1);
    }
  }
  let best: { statement: Statement; score: number } | undefined;
  for (const [statement, common] of counts) {
    const score = (2 * common) / (statement.content.size + content.size);
    if (score >= ALIKE && score >= (best?.score ?? 0)) best = { statement, score };
  }
  return best?.statement;
}

function votesBetween({ votes }: Restating, from: number, to: number): Reading[] {
  const found = new Map<string, Reading>();
  for (let index = votes.length - 1; index >= 0; index -= 1) {
    const vote = votes[index];
    if (!vote || vote.place <= from) break;
    if (vote.place < to) found.set(vote.message.author.id, vote);
  }
  return [...found.values()];
}

function matterOf(course: Course, earlier: Reading): Matter {
  const known = course.near.find(
    ({ puts, settled }) =>
      settled?.message === earlier.message || puts.some(({ message }) => message === earlier.message),
  );
  if (known) return known;
  const matter = putForward(course, earlier);
  matter.isImplicit = true;
  return matter;
}

/** Closes what was said, agreed to by several and is now said again, whatever it was called. */
export function restatedBy(course: Course, reading: Reading, restating: Restating): Matter | undefined {
  if (isVote(reading)) restating.votes.push(reading);
  const content = contentOf(reading);
  if (reading.vote || reading.isQuestion || content.size < FEWEST_STEMS) return undefined;
  const statement = { reading, content };
  const earlier = earlierOf(restating, statement);
  const votes = earlier ? votesBetween(restating, earlier.reading.place, reading.place) : [];
  remember(restating, statement);
  if (!earlier || votes.length < FEWEST_VOTES) return undefined;
  const matter = matterOf(course, earlier.reading);
  for (const vote of votes) supportBy(matter, vote);
  matter.state = "decided";
  matter.settled = reading;
  for (const stem of content) matter.content.add(stem);
  touch(course, matter, reading.place);
  return matter;
}

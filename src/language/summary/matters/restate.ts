import { contentOf, shared } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";
import {
  type Ballots,
  countVote,
  FEWEST_STEMS,
  FEWEST_VOTES,
  isVote,
  keep,
  remember,
  type Statement,
  votesOn,
} from "./ballot.ts";
import { type Course, putForward, touch } from "./course.ts";
import { type Matter, supportBy } from "./matter.ts";
import { ownWordsOf } from "./ownWords.ts";

const REACH = 80;
const ALIKE = 0.8;
const VOTED_WITHIN = 14;

/** What was said before and is said again, almost in the same words. */
function earlierOf({ byStem }: Ballots, { reading, content }: Statement): Statement | undefined {
  const counts = new Map<Statement, number>();
  for (const stem of content) {
    const holders = byStem.get(stem) ?? [];
    for (let index = holders.length - 1; index >= 0; index -= 1) {
      const holder = holders[index];
      if (!holder || reading.place - holder.reading.place > REACH) break;
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

function matterOf(course: Course, { reading }: Statement): Matter {
  const isOf = ({ puts, settled }: Matter) =>
    settled?.message === reading.message || puts.some(({ message }) => message === reading.message);
  const known = course.near.find(isOf);
  if (known) return known;
  const matter = putForward(course, reading);
  matter.isImplicit = true;
  return matter;
}

/** What people have just voted on with yes, whatever it was called. */
export function votedOn(course: Course, reading: Reading, { current }: Ballots): Matter | undefined {
  if (!current || current.voters.size < FEWEST_VOTES || reading.place - current.last > VOTED_WITHIN) return undefined;
  const matter = matterOf(course, current.on);
  return matter.state === "open" ? matter : undefined;
}

/** What was lately told of what a closing names: "Hallbokning it is". Who has agreed since then agrees to it. */
export function takenUp(course: Course, reading: Reading, ballots: Ballots): Matter | undefined {
  const own = ownWordsOf(reading);
  const told = ballots.told.findLast(
    (statement) => statement.reading.place < reading.place && shared(own, statement.content) > 0,
  );
  if (!told || own.size === 0) return undefined;
  const matter = matterOf(course, told);
  if (matter.state !== "open") return undefined;
  for (const vote of votesOn(ballots, told, reading.place)) supportBy(matter, vote);
  return matter;
}

/** "PROPOSAL:" puts forward anew, "FAILED RESOLUTION:" tells of what came to nothing. */
function isNoClosing({ label }: Reading): boolean {
  return label?.kind === "none" || label?.kind === "proposal";
}

/** All that a message is about, when it tells something and neither asks nor votes. */
function contentOfMessage(readings: readonly Reading[]): ReadonlySet<string> {
  const telling = readings.filter(({ vote, isQuestion }) => !vote && !isQuestion);
  return new Set(telling.flatMap((reading) => [...contentOf(reading)]));
}

function closeAgain(
  course: Course,
  earlier: Statement,
  { reading, content }: Statement,
  votes: readonly Reading[],
): Matter {
  const matter = matterOf(course, earlier);
  for (const vote of votes) supportBy(matter, vote);
  // Whoever leads and says it again has heard what people wanted to see to first.
  matter.hedges.clear();
  matter.state = "decided";
  matter.settled = reading;
  matter.isWhole = true;
  matter.isLabelled ||= reading.label?.kind === "decision";
  for (const stem of content) matter.content.add(stem);
  touch(course, matter, reading.place);
  return matter;
}

/** Closes what was said, agreed to by several and is now said again, whatever it was called. */
export function restatedBy(course: Course, readings: readonly Reading[], ballots: Ballots): Matter | undefined {
  for (const reading of readings) if (isVote(reading)) countVote(ballots, reading);
  const [reading] = readings;
  const content = contentOfMessage(readings);
  if (content.size > 0) ballots.closed = undefined;
  if (!reading || content.size === 0) return undefined;
  const statement = { reading, content, order: ballots.statements };
  keep(ballots, statement);
  if (content.size < FEWEST_STEMS) return undefined;
  const earlier = earlierOf(ballots, statement);
  const votes = earlier ? votesOn(ballots, earlier, reading.place) : [];
  remember(ballots, statement);
  if (!earlier || votes.length < FEWEST_VOTES || isNoClosing(reading)) return undefined;
  const matter = closeAgain(course, earlier, statement, votes);
  const voters = new Set(votes.map(({ message }) => message.author.id));
  if (!matter.isLabelled) ballots.closed = { matter, voters, again: new Set() };
  return matter;
}

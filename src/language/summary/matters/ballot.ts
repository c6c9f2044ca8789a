import type { Reading } from "../reading/read.ts";
import type { Matter } from "./matter.ts";

/** Something that was told, and so can be voted on. */
export interface Statement {
  readonly reading: Reading;
  readonly content: ReadonlySet<string>;
  /** Which statement of the thread it is, counted from 0. */
  readonly order: number;
}

export interface Vote {
  readonly reading: Reading;
  /** How many statements there were when it was cast. */
  readonly after: number;
}

/** What has been told and voted on lately, for telling when it is said again. */
export interface Ballots {
  /** The last statements that hold a stem, the oldest first. */
  readonly byStem: Map<string, Statement[]>;
  readonly votes: Vote[];
  /** The last statements. */
  readonly told: Statement[];
  statements: number;
  /** What the votes that are being cast are about. */
  current?: { readonly on: Statement; last: number; readonly voters: Set<string> } | undefined;
  /** The last that was closed by saying it again; who voted on it, and who votes again right afterwards. */
  closed?: { readonly matter: Matter; readonly voters: ReadonlySet<string>; readonly again: Set<string> } | undefined;
}

export function newBallots(): Ballots {
  return { byStem: new Map(), votes: [], told: [], statements: 0 };
}

export const FEWEST_VOTES = 2;
const MOST_TOLD = 10;
export const FEWEST_STEMS = 3;
const MOST_HOLDERS = 40;
const VOTES_APART = 8;
const SHORT = 6;

export function isVote({ vote, acts, tokens }: Reading): boolean {
  return vote === "yes" || (acts.has("agree") && !acts.has("close") && tokens.length <= SHORT);
}

/** Who votes anew takes what was said again for a new proposal, not for what it came to. */
function reopen({ closed }: Ballots, vote: Reading): void {
  const settled = closed?.matter.settled;
  if (!closed || !settled || closed.matter.state !== "decided" || vote.place - settled.place > VOTES_APART) return;
  if (closed.voters.has(vote.message.author.id)) closed.again.add(vote.message.author.id);
  if (closed.again.size < FEWEST_VOTES) return;
  closed.matter.state = "open";
  closed.matter.puts.push(settled);
}

/** Counts a vote: a new ballot begins when nobody has voted for some time. */
export function countVote(ballots: Ballots, vote: Reading): void {
  ballots.votes.push({ reading: vote, after: ballots.statements });
  reopen(ballots, vote);
  if (!vote.vote) return;
  const { current, told } = ballots;
  if (current && vote.place - current.last <= VOTES_APART) {
    current.last = vote.place;
    current.voters.add(vote.message.author.id);
    return;
  }
  const on = told.findLast(
    ({ reading, content }) =>
      content.size >= FEWEST_STEMS && reading.place < vote.place && vote.place - reading.place <= VOTES_APART,
  );
  ballots.current = on && { on, last: vote.place, voters: new Set([vote.message.author.id]) };
}

/** Keeps the last of what was told, however short. */
export function keep(ballots: Ballots, statement: Statement): void {
  ballots.told.push(statement);
  if (ballots.told.length > MOST_TOLD) ballots.told.shift();
}

/** Keeps what is long enough to be known again by its words. */
export function remember(ballots: Ballots, statement: Statement): void {
  for (const stem of statement.content) {
    const holders = ballots.byStem.get(stem) ?? [];
    holders.push(statement);
    if (holders.length > MOST_HOLDERS) holders.shift();
    ballots.byStem.set(stem, holders);
  }
  ballots.statements += 1;
}

/** Yes votes between two messages, the last of each person; they were cast on the statement, not on what came after. */
export function votesOn(ballots: Ballots, statement: Statement, until: number): Reading[] {
  const found = new Map<string, Vote>();
  for (let index = ballots.votes.length - 1; index >= 0; index -= 1) {
    const vote = ballots.votes[index];
    if (!vote || vote.reading.place <= statement.reading.place) break;
    if (vote.reading.place < until) found.set(vote.reading.message.author.id, vote);
  }
  const votes = [...found.values()];
  const first = Math.min(...votes.map(({ after }) => after));
  return first - statement.order <= MOST_BETWEEN ? votes.map(({ reading }) => reading) : [];
}

/** So much may be told between what is voted on and the first vote: itself, and a remark or two. */
const MOST_BETWEEN = 3;

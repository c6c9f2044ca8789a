import { type Matter, newMatter } from "../matters/matter.ts";
import { contentOf } from "../reading/content.ts";
import type { Reading } from "../reading/read.ts";

/** What a group that someone leads talks about, from when it is raised until it is settled. */
export interface Issue extends Matter {
  /** Ids of the messages on it, in order. */
  readonly talk: string[];
  /** It was raised by something that was told: nobody has put anything forward. */
  isTold: boolean;
  /** Who has spoken on it; whoever raised it first. */
  readonly speakers: Set<string>;
  /** What whoever leads says that it comes to, before anyone else has agreed. */
  claimed?: Reading;
  /** Whoever leads said no. */
  isDenied?: boolean;
  /** Whoever put it forward does no longer want it. */
  isWithdrawn?: boolean;
  /** Whoever leads has spoken after others were for it: what comes next may well be something else. */
  isRipe?: boolean;
  /** What the last stand was, so that who then agrees takes the same. */
  isAgainst?: boolean;
}

export function newIssue(raised: Reading, isTold: boolean): Issue {
  const talk = [raised.message.id];
  return {
    ...newMatter(raised, contentOf(raised)),
    talk,
    cites: talk,
    isTold,
    speakers: new Set([raised.message.author.id]),
  };
}

/** How many others than one have spoken on it. */
export function othersOn({ speakers }: Issue, person: string): number {
  return [...speakers].filter((id) => id !== person).length;
}

/** Others are for it rather than against it, or have talked it through with nobody against. */
export function isSupported(issue: Issue, person: string): boolean {
  const { support, against } = issue;
  const others = [...support.keys()].filter((id) => id !== person).length;
  return (others > 0 && others >= against.size) || (othersOn(issue, person) >= 2 && against.size === 0);
}

/** Who is asked to choose and wants the one is not against the whole. */
const OR = /(?<!\p{L})(?:eller|antingen|alternativt|or|either)(?!\p{L})/iu;

/** Nobody but whoever put it forward is for it, and someone is against. */
export function isUnwanted({ puts, support, against, isDenied, isWithdrawn }: Issue): boolean {
  if (isWithdrawn) return true;
  if (puts.some(({ text }) => OR.test(text))) return false;
  const proposer = puts[0]?.message.author.id;
  const others = [...support.keys()].filter((id) => id !== proposer).length;
  return others === 0 && (against.size > 0 || isDenied === true);
}

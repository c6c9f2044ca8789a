import type { Conversation } from "../conversation.ts";
import type { Findings, Participant, SummaryContext } from "../findings.ts";
import type { Both } from "../texts.ts";

/** What found something, as people read it. */
export interface Engine {
  /** "Samspråk" for the rules of our own, else the model's name. */
  readonly name: string;
  /** Where the messages were sent: "llm.example.org". Missing where they never left us. */
  readonly host?: string;
}

export interface Summary {
  /** Held against the messages already. */
  readonly findings: Findings;
  readonly engine: Engine;
  /** Why the group's model did not do it, in plain words; missing where it did, or where the group has none. */
  readonly fellBack?: FellBack;
}

export interface FellBack extends Both<string> {
  /** The host that messages may have been sent to before the model failed. */
  readonly sentTo?: string;
}

/** Why a model gave nothing that can be used. */
export const failures = [
  /** Did not answer, or did not finish, in time. */
  "slow",
  /** Could not be reached, or broke. */
  "away",
  /** Asked us to come back later than we can wait. */
  "busy",
  /** Does not let us in, or does not know the model. */
  "shut",
  /** Would not answer. */
  "declined",
  /** Stopped in the middle. */
  "cutOff",
  /** Answered something that cannot be read. */
  "unreadable",
  /** There is more to read than it can be given. */
  "tooLong",
  /** The group has used up what it may use this month. */
  "spent",
] as const;
export type Failure = (typeof failures)[number];

/** Says nothing of what was sent, or answered. */
export class ModelError extends Error {
  readonly why: Failure;
  /** What was used all the same. */
  readonly tokens: number;
  constructor(why: Failure, tokens = 0, cause?: unknown) {
    super(`the model gave nothing: ${why}`, { cause });
    this.why = why;
    this.tokens = tokens;
  }
}

export interface ModelQuestion {
  readonly conversation: Conversation;
  readonly context: SummaryContext;
  /** What our own rules found in the same messages: what a model says against them is not taken for certain. */
  readonly rules: Findings;
  /** Others whose names it is not to see, whether or not they took part. */
  readonly hidden: readonly Participant[];
  /** Sets so many tokens aside before they are used; false where the group has not so many left. */
  readonly reserve: (tokens: number) => Promise<boolean>;
  readonly signal: AbortSignal;
  /** Told after each part that has been read. */
  readonly read: (parts: number, of: number) => void;
}

/** A language model outside the program. It gets no names, numbers or addresses of people, and can do nothing. */
export interface Model {
  readonly engine: Required<Engine>;
  /** Rejects with ModelError, whatever happens: also where the signal aborts. */
  find(question: ModelQuestion): Promise<{ readonly findings: Findings; readonly tokens: number }>;
}

/** How much of a model each group has used, month by month; never for what. */
export interface ModelUse {
  /** Counts so many tokens in the month ("2026-12") as used, where the group may still use them: false where not. */
  reserve(group: string, month: string, tokens: number): Promise<boolean>;
  /** Gives back what was counted and not used, or counts what was used beyond it. */
  settle(group: string, month: string, more: number): Promise<void>;
}

import type { Account, Place } from "../ask.ts";
import type { Both } from "../texts.ts";
import type { Apart } from "../work/apart.ts";
import type { ChannelTarget } from "./chat.ts";

/** Work whose gathering begins, for the first time or anew. */
export interface Begun {
  readonly id: string;
  /** The id of its plan. */
  readonly work: string;
  readonly input: unknown;
  readonly group: string;
  readonly from: Account;
  readonly place: Place;
  /** How many times it has begun, this time included. */
  readonly tries: number;
  /** All accounts of whoever asked, in this group. */
  readonly accounts: readonly Account[];
  /** The group's channels. */
  readonly channels: readonly ChannelTarget[];
}

/** What is known of slow work, outside any turn. */
export interface Works {
  /** Undefined where it has ended, or never was. */
  begin(id: string): Promise<Begun | undefined>;
  /** Shows how far it has come, where there is something new. False where it is to go on no more. */
  note(id: string, say: Both<string> | undefined): Promise<boolean>;
  /** It came to nothing; says why, and what to do. */
  fail(id: string, say: Both<string>): Promise<void>;
}

/** Runs pure functions in a thread of their own. */
export interface Threads {
  /** Rejects with the signal's reason where that aborts, and ends what was running. */
  run<I, O>(what: Apart<I, O>, input: I, signal: AbortSignal): Promise<O>;
  /** Rejects with a TimeoutError where it takes longer, from when its turn has come: what is before it is not its fault. */
  runWithin<I, O>(what: Apart<I, O>, input: I, milliseconds: number): Promise<O>;
}

import type { Language } from "./texts.ts";

/** What a thread or a meeting came to: plain JSON, the same shape from every engine. What was not said is null. */
export interface Findings {
  /** What the thread is mostly written in, and what all texts here are written in; quotes stand as they were. */
  readonly language: Language;
  /** Who wrote, in the order that they first did; never programs. */
  readonly participants: readonly Participant[];
  readonly topics: readonly Topic[];
  /** In the order that they were settled, or put forward where they never were. */
  readonly decisions: readonly Decision[];
  readonly actions: readonly Action[];
  /** What was asked and never answered. */
  readonly questions: readonly Question[];
  /** What was said first and no longer holds. */
  readonly changes: readonly Change[];
}

export interface Participant {
  readonly id: string;
  readonly name: string;
}

export interface Topic {
  readonly title: string;
  /** One to three sentences about what was said, never by whom. */
  readonly narrative: string;
  /** All messages on it, in order. */
  readonly messages: readonly string[];
}

/** Words as they stand in a message. */
export interface Quote {
  readonly message: string;
  readonly text: string;
}

interface Cited {
  /** What the item rests on, in order, never empty; holds the message of the quote. */
  readonly messages: readonly string[];
  readonly quote: Quote;
  /** The verifier found that it holds (see verify.ts). What is not confirmed has to be checked by a person. */
  readonly confirmed: boolean;
}

/**
 * decided: understood as decided by the group; proposed: put forward, or agreed to with something left to settle first;
 * rejected: turned down; postponed: put off to later with nothing added (bordlagt); referredBack: sent back for more
 * preparation (återremiss).
 */
export type DecisionState = "decided" | "proposed" | "rejected" | "postponed" | "referredBack";

export interface Decision extends Cited {
  readonly state: DecisionState;
  /** What follows "The group decides": "att mötet hålls den 8 december", "that the pilot starts on 14 December". */
  readonly text: string;
  /** Of what was turned down, put off or sent back: what had been put forward, where `text` tells how it went. */
  readonly matter?: string;
  /** Why, in short, where it was said: always sought where something is sent back. */
  readonly reason: string | null;
  /** What shows that the group stands behind it; empty unless decided. */
  readonly agreement: readonly Agreement[];
}

export type Agreement =
  | { readonly kind: "message"; readonly message: string; readonly text: string }
  /** Thumbs and the like on a message; `by` holds ids of people. */
  | { readonly kind: "reaction"; readonly message: string; readonly name: string; readonly by: readonly string[] };

export interface Action extends Cited {
  /** What is to be done, verb first: "Skicka kallelsen". */
  readonly text: string;
  /** Id of whoever is to do it. */
  readonly owner: string | null;
  /** "2026-12-01": the last day, counted from when the message was written. */
  readonly due: string | null;
  /** The words that `due` was read from. */
  readonly dueQuote: Quote | null;
  /** Someone said that it is done already. */
  readonly done: boolean;
}

export interface Question extends Cited {
  readonly text: string;
}

export interface Change extends Cited {
  /** What no longer holds, in the words it was said in. */
  readonly text: string;
  /** retracted: taken back; replaced: something else holds instead. */
  readonly kind: "retracted" | "replaced";
}

/** What an engine is told besides the messages. */
export interface SummaryContext {
  /** An IANA zone: "Europe/Stockholm". Days are counted in it, from when each message was written. */
  readonly zone: string;
  /** Members who may be spoken of though they wrote nothing. */
  readonly members?: readonly Participant[];
  /** Ids of those who can say for the group that something is decided. Where nobody is named, anyone can. */
  readonly chairs?: readonly string[];
  /** The language of the texts, where it is not to follow the thread. */
  readonly language?: Language;
}

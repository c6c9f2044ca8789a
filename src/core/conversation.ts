/** What was said somewhere, as it reads now: the oldest first. */
export interface Conversation {
  readonly messages: readonly Utterance[];
}

/** One message. Its text is as people read it: mentions as "@Alva", no markup of the platform. */
export interface Utterance {
  /** As sources and links know it. */
  readonly id: string;
  readonly author: Speaker;
  readonly at: Date;
  readonly text: string;
  readonly mentions: readonly Speaker[];
  /** `by` holds the ids of those who reacted. */
  readonly reactions: readonly { readonly name: string; readonly by: readonly string[] }[];
  /** Names of the files that came with it; their content is never read. */
  readonly files: readonly string[];
  readonly edited?: true;
  /** The answers stand, the message itself is gone: it has no text. */
  readonly deleted?: true;
  /** Opens it, where the platform has such links. */
  readonly link?: string;
}

/** The name is for showing; `id` tells people apart: accountKey of the account. */
export interface Speaker {
  readonly id: string;
  readonly name: string;
  /** A program: what it says decides nothing. */
  readonly bot?: true;
}

/** Whoever wrote a message that is gone. */
export const nobody: Speaker = { id: "", name: "" };

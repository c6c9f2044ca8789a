import type { Account } from "../ask.ts";
import type { Card, Limits } from "../card.ts";
import type { Utterance } from "../conversation.ts";
import type { Language } from "../texts.ts";

/** A conversation that we may post in by ourselves: a channel, or a person's own with us. */
export type Target = ChannelTarget | { readonly platform: string; readonly team: string; readonly user: string };
export interface ChannelTarget {
  readonly platform: string;
  readonly team: string;
  readonly channel: string;
}

/** What one message shows: a sentence that says why it comes, a card, or both. */
export interface Content {
  readonly say?: string;
  readonly card: Card;
  readonly group: string;
  readonly language: Language;
}

export interface Posted {
  /** The platform's own name for the message; only its adapter reads it. */
  readonly message: string;
  /** Opens the message, where the platform has such links. */
  readonly link?: string;
}

/**
 * What to read of a channel: a thread, by the message that it hangs under, as a Place or a source names it; or what was
 * said from an instant up to another, that one not included. Of a time, answers in threads are read where the message
 * above them is of that time too: an old thread that goes on is read as a thread.
 */
export type Span = { readonly thread: string } | { readonly from: Date; readonly to: Date };

/** A part of what was asked for, in the platform's own order. */
export interface Page {
  readonly messages: readonly Utterance[];
  /** Asks for the rest; absent where this was the last. Only the adapter reads it. */
  readonly next?: string | undefined;
}

/** What a chat platform can do for us. What differs between platforms is data. */
export interface ChatPort {
  readonly limits: Limits;
  /** The shortest time between two messages in one conversation, in milliseconds. */
  readonly paceMs: number;
  /** `mark` names the post, so that it can be found again where the answer got lost. */
  post(to: Target, content: Content, mark: string): Promise<Posted>;
  update(to: Target, message: string, content: Content): Promise<void>;
  /** Is a post with this mark there? "unknown" where the platform cannot be asked. */
  find(to: Target, mark: string): Promise<Posted | "absent" | "unknown">;
  /**
   * What people and programs have said, one page with one try; notices of the platform's own, such as of who has
   * joined, are left out. Throws Unreadable where we may not read, else OutsideError, which knows how long to wait.
   */
  read(from: ChannelTarget, span: Span, cursor: string | undefined, signal: AbortSignal): Promise<Page>;
  /** Whether that person is in the channel now, and so may read it. */
  mayRead(account: Account, channel: ChannelTarget, signal: AbortSignal): Promise<boolean>;
  /**
   * Whether those alone can read there who have been let in: a private channel, one that is shared with some, a conversation
   * between a few. Where the platform can be asked and fails it throws as `read` does. Where it has no answer, the channel is
   * taken for private: what was kept back can be shared later, and what was shown cannot be taken back.
   */
  isPrivate(channel: ChannelTarget, signal: AbortSignal): Promise<boolean>;
}

import type { Card, Limits } from "../card.ts";
import type { Language } from "../texts.ts";

/** A conversation that we may post in by ourselves: a channel, or a person's own with us. */
export type Target =
  | { readonly platform: string; readonly team: string; readonly channel: string }
  | { readonly platform: string; readonly team: string; readonly user: string };

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
}

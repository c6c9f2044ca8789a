import type { Conversation } from "../../../core/conversation.ts";
import type { Summary } from "../../../core/ports/model.ts";
import type { Both } from "../../../core/texts.ts";
import type { Speakers } from "./speakers.ts";

/** What was gathered of a conversation. */
export interface Heard {
  readonly conversation: Conversation;
  /** Before the first of it was read. */
  readonly readAt: Date;
  /** Where it was said is no place of the whole group's. */
  readonly restricted: boolean;
  readonly summary: Summary;
  readonly speakers: Speakers;
}

export interface Meanwhile {
  readonly heard?: Heard | undefined;
  /** Why a channel was not read, in both languages. */
  readonly unread?: Both<string> | undefined;
}

/** One message as the engine reads it, the oldest first. Whatever has more than this can be given as it is. */
export interface Message {
  readonly id: string;
  readonly author: Person;
  readonly at: Date;
  /** As people read it: mentions as "@Alva". */
  readonly text: string;
  readonly mentions: readonly Person[];
  readonly reactions: readonly Reaction[];
  /** The message is gone: nothing of it is read, whatever its text says. */
  readonly deleted?: true;
}

export interface Person {
  readonly id: string;
  readonly name: string;
  /** A program: what it says decides nothing. */
  readonly bot?: true;
}

export interface Reaction {
  /** "+1", "thumbsup", "like", or the sign itself. */
  readonly name: string;
  /** Ids of those who reacted. */
  readonly by: readonly string[];
}

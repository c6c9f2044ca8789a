import type { Reading } from "../reading/read.ts";
import type { Due } from "./due.ts";

/** Something that someone is to do, as it goes through the thread. */
export interface Promised {
  owner: string | null;
  /** The sentence that says it; its words are quoted. */
  readonly said: Reading;
  task: string;
  /** What was asked for, in the asker's words, where the task is hardly more than a verb. */
  about?: string;
  due: Due | null;
  /** The message whose words `due` was read from. */
  dueFrom: Reading | null;
  readonly cites: Set<string>;
  readonly content: ReadonlySet<string>;
  isDone: boolean;
  isDropped: boolean;
}

/** Someone was asked, and has not answered yet. */
export interface Asked {
  readonly reading: Reading;
  /** Id of whoever was asked; "anyone" where the question goes to all. */
  readonly to: string;
  readonly task: string;
  readonly content: ReadonlySet<string>;
  isAnswered: boolean;
}

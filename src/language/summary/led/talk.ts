import type { ReadMessage } from "../reading/jokes.ts";
import type { Reading } from "../reading/read.ts";
import { type Issue, newIssue } from "./issue.ts";
import { isPut } from "./opening.ts";

/** How far a thread that someone leads has come. */
export interface Talk {
  readonly issues: Issue[];
  readonly chairs: ReadonlySet<string>;
  current?: Issue | undefined;
  /** Ids of what was said after the current issue was settled. */
  readonly after: string[];
  /** The last messages, the latest last. */
  readonly said: ReadMessage[];
}

export function raise(talk: Talk, raised: Reading): Issue {
  const issue = newIssue(raised, !isPut(raised));
  talk.issues.push(issue);
  talk.current = issue;
  talk.after.length = 0;
  return issue;
}

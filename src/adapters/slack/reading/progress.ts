import { z } from "zod";
import { OutsideError } from "../../../core/errors.ts";

/**
 * How far the reading of a channel has come: through its history, the newest page first, and after each page through
 * the threads that hang under what stands on it. Each step is one call.
 */
export interface Progress {
  /** Slack's own cursor in the history; undefined: its first page. */
  readonly history?: string | undefined;
  /** Set once nothing is left of the history but the threads. */
  readonly last?: true | undefined;
  /** The threads that are still to be read, by the messages above them. */
  readonly threads: readonly string[];
  /** Slack's own cursor in the first of them. */
  readonly replies?: string | undefined;
}

const start: Progress = { threads: [] };

const progress = z.object({
  history: z.string().optional(),
  last: z.literal(true).optional(),
  threads: z.array(z.string()),
  replies: z.string().optional(),
});

export function readProgress(cursor: string | undefined): Progress {
  if (cursor === undefined) return start;
  const { data } = progress.safeParse(JSON.parse(cursor));
  if (!data) throw new OutsideError("not a cursor of ours", { retry: false });
  return data;
}

/** What is next once a page of the history has been read; undefined: nothing. */
export function afterHistory(cursor: string | undefined, threads: readonly string[]): string | undefined {
  return written({ threads, ...(cursor ? { history: cursor } : { last: true }) });
}

/** What is next once a page of the first thread has been read. */
export function afterReplies(now: Progress, cursor: string | undefined): string | undefined {
  if (cursor) return written({ ...now, replies: cursor });
  return written({ ...now, threads: now.threads.slice(1), replies: undefined });
}

function written(next: Progress): string | undefined {
  return next.last && next.threads.length === 0 ? undefined : JSON.stringify(next);
}

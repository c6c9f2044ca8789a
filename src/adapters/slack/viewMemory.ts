import { z } from "zod";
import { languages } from "../../core/texts.ts";

const memory = z.object({
  /** The form's session; a view that only shows an answer has none. */
  session: z.string().optional(),
  language: z.enum(languages),
  /** Where the view was opened: what Slack tells of a click within a view names no channel. */
  channel: z.string().optional(),
  thread: z.string().optional(),
});

/** What a view carries along with it. What has been settled or typed waits in the store, not here. */
export type Kept = z.infer<typeof memory>;

export function keep(kept: Kept): string {
  return JSON.stringify(kept);
}

/** What a view of ours carries, or undefined where it is none of ours. */
export function recall(text: string): Kept | undefined {
  try {
    return memory.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

import { z } from "zod";
import type { Conversations } from "./conversations.ts";

const editBody = z.strictObject({
  as: z.string().max(100),
  message: z.string().max(100),
  /** Absent: the message is taken away. */
  text: z.string().trim().min(1).max(4000).optional(),
});

/** Changes or takes away a persona's own message. False where it is not theirs. What was recorded of it stays. */
export function edit(raw: unknown, conversations: Conversations): boolean {
  const { data } = editBody.safeParse(raw);
  if (!data) return false;
  const message = conversations.get(data.message, data.as);
  if (!message || message.from !== data.as || message.deleted) return false;
  if (data.text === undefined) conversations.remove(message.id);
  else conversations.change(message.id, { text: data.text });
  return true;
}

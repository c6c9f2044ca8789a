import { z } from "zod";
import { type Ask, here } from "../../core/ask.ts";
import type { Dispatch } from "../../core/dispatch.ts";
import type { Conversations } from "./conversations.ts";
import { harmless } from "./looks/harmless.ts";
import { platform, team } from "./settings.ts";
import type { Message } from "./wire.ts";

const editBody = z.strictObject({
  as: z.string().max(100),
  message: z.string().max(100),
  /** Absent: the message is taken away. */
  text: z.string().trim().min(1).max(4000).optional(),
});

/** Changes or takes away a persona's own message, and tells those whose records rest on it. False where it is not theirs. */
export async function edit(raw: unknown, conversations: Conversations, dispatch: Dispatch): Promise<boolean> {
  const { data } = editBody.safeParse(raw);
  const message = data && conversations.get(data.message, data.as);
  if (!message || message.from !== data.as || message.deleted) return false;
  const changed = data.text === undefined ? undefined : conversations.change(message.id, { text: harmless(data.text) });
  if (!changed) conversations.remove(message.id);
  if (message.channel !== undefined) await dispatch(askOfChange(message, changed));
  return true;
}

function askOfChange({ id, channel, thread }: Message, changed: Message | undefined): Ask {
  return {
    from: { clock: here },
    place: { platform, team, channel, thread },
    says: { source: id, became: changed ? "edited" : "deleted" },
    key: `${platform}:source:${id}:${changed?.changed ?? "deleted"}`,
  };
}

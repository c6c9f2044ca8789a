import type { Installation } from "../app.ts";
import type { Channel } from "../channel.ts";
import { withIds } from "../modal/blockIds.ts";
import type { Json, Message, Metadata } from "../model.ts";
import type { Person } from "../person.ts";
import type { World } from "../world.ts";
import { messagePosted } from "./messageEvents.ts";

/** What an app may give of a message; blocks and metadata have been checked before. */
export interface Wanted {
  text?: unknown;
  blocks?: unknown;
  metadata?: unknown;
  thread_ts?: unknown;
  reply_broadcast?: unknown;
  files?: Json[];
}

/** Puts an app's message into a conversation. `announced` resolves when the apps there have been told. */
export function post(world: World, channel: Channel, by: Installation, wanted: Wanted) {
  const threadTs = wanted.thread_ts ? String(wanted.thread_ts) : undefined;
  const message: Message = {
    type: "message",
    channel: channel.id,
    ts: world.ts(),
    team: by.team.id,
    user: by.botUserId,
    bot_id: by.botId,
    app_id: by.app.id,
    ...content(world, wanted),
    ...(wanted.metadata ? { metadata: wanted.metadata as Metadata } : {}),
    ...(threadTs && { thread_ts: threadTs }),
    ...(threadTs && wanted.reply_broadcast ? { subtype: "thread_broadcast" } : {}),
    ...(wanted.files && { files: wanted.files }),
  };
  channel.log.push(message);
  return { message, announced: messagePosted(world, channel, message) };
}

/** Text and blocks as Slack keeps them. */
export function content(world: World, { text, blocks }: Wanted): { text: string; blocks?: Json[] } {
  const kept = Array.isArray(blocks) && blocks.length > 0 ? withIds(blocks as Json[], world.ids) : undefined;
  return { text: String(text ?? ""), ...(kept && { blocks: kept }) };
}

/** Shows a message to one person only. Returns its timestamp. */
export function whisper(world: World, person: Person, channel: Channel, wanted: Wanted & Json): string {
  const ts = world.ts();
  person.ephemerals.push({
    type: "message",
    channel: channel.id,
    ts,
    team: String(wanted["team"]),
    user: String(wanted["user"]),
    ...content(world, wanted),
    ...(wanted["app_id"] ? { app_id: String(wanted["app_id"]) } : {}),
    ...(wanted.thread_ts ? { thread_ts: String(wanted.thread_ts) } : {}),
    replies: [],
    ephemeral: true,
  });
  return ts;
}

import { plainMessage } from "../act/messageEvents.ts";
import type { Channel } from "../channel.ts";
import type { Json, Message } from "../model.ts";
import { type Call, channelOf, flagArg, joinedChannelOf, type Method, needed, textArg } from "./call.ts";
import { Refusal } from "./refusal.ts";

/** Timestamps of the same length, so that they can be compared as texts. */
const timed = (ts: string): string => Number(ts).toFixed(6).padStart(20, "0");

/** The part of the list that the call asks for with oldest, latest and inclusive. */
function within(call: Call, messages: Message[]): Message[] {
  const [oldest, latest] = [textArg(call, "oldest"), textArg(call, "latest")];
  const inclusive = flagArg(call, "inclusive");
  return messages.filter(({ ts }) => {
    if (inclusive && (ts === oldest || ts === latest)) return true;
    return (!oldest || timed(ts) > timed(oldest)) && (!latest || timed(ts) < timed(latest));
  });
}

function page(call: Call, channel: Channel, messages: Message[]): Json {
  const { world } = call;
  const limit = Math.min(Number(textArg(call, "limit") || 100), world.rates.mostMessages);
  const from = decodeCursor(textArg(call, "cursor"));
  const more = from + limit < messages.length;
  return {
    messages: messages.slice(from, from + limit).map((message) => shown(call, channel, message)),
    has_more: more,
    response_metadata: { next_cursor: more ? encodeCursor(from + limit) : "" },
  };
}

const encodeCursor = (from: number): string => Buffer.from(`next:${from}`).toString("base64");

function decodeCursor(cursor: string): number {
  if (!cursor) return 0;
  const [, from] = /^next:(\d+)$/.exec(Buffer.from(cursor, "base64").toString()) ?? [];
  if (from === undefined) throw new Refusal("invalid_cursor");
  return Number(from);
}

/** Metadata comes only to those who ask for it. */
function shown(call: Call, channel: Channel, message: Message): Json {
  const { replies } = channel.seen(message);
  const asked = flagArg(call, "include_all_metadata") && message.metadata !== undefined;
  return {
    ...plainMessage(call.world, message),
    ...(asked && { metadata: message.metadata }),
    ...(replies.length > 0 && threadSummary(message, replies)),
  };
}

const threadSummary = (message: Message, replies: Message[]): Json => ({
  thread_ts: message.ts,
  reply_count: replies.length,
  reply_users_count: new Set(replies.map(({ user }) => user)).size,
  reply_users: [...new Set(replies.map(({ user }) => user))],
  latest_reply: replies.at(-1)?.ts,
  is_locked: false,
  subscribed: false,
});

/** The newest message first. */
function history(call: Call): Json {
  const channel = joinedChannelOf(call);
  return page(call, channel, within(call, channel.messages).reverse());
}

/** The message that the thread hangs under, then its replies, the oldest first. */
function replies(call: Call): Json {
  const channel = joinedChannelOf(call);
  const message = channel.find(needed(call, "ts"));
  if (!message) throw new Refusal("thread_not_found");
  const root = channel.find(message.thread_ts ?? message.ts) ?? message;
  return page(call, channel, [root, ...within(call, channel.seen(root).replies)]);
}

const scopes = (call: Call): string[] => [channelOf(call).scope("history")];

export const historyMethods: Record<string, Method> = {
  "conversations.history": { tier: 3, scopes, run: history },
  "conversations.replies": { tier: 3, scopes, run: replies },
};

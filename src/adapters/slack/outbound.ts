import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { OutsideError } from "../../core/errors.ts";
import type { ChatPort, Content, Posted, Target } from "../../core/ports/chat.ts";
import type { DoorLog } from "../../core/ports/door.ts";
import { nameOf } from "./messageLink.ts";
import { asOutside, codeOf } from "./outside.ts";
import { makeReading } from "./reading/read.ts";
import { limits, renderMessage, type SlackMessage } from "./render.ts";
import { quiet } from "./speak.ts";

/** Names our posts, so that one whose answer got lost can be found again. */
const event_type = "samsprak_post";
const ours = z.object({ event_type: z.literal(event_type), event_payload: z.object({ mark: z.string() }) });

/** Slack lets one message a second into a channel. */
const paceMs = 1000;
/** How far back an unclear post is looked for, newest first. */
const pageSize = 200;
const mostPages = 5;
/** What we may not read, nobody can answer for. */
const unreadable = new Set([
  "missing_scope",
  "not_in_channel",
  "channel_not_found",
  "method_not_supported_for_channel_type",
]);

/** Posts, updates and finds messages, each with one try: the relay knows when to try again. */
export function makePort(clientFor: (to: Target) => Promise<WebClient>, log: DoorLog): ChatPort {
  return {
    ...makeReading(clientFor, log),
    limits,
    paceMs,
    async post(to, content, mark) {
      return await outside(async () => {
        const client = await clientFor(to);
        const metadata = { event_type, event_payload: { mark } };
        const channel = "channel" in to ? to.channel : to.user;
        const posted = await client.chat.postMessage({ channel, metadata, ...quiet, ...messageOf(content) });
        return await postedAt(client, posted.channel ?? channel, posted.ts ?? "");
      });
    },
    async update(to, message, content) {
      const { channel, ts } = placeOf(message);
      await outside(async () => (await clientFor(to)).chat.update({ channel, ts, ...messageOf(content) }));
    },
    async find(to, mark) {
      try {
        const client = await clientFor(to);
        const channel = "channel" in to ? to.channel : await conversationWith(client, to);
        const found = await search(client, channel, mark);
        return typeof found === "string" ? found : await postedAt(client, channel, found.ts);
      } catch (error) {
        if (error instanceof OutsideError) throw error;
        const problem = codeOf(error);
        if (unreadable.has(problem)) return "unknown";
        // Whatever it is, it says nothing of the post: that may be there all the same.
        throw new OutsideError(`Slack: ${problem}`, { cause: error, retry: true });
      }
    },
  };
}

async function outside<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asOutside(error);
  }
}

/** A card always shows something, so there is always a message. */
function messageOf({ say, card, group, language }: Content): SlackMessage {
  const message = renderMessage({ say, card, group }, language);
  if (!message) throw new OutsideError("a post with nothing in it", { retry: false });
  return message;
}

async function postedAt(client: WebClient, channel: string, ts: string): Promise<Posted> {
  const message = nameOf(channel, ts);
  try {
    const { permalink } = await client.chat.getPermalink({ channel, message_ts: ts });
    return permalink ? { message, link: permalink } : { message };
  } catch {
    // The post is there, and no link is worth posting it again.
    return { message };
  }
}

function placeOf(message: string): { channel: string; ts: string } {
  const [channel, ts] = message.split(":");
  if (!channel || !ts) throw new OutsideError("not a message of Slack's", { retry: false });
  return { channel, ts };
}

async function conversationWith(client: WebClient, { user }: Extract<Target, { user: string }>): Promise<string> {
  const { channel } = await client.conversations.open({ users: user });
  return channel?.id ?? user;
}

async function search(
  client: WebClient,
  channel: string,
  mark: string,
): Promise<{ ts: string } | "absent" | "unknown"> {
  let cursor: string | undefined;
  for (let page = 0; page < mostPages; page++) {
    const history = await client.conversations.history({
      channel,
      cursor,
      limit: pageSize,
      include_all_metadata: true,
    });
    const found = history.messages?.find(({ metadata }) => ours.safeParse(metadata).data?.event_payload.mark === mark);
    if (found?.ts) return { ts: found.ts };
    cursor = history.response_metadata?.next_cursor;
    if (!cursor) return "absent";
  }
  return "unknown";
}

import { z } from "zod";
import { OutsideError, Unreadable } from "../../../core/errors.ts";
import type { ChannelTarget, ChatPort, Page, Span } from "../../../core/ports/chat.ts";
import type { Reach } from "../outbound.ts";
import { read } from "../outside.ts";
import { texts } from "../texts.ts";
import type { Graph } from "./graph.ts";
import { type GraphMessage, graphMessage, isSaid, utteranceOf } from "./utterance.ts";

/** The most that Graph gives at once. */
const pageSize = 50;

const list = z.object({ value: z.array(graphMessage), "@odata.nextLink": z.string().optional() });
const answered = graphMessage.extend({
  replies: z.array(graphMessage).nullish(),
  "replies@odata.nextLink": z.string().optional(),
});
const threads = z.object({ value: z.array(answered), "@odata.nextLink": z.string().optional() });
type Answered = z.infer<typeof answered>;

/** How far a time of a channel has been read: what is left of threads that were too long, then the next page. */
const progress = z.object({ threads: z.array(z.string()), page: z.string().optional() });
type Time = Extract<Span, { from: Date }>;

/** Reads through Graph, which an administrator must let us do; who is in a channel the Bot Connector tells by itself. */
export function makeReading(
  { book, connector }: Reach,
  graph: Graph,
): Pick<ChatPort, "read" | "mayRead" | "isPrivate"> {
  const placeOf = async ({ team, channel }: ChannelTarget) => {
    const place = await book.place(team, channel);
    if (!place) throw new Unreadable({ sv: texts.sv.notThere, en: texts.en.notThere });
    return place;
  };
  return {
    async read(from, span, cursor, signal) {
      const { threads: isChannel, aadGroupId } = await placeOf(from);
      // Teams tells which team it is when we are added to it.
      if (isChannel && !aadGroupId) throw new Unreadable({ sv: texts.sv.unknownTeam, en: texts.en.unknownTeam });
      const get = (path: string) => graph.get(from.team, path, signal);
      const base = isChannel
        ? `teams/${aadGroupId}/channels/${encodeURIComponent(from.channel)}/messages`
        : `chats/${encodeURIComponent(from.channel)}/messages`;
      if ("thread" in span) return await readThread(get, base, from.team, span.thread, cursor);
      return isChannel
        ? await readTime(get, base, from.team, span, cursor)
        : await readChat(get, base, from.team, span, cursor);
    },
    async mayRead({ user }, channel) {
      const { serviceUrl } = await placeOf(channel);
      try {
        return await connector.isMember({ serviceUrl, conversation: channel.channel }, user);
      } catch (error) {
        if (!(error instanceof OutsideError) || error.retry) throw error;
        throw new Unreadable({ sv: texts.sv.notThere, en: texts.en.notThere }, error);
      }
    },
    /** A chat is between those who are in it, and private and shared channels have members of their own. */
    async isPrivate(channel) {
      const { threads: isChannel, teamId, serviceUrl } = await placeOf(channel);
      if (!isChannel || !teamId) return true;
      try {
        return !(await connector.openChannels(serviceUrl, teamId)).includes(channel.channel);
      } catch (error) {
        if (!(error instanceof OutsideError) || error.retry) throw error;
        return true;
      }
    },
  };
}

type Get = (path: string) => Promise<unknown>;

/** First the message that the thread hangs under, then what answers it. */
async function readThread(get: Get, base: string, tenant: string, thread: string, cursor?: string): Promise<Page> {
  const root = `${base}/${encodeURIComponent(thread)}`;
  if (cursor === undefined) {
    const message = read(graphMessage, await get(root));
    return { messages: [utteranceOf(message, tenant)], next: `${root}/replies?$top=${pageSize}` };
  }
  const { value, "@odata.nextLink": next } = read(list, await get(cursor));
  return { messages: spoken(value, tenant), next };
}

/** What is gone and was answered by nobody is not there, as on other platforms. */
function spoken(messages: readonly GraphMessage[], tenant: string): Page["messages"] {
  return messages
    .filter((message) => isSaid(message) && !message.deletedDateTime)
    .map((one) => utteranceOf(one, tenant));
}

/** Graph gives threads in the order in which they were last touched, the latest first, and takes no time to look from. */
async function readTime(get: Get, base: string, tenant: string, time: Time, cursor?: string): Promise<Page> {
  const { threads: rest, page } = cursor ? read(progress, JSON.parse(cursor)) : { threads: [] };
  const [thread, ...others] = rest;
  if (thread !== undefined) {
    const { value, "@odata.nextLink": more } = read(list, await get(thread));
    const next = { threads: more ? [more, ...others] : others, page };
    return { messages: spoken(within(value, time), tenant), next: written(next) };
  }
  const { value, "@odata.nextLink": more } = read(
    threads,
    await get(page ?? `${base}?$top=${pageSize}&$expand=replies`),
  );
  const roots = within(value, time).filter(isSaid);
  const messages = roots.flatMap((root) => withReplies(root, time, tenant));
  const long = roots.flatMap((root) => root["replies@odata.nextLink"] ?? []);
  const isPast = value.length > 0 && value.every((root) => lastTouched(root) < time.from);
  return { messages, next: written({ threads: long, page: isPast ? undefined : more }) };
}

function written(next: z.infer<typeof progress>): string | undefined {
  return next.threads.length > 0 || next.page ? JSON.stringify(next) : undefined;
}

function withReplies(root: Answered, time: Time, tenant: string): Page["messages"] {
  const replies = spoken(within(root.replies ?? [], time), tenant);
  if (root.deletedDateTime && replies.length === 0) return [];
  return [utteranceOf(root, tenant), ...replies];
}

function within<M extends GraphMessage>(messages: readonly M[], { from, to }: Time): readonly M[] {
  return messages.filter(({ createdDateTime: at }) => at >= from && at < to);
}

function lastTouched(root: Answered): Date {
  const times = [root, ...(root.replies ?? [])].map((one) => one.lastModifiedDateTime ?? one.createdDateTime);
  return new Date(Math.max(...times.map((time) => time.getTime())));
}

/** A chat has no threads. */
async function readChat(get: Get, base: string, tenant: string, time: Time, cursor?: string): Promise<Page> {
  if (cursor !== undefined && !cursor.includes("://")) throw new OutsideError("not a cursor of ours", { retry: false });
  const first = `${base}?$top=${pageSize}&$orderby=createdDateTime desc`;
  const { value, "@odata.nextLink": more } = read(list, await get(cursor ?? first));
  const isPast = value.some(({ createdDateTime: at }) => at < time.from);
  return { messages: spoken(within(value, time), tenant), next: isPast ? undefined : more };
}

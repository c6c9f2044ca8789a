import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import { Unreadable } from "../../../core/errors.ts";
import type { ChannelTarget, ChatPort, Page, Span } from "../../../core/ports/chat.ts";
import type { DoorLog } from "../../../core/ports/door.ts";
import { asOutside, codeOf } from "../outside.ts";
import { makePeople, type People } from "../people.ts";
import { texts } from "../texts.ts";
import { afterHistory, afterReplies, readProgress } from "./progress.ts";
import { type Eyes, isSaid, type SlackUtterance, saidAt, slackMessage, utteranceOf } from "./utterance.ts";

/** As many as Slack advises; the most is 999. */
const pageSize = 200;
const membersAtOnce = 1000;

const page = z.object({
  messages: z.array(slackMessage).default([]),
  response_metadata: z.object({ next_cursor: z.string().optional() }).optional(),
});

/** What each installation's line has learnt: who is who, and where the workspace is. */
interface Known {
  readonly people: People;
  origin?: string | undefined;
}

type Reading = Pick<ChatPort, "read" | "mayRead" | "isPrivate">;

/** Reads channels and threads, each page with one call for it besides those for names that are not known yet. */
export function makeReading(clientFor: (from: ChannelTarget) => Promise<WebClient>, log: DoorLog): Reading {
  const known = new WeakMap<WebClient, Known>();
  const knownOf = (client: WebClient): Known => {
    const found: Known = known.get(client) ?? { people: makePeople(client, log) };
    known.set(client, found);
    return found;
  };
  return {
    read: (from, span, cursor, signal) =>
      readably(signal, async () => {
        const client = await clientFor(from);
        signal.throwIfAborted();
        const learnt = knownOf(client);
        learnt.origin ??= await originOf(client);
        const eyes = { ...learnt, team: from.team, channel: from.channel, origin: learnt.origin };
        return "thread" in span
          ? await readThread(client, eyes, span.thread, cursor)
          : await readSpan(client, eyes, span, cursor);
      }),
    mayRead: (account, { platform, team, channel }, signal) =>
      readably(signal, async () => {
        const client = await clientFor({ platform, team, channel });
        return await isMember(client, channel, account.user, signal);
      }),
    isPrivate: (channel, signal) =>
      readably(signal, async () => {
        const client = await clientFor(channel);
        signal.throwIfAborted();
        return isClosed(await client.conversations.info({ channel: channel.channel }));
      }),
  };
}

const told = z.object({
  channel: z.object({ is_private: z.boolean().optional(), is_channel: z.boolean().optional() }),
});

/** Conversations between a few people are no channels; older private channels are called groups and say that they are private. */
function isClosed(answer: unknown): boolean {
  const { channel } = told.parse(answer);
  return channel.is_private ?? !channel.is_channel;
}

async function originOf(client: WebClient): Promise<string | undefined> {
  try {
    const { url } = await client.auth.test();
    return url?.replace(/\/$/u, "");
  } catch {
    // Messages can be read without links.
    return undefined;
  }
}

/** A thread is named as a Place has it, or as a source does: "C1:1770000000.000100". */
async function readThread(client: WebClient, eyes: Eyes, thread: string, cursor: string | undefined): Promise<Page> {
  const ts = thread.slice(thread.lastIndexOf(":") + 1);
  const { messages, next } = await repliesTo(client, eyes.channel, ts, cursor);
  return { messages: await utterancesOf(messages, eyes), next };
}

async function readSpan(
  client: WebClient,
  eyes: Eyes,
  { from, to }: Extract<Span, { from: Date }>,
  cursor: string | undefined,
): Promise<Page> {
  const isWithin = (message: SlackUtterance) => saidAt(message) >= from && saidAt(message) < to;
  const progress = readProgress(cursor);
  const [thread] = progress.threads;
  if (thread !== undefined) {
    const { messages, next } = await repliesTo(client, eyes.channel, thread, progress.replies);
    // What the thread hangs under stands first in it, and has been read.
    const replies = messages.filter((message) => message.ts !== thread && isWithin(message));
    return { messages: await utterancesOf(replies, eyes), next: afterReplies(progress, next) };
  }
  const answer = await client.conversations.history({
    channel: eyes.channel,
    oldest: stamp(from),
    latest: stamp(to),
    inclusive: true,
    cursor: progress.history,
    limit: pageSize,
  });
  const { messages, next } = read(answer);
  const roots = messages.filter(isWithin);
  const threads = roots.filter(({ reply_count }) => (reply_count ?? 0) > 0).map(({ ts }) => ts);
  return { messages: await utterancesOf(roots, eyes), next: afterHistory(next, threads) };
}

async function repliesTo(client: WebClient, channel: string, ts: string, cursor: string | undefined) {
  return read(await client.conversations.replies({ channel, ts, cursor, limit: pageSize }));
}

function read(answer: unknown): { readonly messages: readonly SlackUtterance[]; readonly next: string | undefined } {
  const { messages, response_metadata } = page.parse(answer);
  return { messages, next: response_metadata?.next_cursor || undefined };
}

async function utterancesOf(messages: readonly SlackUtterance[], eyes: Eyes): Promise<Page["messages"]> {
  return await Promise.all(messages.filter(isSaid).map((message) => utteranceOf(message, eyes)));
}

async function isMember(client: WebClient, channel: string, user: string, signal: AbortSignal): Promise<boolean> {
  let cursor: string | undefined;
  do {
    signal.throwIfAborted();
    const answer = await client.conversations.members({ channel, cursor, limit: membersAtOnce });
    if (answer.members?.includes(user)) return true;
    cursor = answer.response_metadata?.next_cursor;
  } while (cursor);
  return false;
}

/** Slack's own writing of an instant: seconds, with six decimals. */
function stamp(at: Date): string {
  return (at.getTime() / 1000).toFixed(6);
}

const notThere = new Set(["not_in_channel", "channel_not_found", "is_archived"]);

async function readably<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    signal.throwIfAborted();
    const code = codeOf(error);
    if (notThere.has(code)) throw new Unreadable({ sv: texts.sv.notThere, en: texts.en.notThere }, error);
    if (code === "missing_scope") throw new Unreadable({ sv: texts.sv.noScope, en: texts.en.noScope }, error);
    if (code === "thread_not_found") throw new Unreadable({ sv: texts.sv.noThread, en: texts.en.noThread }, error);
    throw asOutside(error);
  }
}

import { messageChanged, messageDeleted, plainMessage } from "../act/messageEvents.ts";
import { content, post, whisper } from "../act/post.ts";
import type { Channel } from "../channel.ts";
import type { Json, Message, Metadata } from "../model.ts";
import { messageFault } from "../validate/message.ts";
import { type Call, channelOf, flagArg, joinedChannelOf, type Method, needed, personOf, textArg } from "./call.ts";
import { Refusal, refusedMessage } from "./refusal.ts";

const LONGEST_TEXT = 40_000;

/** The call's message, checked, with its text cut off where Slack cuts it. */
function checked(call: Call, { mayBeEmpty = false } = {}): { wanted: Json; warning: Json } {
  const { text, blocks, metadata, attachments, thread_ts } = call.args;
  const message = { text, blocks, metadata: isRemoval(metadata) ? undefined : metadata, attachments };
  const fault = messageFault(message);
  if (fault && !(mayBeEmpty && fault.error === "no_text")) throw refusedMessage(fault.error, fault.problems);
  const long = typeof text === "string" && text.length > LONGEST_TEXT;
  const wanted = { ...message, thread_ts, ...(long && { text: text.slice(0, LONGEST_TEXT) }) };
  return { wanted, warning: long ? { response_metadata: { warnings: ["message_truncated"] } } : {} };
}

/** An empty object takes the metadata away from a message. */
const isRemoval = (metadata: unknown): boolean =>
  typeof metadata === "object" && metadata !== null && Object.keys(metadata).length === 0;

/** A message can be answered only at the top of its thread. */
function threadOf(call: Call, channel: Channel): string | undefined {
  const threadTs = textArg(call, "thread_ts");
  if (!threadTs) return undefined;
  const parent = channel.find(threadTs);
  if (!parent) throw new Refusal("thread_not_found");
  if (parent.thread_ts && parent.thread_ts !== parent.ts) throw new Refusal("cannot_reply_to_message");
  return threadTs;
}

/** To a person's id, the message goes into the conversation between the two. */
function addressee(call: Call): Channel {
  const id = textArg(call, "channel");
  return id.startsWith("U") ? personOf(call, id).dmWith(call.app) : joinedChannelOf(call);
}

function postMessage(call: Call): Json {
  const { world, by } = call;
  const channel = addressee(call);
  const thread_ts = threadOf(call, channel);
  const { wanted, warning } = checked(call);
  const reply_broadcast = flagArg(call, "reply_broadcast");
  const { message, announced } = post(world, channel, by, { ...wanted, thread_ts, reply_broadcast });
  world.background(announced);
  const shown = { ...plainMessage(world, message), ...(message.metadata && { metadata: message.metadata }) };
  return { channel: channel.id, ts: message.ts, message: shown, ...warning };
}

function postEphemeral(call: Call): Json {
  const { world, by } = call;
  const channel = joinedChannelOf(call);
  const person = personOf(call, needed(call, "user"));
  if (!channel.has(person.id)) throw new Refusal("user_not_in_channel");
  const { wanted } = checked(call);
  const author = { user: by.botUserId, team: by.team.id, app_id: by.app.id };
  return { message_ts: whisper(world, person, channel, { ...wanted, ...author }) };
}

function ownMessage(call: Call, refusal: string): { channel: Channel; message: Message } {
  const channel = joinedChannelOf(call);
  const message = channel.find(needed(call, "ts"));
  if (!message) throw new Refusal("message_not_found");
  if (message.user !== call.by.botUserId) throw new Refusal(refusal);
  return { channel, message };
}

/** What the call leaves out stays as it was. */
function update(call: Call): Json {
  const { world, by, args } = call;
  const { channel, message } = ownMessage(call, "cant_update_message");
  const { wanted } = checked(call, { mayBeEmpty: args["metadata"] !== undefined });
  const before = structuredClone(message);
  const fresh = content(world, wanted);
  if (wanted["text"] !== undefined) message.text = fresh.text;
  if (wanted["blocks"] !== undefined) message.blocks = fresh.blocks;
  if (args["metadata"] !== undefined) message.metadata = wanted["metadata"] as Metadata | undefined;
  message.edited = { user: by.botUserId, ts: world.ts() };
  world.background(messageChanged(world, channel, message, before));
  return { channel: channel.id, ts: message.ts, text: message.text, message: plainMessage(world, message) };
}

function remove(call: Call): Json {
  const { channel, message } = ownMessage(call, "cant_delete_message");
  channel.log.splice(channel.log.indexOf(message), 1);
  call.world.background(messageDeleted(call.world, channel, message));
  return { channel: channel.id, ts: message.ts };
}

function permalink(call: Call): Json {
  const channel = channelOf(call);
  const message = channel.find(needed(call, "message_ts"));
  if (!message) throw new Refusal("message_not_found");
  const { ts, thread_ts } = message;
  const query = thread_ts && thread_ts !== ts ? `?thread_ts=${thread_ts}&cid=${channel.id}` : "";
  const place = `https://${call.by.team.domain}.slack.com/archives/${channel.id}`;
  return { channel: channel.id, permalink: `${place}/p${ts.replace(".", "")}${query}` };
}

const scopes = (): string[] => ["chat:write"];

export const chat: Record<string, Method> = {
  "chat.postMessage": { tier: 4, scopes, run: postMessage },
  "chat.postEphemeral": { tier: 4, scopes, run: postEphemeral },
  "chat.update": { tier: 3, scopes, run: update },
  "chat.delete": { tier: 3, scopes, run: remove },
  "chat.getPermalink": { tier: 4, run: permalink },
};

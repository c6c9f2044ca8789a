import type { App } from "../app.ts";
import type { Channel } from "../channel.ts";
import type { Message, SeenMessage } from "../model.ts";
import type { Person } from "../person.ts";
import { tell } from "../wire/events.ts";
import { escapeText } from "../wire/payload.ts";
import type { World } from "../world.ts";
import { messageChanged, messageDeleted, messagePosted } from "./messageEvents.ts";

export interface MessagePlace {
  channel: Channel;
  /** A message whose thread it goes into. */
  thread?: Message;
}

export async function say(world: World, person: Person, text: string, place: MessagePlace): Promise<SeenMessage> {
  const { channel, thread } = place;
  mustBeIn(channel, person);
  const message: Message = {
    type: "message",
    channel: channel.id,
    ts: world.ts(),
    team: person.team.id,
    user: person.id,
    client_msg_id: world.ids.next("client-"),
    ...written(text),
    ...(thread && { thread_ts: thread.thread_ts ?? thread.ts }),
  };
  channel.log.push(message);
  await messagePosted(world, channel, message);
  return channel.seen(message);
}

export async function editMessage(world: World, person: Person, seen: SeenMessage, text: string): Promise<SeenMessage> {
  const { channel, message } = own(world, person, seen);
  const before = structuredClone(message);
  Object.assign(message, written(text), { edited: { user: person.id, ts: world.ts() } });
  await messageChanged(world, channel, message, before);
  return channel.seen(message);
}

/** A message with a thread under it leaves a tombstone; any other is gone. */
export async function deleteMessage(world: World, person: Person, seen: SeenMessage): Promise<void> {
  const { channel, message } = own(world, person, seen);
  const before = structuredClone(message);
  if (channel.seen(message).replies.length > 0) {
    const stone = { subtype: "tombstone", user: "USLACKBOT", text: "This message was deleted.", blocks: undefined };
    Object.assign(message, stone);
    return messageChanged(world, channel, message, before);
  }
  channel.log.splice(channel.log.indexOf(message), 1);
  return messageDeleted(world, channel, before);
}

/** Nothing is told of it: our app does not listen for reactions. */
export function react(world: World, person: Person, seen: SeenMessage, name: string): void {
  const channel = world.channel(seen.channel);
  const message = channel?.find(seen.ts);
  if (!channel || !message) throw new Error("That message is gone");
  mustBeIn(channel, person);
  const before = message.reactions?.find((one) => one.name === name);
  const users = [...(before?.users ?? []), person.id];
  const others = message.reactions?.filter((one) => one !== before) ?? [];
  message.reactions = [...others, { name, users, count: users.length }];
}

export async function openHome(world: World, person: Person, app: App, tab: "home" | "messages"): Promise<void> {
  const view = world.views.homeOf(person, app.id);
  const event = {
    type: "app_home_opened",
    user: person.id,
    channel: person.dmWith(app).id,
    tab,
    ...(view && tab === "home" && { view }),
    event_ts: world.ts(),
  };
  await tell(world, app.in(person.team) ?? app.bot, event, { event: "app_home_opened" });
}

/** What people write comes as escaped text and, to the same effect, as a rich_text block. */
function written(text: string): Pick<Message, "text" | "blocks"> {
  const elements = [{ type: "rich_text_section", elements: [{ type: "text", text }] }];
  return { text: escapeText(text), blocks: [{ type: "rich_text", block_id: "written", elements }] };
}

export function mustBeIn(channel: Channel, person: Person): void {
  if (!channel.has(person.id)) throw new Error(`${person.name} is not in #${channel.name}: invite or admit first`);
}

function own(world: World, person: Person, seen: SeenMessage): { channel: Channel; message: Message } {
  const channel = world.channel(seen.channel);
  const message = channel?.find(seen.ts);
  if (!channel || !message) throw new Error("That message is gone");
  if (message.user !== person.id) throw new Error(`Only the one who wrote a message can change it, not ${person.name}`);
  return { channel, message };
}

import type { App, Installation } from "../app.ts";
import type { Channel } from "../channel.ts";
import type { Json } from "../model.ts";
import type { Person } from "../person.ts";
import type { World } from "../world.ts";
import type { Tier } from "./rates.ts";
import { Refusal } from "./refusal.ts";

/** A call whose token has been recognised. */
export interface Call {
  world: World;
  args: Json;
  app: App;
  /** Absent when the call came with an app-level token. */
  by: Installation;
}

export interface Method {
  tier: Tier;
  /** The scopes that the call needs, which may depend on the conversation that it is about. */
  scopes?: (call: Call) => string[];
  /** What goes into the answer besides ok: true. Throws Refusal. */
  run(call: Call): Json;
}

export const textArg = ({ args }: Call, name: string): string => (args[name] === undefined ? "" : String(args[name]));

export const flagArg = (call: Call, name: string): boolean => ["true", "1"].includes(textArg(call, name));

export function needed(call: Call, name: string): string {
  const value = textArg(call, name);
  if (value) return value;
  const messages = [`[ERROR] missing required field: ${name}`];
  throw new Refusal("invalid_arguments", { response_metadata: { messages } });
}

/** The conversation that the call names: one that the bot's workspace has, and that is open to it. */
export function channelOf(call: Call, name = "channel"): Channel {
  const channel = call.world.channel(textArg(call, name));
  const visible =
    channel?.teams.includes(call.by.team) && (channel.kind === "public" || channel.has(call.by.botUserId));
  if (!channel || !visible) throw new Refusal("channel_not_found");
  return channel;
}

export function joinedChannelOf(call: Call, name = "channel"): Channel {
  const channel = channelOf(call, name);
  if (!channel.has(call.by.botUserId)) throw new Refusal("not_in_channel");
  return channel;
}

/** A person of the bot's workspace, or one from another who shares a channel with the bot. */
export function personOf(call: Call, id: string): Person {
  const person = call.world.person(id);
  const meets = call.world.channels.some((channel) => channel.has(id) && channel.has(call.by.botUserId));
  if (!person || (person.team !== call.by.team && !meets)) throw new Refusal("user_not_found");
  return person;
}

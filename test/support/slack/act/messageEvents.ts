import type { Channel } from "../channel.ts";
import type { Json, Message } from "../model.ts";
import { announce, tell } from "../wire/events.ts";
import type { World } from "../world.ts";

/** The message as the Web API and events show it, without metadata, which has to be asked for. */
export function plainMessage(world: World, { channel: _, metadata: __, ...message }: Message): Json {
  const installation = world.installation(message.user);
  return {
    ...message,
    ...(installation && {
      bot_profile: {
        id: installation.botId,
        app_id: installation.app.id,
        name: installation.app.name,
        team_id: installation.team.id,
        deleted: false,
      },
    }),
  };
}

/** Apps hear of every message in their channels, their own too, and again when it mentions them. */
export async function messagePosted(world: World, channel: Channel, message: Message): Promise<void> {
  const event = inChannel(channel, {
    ...plainMessage(world, message),
    ...(channel.isShared && { user_team: message.team, source_team: message.team }),
    ...parentOf(channel, message),
    event_ts: message.ts,
  });
  await Promise.all([announceMessage(world, channel, event), ...mentionsIn(world, channel, message, event)]);
}

export function messageChanged(world: World, channel: Channel, message: Message, before: Message): Promise<void> {
  return changed(world, channel, {
    subtype: "message_changed",
    message: plainMessage(world, message),
    previous_message: plainMessage(world, before),
  });
}

export function messageDeleted(world: World, channel: Channel, before: Message): Promise<void> {
  return changed(world, channel, {
    subtype: "message_deleted",
    deleted_ts: before.ts,
    previous_message: plainMessage(world, before),
  });
}

function changed(world: World, channel: Channel, what: Json): Promise<void> {
  const ts = world.ts();
  return announceMessage(
    world,
    channel,
    inChannel(channel, { type: "message", hidden: true, ...what, ts, event_ts: ts }),
  );
}

const inChannel = (channel: Channel, event: Json): Json => ({
  ...event,
  channel: channel.id,
  channel_type: { public: "channel", private: "group", im: "im" }[channel.kind],
});

function parentOf(channel: Channel, { ts, thread_ts }: Message): Json {
  const parent = thread_ts && thread_ts !== ts ? channel.find(thread_ts) : undefined;
  return parent ? { parent_user_id: parent.user } : {};
}

const announceMessage = (world: World, channel: Channel, event: Json): Promise<void> =>
  announce(world, channel, event, { event: `message.${channel.eventKind}`, scope: channel.scope("history") });

function mentionsIn(world: World, channel: Channel, message: Message, event: Json): Promise<void>[] {
  if (channel.kind === "im" || message.bot_id) return [];
  const { channel_type: _, ...mention } = event;
  return [...new Set(message.text.match(/(?<=<@)\w+(?=>)/g))].flatMap((id) => {
    const to = channel.has(id) ? world.installation(id) : undefined;
    const wanted = { event: "app_mention", scope: "app_mentions:read" };
    return to ? [tell(world, to, { ...mention, type: "app_mention" }, wanted, channel)] : [];
  });
}

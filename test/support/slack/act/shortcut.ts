import type { App, Installation } from "../app.ts";
import type { Channel } from "../channel.ts";
import type { SeenMessage } from "../model.ts";
import type { Person } from "../person.ts";
import { deliver, type Outcome } from "../wire/deliver.ts";
import { channelPart, interactionPart } from "../wire/payload.ts";
import type { World } from "../world.ts";
import { plainMessage } from "./messageEvents.ts";
import { mustBeIn } from "./speak.ts";

export async function shortcut(world: World, person: Person, callbackId: string, on?: SeenMessage): Promise<Outcome> {
  const channel = on && world.channel(on.channel);
  if (channel) mustBeIn(channel, person);
  const { app, team } = installationFor(world, person, callbackId, channel);
  const common = {
    ...interactionPart(app, team, person),
    callback_id: callbackId,
    trigger_id: world.triggers.issue(app, person),
    action_ts: world.ts(),
  };
  if (!channel) return deliver(world, app, "interaction", { ...common, type: "shortcut" });
  const message = channel.find(on.ts) ?? on;
  const installation = app.in(team) ?? app.bot;
  return deliver(world, app, "interaction", {
    ...common,
    type: "message_action",
    channel: channelPart(channel, team),
    message_ts: message.ts,
    message: plainMessage(world, message),
    response_url: world.responseUrl(installation, person, channel, message.ts),
  });
}

/** The app of the person's own workspace, else one that another workspace has brought into the shared channel. */
function installationFor(world: World, person: Person, callbackId: string, channel?: Channel): Installation {
  const apps = world.apps.filter((app) => app.takesShortcut(callbackId) && app.bot.has("commands"));
  const guest = (app: App): Installation | undefined => channel?.installationOf(app);
  const found = apps.flatMap((app) => app.in(person.team) ?? [])[0] ?? apps.flatMap((app) => guest(app) ?? [])[0];
  if (!found) throw new Error(`No app offers ${person.name} the shortcut ${callbackId}`);
  return found;
}

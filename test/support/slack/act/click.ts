import type { App, Installation } from "../app.ts";
import { interactive } from "../modal/blockIds.ts";
import { type Answer, answered, drawnState } from "../modal/state.ts";
import type { Json, SeenMessage, View } from "../model.ts";
import type { Person } from "../person.ts";
import { isJson } from "../validate/rules.ts";
import { deliver, type Outcome } from "../wire/deliver.ts";
import { channelPart, interactionPart } from "../wire/payload.ts";
import type { World } from "../world.ts";
import { plainMessage } from "./messageEvents.ts";
import { mustBeIn } from "./speak.ts";

/** A message or a view as it was when the person saw it: one may well press a button that has just gone. */
export type Clickable = SeenMessage | View;

const isView = (target: Clickable): target is View => "hash" in target;

export function click(world: World, person: Person, target: Clickable, what: string, choice?: Answer) {
  const { block, element } = findElement(target.blocks ?? [], what);
  const action = {
    ...element,
    ...(choice !== undefined && answered(element, choice)),
    block_id: block["block_id"],
    action_ts: world.ts(),
  };
  return isView(target) ? inView(world, person, target, action) : inMessage(world, person, target, action);
}

const labelOf = (element: Json): unknown => (isJson(element["text"]) ? element["text"]["text"] : undefined);

function findElement(blocks: Json[], what: string): { block: Json; element: Json } {
  const all = interactive(blocks);
  const found = all.filter(({ element }) => element["action_id"] === what || labelOf(element) === what);
  const names = all.map(({ element }) => labelOf(element) ?? element["action_id"]).join(", ");
  if (found.length > 1) throw new Error(`More than one "${what}" to press among: ${names}`);
  const [one] = found;
  if (!one) throw new Error(`No "${what}" to press among: ${names}`);
  return one;
}

function inMessage(world: World, person: Person, seen: SeenMessage, action: Json): Promise<Outcome> {
  const channel = world.channel(seen.channel);
  const installation = seen.app_id ? installationBehind(world, seen.app_id, seen.user) : undefined;
  if (!channel || !installation) throw new Error("Only messages from apps can be pressed");
  mustBeIn(channel, person);
  const { app, team } = installation;
  const ephemeral = seen.ephemeral === true;
  const message = channel.find(seen.ts) ?? seen;
  return deliver(world, app, "interaction", {
    ...interactionPart(app, team, person),
    type: "block_actions",
    container: {
      type: "message",
      message_ts: seen.ts,
      channel_id: channel.id,
      is_ephemeral: ephemeral,
      ...(seen.thread_ts && { thread_ts: seen.thread_ts }),
    },
    trigger_id: world.triggers.issue(app, person),
    channel: channelPart(channel, team),
    // Slack does not keep ephemeral messages, so it cannot send them along.
    ...(!ephemeral && { message: plainMessage(world, message) }),
    state: drawnState(message.blocks ?? []),
    response_url: world.responseUrl(installation, person, channel, seen.ts),
    actions: [action],
  });
}

function installationBehind(world: World, appId: string, botUserId: string): Installation | undefined {
  const app = world.apps.find((one: App) => one.id === appId);
  return app?.installations.find((one) => one.botUserId === botUserId) ?? app?.bot;
}

/** In a form, `team` is the actor's own; the team that installed the app stands in the view only. */
function inView(world: World, person: Person, seen: View, action: Json): Promise<Outcome> {
  const view = world.views.find(seen.id);
  const app = world.apps.find(({ id }) => id === seen.app_id);
  if (!view || !app) throw new Error(`${person.name} has no such form open any more`);
  remember(view, action);
  return deliver(world, app, "interaction", {
    ...interactionPart(app, person.team, person),
    type: "block_actions",
    container: { type: "view", view_id: view.id },
    trigger_id: world.triggers.issue(app, person, view.id),
    view: structuredClone(view),
    actions: [action],
  });
}

/** A choice in a menu stays in the form. */
function remember(view: View, action: Json): void {
  const entry = view.state.values[String(action["block_id"])]?.[String(action["action_id"])];
  for (const name of Object.keys(entry ?? {})) if (entry && name in action) entry[name] = action[name];
}

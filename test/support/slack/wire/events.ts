import type { App, Installation } from "../app.ts";
import type { Channel } from "../channel.ts";
import type { Json } from "../model.ts";
import type { World } from "../world.ts";
import { deliver, type Outcome, type Retry } from "./deliver.ts";
import { VERIFICATION_TOKEN } from "./payload.ts";

/** Slack tries again at once, after a minute and after five more. */
const RETRY_AFTER = [0, 60_000, 300_000];

/** What an app must have asked for in its manifest, and been granted, to hear of an event. */
export interface Subscription {
  event: string;
  scope?: string;
}

/** Tells every app that is in the channel; resolves when each has answered once or been given up on. */
export async function announce(world: World, channel: Channel, event: Json, wanted: Subscription): Promise<void> {
  const listeners = world.apps.flatMap((app) => channel.installationOf(app) ?? []);
  await Promise.all(listeners.map((installation) => tell(world, installation, event, wanted, channel)));
}

/** Tells one app, if it listens. */
export async function tell(
  world: World,
  to: Installation,
  event: Json,
  { event: name, scope }: Subscription,
  channel?: Channel,
): Promise<void> {
  const { app } = to;
  const subscribed = app.subscribesTo(name) && (!scope || to.has(scope));
  if (!subscribed || !app.reachable) return;
  const payload = envelope(world, to, event, channel);
  if (app.held) app.held.push(() => deliverEvent(world, app, payload));
  else await deliverEvent(world, app, payload);
}

function envelope(world: World, to: Installation, event: Json, channel?: Channel): Json {
  return {
    token: VERIFICATION_TOKEN,
    // The team that owns the channel. The one that installed the app stands in context_team_id and authorizations.
    team_id: channel?.host.id ?? to.team.id,
    context_team_id: to.team.id,
    context_enterprise_id: null,
    api_app_id: to.app.id,
    event,
    type: "event_callback",
    event_id: world.ids.next("Ev"),
    event_time: Math.floor(world.clock.now() / 1000),
    authorizations: [
      { enterprise_id: null, team_id: to.team.id, user_id: to.botUserId, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: channel?.isShared ?? false,
    event_context: world.ids.next("4-"),
  };
}

async function deliverEvent(world: World, app: App, payload: Json): Promise<void> {
  const outcome = await attempt(world, app, payload);
  if (outcome.problem && !outcome.final) void insist(world, app, payload, outcome);
}

async function insist(world: World, app: App, payload: Json, first: Outcome): Promise<void> {
  let last = first;
  for (const [index, wait] of RETRY_AFTER.entries()) {
    await world.clock.sleep(wait);
    if (world.closed) return;
    last = await attempt(world, app, payload, { number: index + 1, reason: reasonFor(last) });
    if (!last.problem || last.final) return;
  }
}

export async function attempt(world: World, app: App, payload: Json, retry?: Retry): Promise<Outcome> {
  const outcome = await deliver(world, app, "event", payload, retry);
  return app.losesAck() ? { ...outcome, problem: "operation_timeout" } : outcome;
}

const reasonFor = ({ problem }: Outcome): string =>
  ({ operation_timeout: "http_timeout", connection_failed: "connection_failed" })[problem ?? ""] ?? "http_error";

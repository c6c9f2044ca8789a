import { connectSlack } from "../../../src/adapters/slack/connect.ts";
import { slackManifest } from "../../../src/adapters/slack/manifest.ts";
import type { Door, DoorTools } from "../../../src/core/ports/door.ts";
import { commands } from "../../../src/wiring/phrases.ts";
import type { App } from "../../support/slack/app.ts";
import type { Channel } from "../../support/slack/channel.ts";
import type { Person } from "../../support/slack/person.ts";
import { type Slack, startSlack } from "../../support/slack/slack.ts";
import type { Clock } from "../backstage.ts";
import { cast, nameOf, type Who } from "../stage.ts";

export type Mode = "http" | "socket";

/** A workspace as one stage needs it: our app there, and a channel. */
export interface Town {
  readonly slack: Slack;
  readonly app: App;
  readonly channel: Channel;
  /** Those of the manifest: "/beslut". */
  readonly commands: readonly string[];
  person(who: Who): Person;
}

/** A Slack that keeps our time. */
export function startSlackAt(clock: Clock): Promise<Slack> {
  return startSlack({
    clock: { now: () => clock().getTime(), sleep: (ms) => new Promise((wake) => setTimeout(wake, ms).unref()) },
  });
}

/** What an app may do that is made from our manifest. */
export function ourRights() {
  const { oauth_config, settings, features } = slackManifest(commands, "sv", { socketMode: true });
  return {
    scopes: oauth_config.scopes.bot,
    // The manifest's, and the one by which Slack tells of messages in channels that are edited or deleted.
    events: [...settings.event_subscriptions.bot_events, "message.channels"],
    commands: features.slash_commands.map(({ command }) => command),
    shortcuts: features.shortcuts.map(({ callback_id }) => callback_id),
  };
}

/** A workspace with a channel where everyone is, and with an app that may do what our manifest asks for. */
export async function startTown(mode: Mode, clock: Clock, english?: Who): Promise<Town> {
  const slack = await startSlackAt(clock);
  const team = slack.team("Åkersta");
  const rights = ourRights();
  const app = team.app({
    signingSecret: "en hemlighet",
    botToken: "xoxb-1",
    ...(mode === "socket" && { appToken: "xapp-1" }),
    ...rights,
  });
  const people = cast.map((who) => team.user(nameOf(who), { locale: who === english ? "en-US" : "sv-SE" }));
  const channel = team.channel("samverkan", ...people);
  return { slack, app, channel, commands: rights.commands, person: (who) => team.user(nameOf(who)) };
}

/** Our door to that workspace. */
export function connectTo({ slack: { url }, app }: Town, tools: DoorTools): Promise<Door> {
  const { appToken, signingSecret, bot, id: appId } = app;
  const wayIn = appToken ? { appToken } : { signingSecret };
  return connectSlack({ botToken: bot.botToken, ...wayIn, apiUrl: url, language: "sv", appId }, tools);
}

import type { App, Installation } from "../app.ts";
import type { Channel } from "../channel.ts";
import type { Json, Message } from "../model.ts";
import type { Person } from "../person.ts";
import { messageFault } from "../validate/message.ts";
import { isJson } from "../validate/rules.ts";
import { deliver, type Outcome } from "../wire/deliver.ts";
import { escapeText, VERIFICATION_TOKEN } from "../wire/payload.ts";
import type { World } from "../world.ts";
import { post, whisper } from "./post.ts";

export interface CommandPlace {
  channel: Channel;
  /** A message in whose thread one tries: Slack does not pass the command on. */
  thread?: Message;
}

export async function command(world: World, person: Person, name: string, text: string, place: CommandPlace) {
  const { channel, thread } = place;
  if (thread) return refused(world, person, channel, `${name} is not supported in threads. Sorry!`, "not_in_threads");
  const app = world.apps.find((one) => one.in(person.team)?.has("commands") && one.takesCommand(name));
  const installation = app?.in(person.team);
  if (!app || !installation) {
    return refused(world, person, channel, `${name} is not a valid command.`, "not_a_command");
  }
  const payload = commandPayload(world, app, installation, person, name, text, channel);
  return shown(world, person, channel, installation, await deliver(world, app, "command", payload));
}

function commandPayload(
  world: World,
  app: App,
  installation: Installation,
  person: Person,
  command: string,
  text: string,
  channel: Channel,
): Json {
  return {
    token: VERIFICATION_TOKEN,
    team_id: person.team.id,
    team_domain: person.team.domain,
    channel_id: channel.id,
    channel_name: channel.kind === "im" ? "directmessage" : channel.nameIn(person.team),
    user_id: person.id,
    user_name: person.username,
    command,
    text: escapeText(text),
    api_app_id: app.id,
    is_enterprise_install: "false",
    response_url: world.responseUrl(installation, person, channel),
    trigger_id: world.triggers.issue(app, person),
  };
}

function refused(world: World, person: Person, channel: Channel, text: string, problem: string): Outcome {
  whisper(world, person, channel, { user: "USLACKBOT", team: person.team.id, text });
  return { status: 0, body: "", ms: 0, problem };
}

/** What the person sees of the acknowledgement: its text, or that the command failed. */
function shown(world: World, person: Person, channel: Channel, by: Installation, outcome: Outcome): Outcome {
  const answer = isJson(outcome.body) ? outcome.body : { text: outcome.body };
  const said = answer["text"] || answer["blocks"];
  if (outcome.problem || !said) return outcome;
  const fault = messageFault(answer);
  if (fault) return { ...outcome, problem: fault.error };
  if (answer["response_type"] === "in_channel") world.background(post(world, channel, by, answer).announced);
  else whisper(world, person, channel, { ...answer, user: by.botUserId, team: by.team.id, app_id: by.app.id });
  return outcome;
}

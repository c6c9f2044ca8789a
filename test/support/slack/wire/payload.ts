import type { App } from "../app.ts";
import type { Channel } from "../channel.ts";
import type { Json } from "../model.ts";
import type { Person } from "../person.ts";
import type { Team } from "../team.ts";

/** Slack still sends the verification token that signatures replaced. */
export const VERIFICATION_TOKEN = "gammal-verifieringskod";

/** JSON as Slack writes it: pure ASCII, with slashes escaped. */
export const slackJson = (value: unknown): string =>
  JSON.stringify(value)
    .replaceAll("/", "\\/")
    .replace(/[\u007f-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);

/** Text that a person wrote, as Slack passes it on: &, < and > as entities, except in mentions and links. */
export const escapeText = (text: string): string =>
  text
    .split(/(<(?:[@#!]|https?:)[^<>]*>)/)
    .map((part, index) => (index % 2 === 1 ? part : escapePart(part)))
    .join("");

const escapePart = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const teamPart = (team: Team): Json => ({ id: team.id, domain: team.domain });

/** Who acted. In a shared channel, team_id is the actor's own team, not the one that installed the app. */
const userPart = (person: Person): Json => ({
  id: person.id,
  username: person.username,
  name: person.username,
  team_id: person.team.id,
});

export const channelPart = (channel: Channel, team: Team): Json => ({
  id: channel.id,
  name: channel.kind === "im" ? "directmessage" : channel.nameIn(team),
});

export const interactionPart = (app: App, team: Team, person: Person): Json => ({
  user: userPart(person),
  api_app_id: app.id,
  token: VERIFICATION_TOKEN,
  team: teamPart(team),
  enterprise: null,
  is_enterprise_install: false,
});

import type { Json } from "../json.ts";
import { bot, type Person, type Place } from "../world.ts";

/** What Teams posts to a bot. */
export interface Activity {
  readonly type: string;
  readonly id: string;
  readonly serviceUrl: string;
  readonly [field: string]: unknown;
}

/** Who does something, and where. */
export interface Origin {
  readonly person: Person;
  readonly place: Place;
  /** The place's id; for a thread, the thread's. */
  readonly conversation: string;
  /** Where the bot sends its answers. */
  readonly serviceUrl: string;
}

let lastId = 0;

/** The id of a message or an activity, a time in milliseconds as in Teams: never given twice. */
export function nextId(): string {
  lastId = Math.max(Date.now(), lastId + 1);
  return String(lastId);
}

/** An activity with what is the same in all of them; `fields` win. */
export function envelope(origin: Origin, type: string, fields: Json = {}): Activity {
  const { person, place, conversation, serviceUrl } = origin;
  const now = new Date().toISOString();
  return {
    type,
    id: nextId(),
    timestamp: now,
    localTimestamp: now,
    localTimezone: "Europe/Stockholm",
    locale: "sv-SE",
    channelId: "msteams",
    serviceUrl,
    from: { id: person.id, name: person.name, aadObjectId: person.aadObjectId },
    recipient: bot,
    conversation: {
      id: conversation,
      conversationType: place.kind,
      tenantId: place.tenantId,
      ...(place.kind !== "personal" && { isGroup: true }),
      ...(place.kind === "groupChat" && { name: place.name }),
    },
    entities: [clientInfo],
    channelData: channelData(place),
    ...fields,
  };
}

const clientInfo = {
  type: "clientInfo",
  locale: "sv-SE",
  country: "SE",
  platform: "Web",
  timezone: "Europe/Stockholm",
};

/** The group's id is not in it: Teams sends that only when a bot or a person comes into the team. */
export function channelData({ tenantId, team, id }: Place): Json {
  const tenant = { id: tenantId };
  if (!team) return { tenant };
  return { teamsChannelId: id, teamsTeamId: team.id, channel: { id }, team: { id: team.id }, tenant };
}

/** The person's mention of the bot: how it looks in the text, and the entity that makes it one. */
export const botMention = { text: `<at>${bot.name}</at>`, entity: mentionOf(bot) };

function mentionOf(mentioned: { id: string; name: string }): Json {
  return { type: "mention", mentioned, text: `<at>${mentioned.name}</at>` };
}

/** The entities of a message: the client's own, and the mention of the bot where there is one. */
export function entities(mention: boolean): Json[] {
  return mention ? [botMention.entity, clientInfo] : [clientInfo];
}

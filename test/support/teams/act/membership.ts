import type { Json } from "../json.ts";
import { bot, type Person, type Place } from "../world.ts";
import { type Activity, channelData, envelope, type Origin } from "./envelope.ts";

/** The app comes to a place, or goes. */
export function installationActivity(origin: Origin, action: "add" | "remove"): Activity {
  return envelope(origin, "installationUpdate", { action, channelData: teamData(origin.place) });
}

/** Whom it is about: people, or the bot itself. */
export type Members = readonly Person[] | "bot";

export function membersActivity(origin: Origin, change: "added" | "removed", members: Members): Activity {
  const accounts = members === "bot" ? [{ id: bot.id }] : members.map(({ id, aadObjectId }) => ({ id, aadObjectId }));
  const eventType = change === "added" ? "teamMemberAdded" : "teamMemberRemoved";
  return envelope(origin, "conversationUpdate", {
    [change === "added" ? "membersAdded" : "membersRemoved"]: accounts,
    channelData: { ...teamData(origin.place), ...(origin.place.team && { eventType }) },
  });
}

export type ChannelChange = "channelCreated" | "channelRenamed" | "channelDeleted" | "teamRenamed" | "teamDeleted";

export function channelActivity(origin: Origin, eventType: ChannelChange): Activity {
  const { id, name } = origin.place;
  return envelope(origin, "conversationUpdate", {
    channelData: { ...teamData(origin.place), channel: { id, name }, eventType },
  });
}

/** In these events, and only in them, the team comes with its name and its group. */
function teamData(place: Place): Json {
  return { ...channelData(place), ...(place.team && { team: { ...place.team } }) };
}

import type { Json } from "../model.ts";
import { type Call, channelOf, type Method, needed, personOf, textArg } from "./call.ts";
import { Refusal } from "./refusal.ts";

function info(call: Call): Json {
  const { by } = call;
  const channel = channelOf(call);
  const common = { id: channel.id, created: 0, is_archived: false, context_team_id: by.team.id };
  if (channel.kind === "im") {
    const user = channel.memberIds.find((id) => id !== by.botUserId);
    return { channel: { ...common, is_im: true, is_org_shared: false, user } };
  }
  const name = channel.nameIn(by.team);
  return {
    channel: {
      ...common,
      name,
      name_normalized: name,
      is_channel: true,
      is_group: false,
      is_im: false,
      is_mpim: false,
      is_private: channel.kind === "private",
      is_member: channel.has(by.botUserId),
      is_general: false,
      is_shared: channel.isShared,
      is_ext_shared: channel.isShared,
      is_org_shared: false,
      shared_team_ids: channel.teams.map(({ id }) => id),
      connected_team_ids: channel.isShared ? channel.teams.map(({ id }) => id) : [],
      conversation_host_id: channel.host.id,
      topic: { value: "", creator: "", last_set: 0 },
      purpose: { value: "", creator: "", last_set: 0 },
      num_members: channel.memberIds.length,
    },
  };
}

function members(call: Call): Json {
  const channel = channelOf(call);
  if (channel.kind === "im" && !channel.has(call.by.botUserId)) throw new Refusal("channel_not_found");
  const limit = Number(textArg(call, "limit") || 100);
  const from = Number(textArg(call, "cursor") || 0);
  const next = from + limit < channel.memberIds.length ? String(from + limit) : "";
  return { members: channel.memberIds.slice(from, from + limit), response_metadata: { next_cursor: next } };
}

/** One person only: conversations of several people are not modelled. */
function open(call: Call): Json {
  const users = needed(call, "users").split(",");
  if (users.length > 1) throw new Refusal("not_enough_users");
  const channel = personOf(call, users[0] ?? "").dmWith(call.app);
  return { channel: { id: channel.id } };
}

const read = (call: Call): string[] => [channelOf(call).scope("read")];

export const conversations: Record<string, Method> = {
  "conversations.info": { tier: 3, scopes: read, run: info },
  "conversations.members": { tier: 4, scopes: read, run: members },
  "conversations.open": { tier: 3, scopes: () => ["im:write"], run: open },
};

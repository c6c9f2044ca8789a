import type { Json } from "../model.ts";
import { type Call, flagArg, type Method, needed, personOf } from "./call.ts";
import { Refusal } from "./refusal.ts";

const authTest = ({ by, app }: Call): Json => ({
  url: `https://${by.team.domain}.slack.com/`,
  team: by.team.name,
  user: app.name.toLowerCase(),
  team_id: by.team.id,
  user_id: by.botUserId,
  bot_id: by.botId,
  is_enterprise_install: false,
});

const userInfo = (call: Call): Json => {
  const { id, name, username, team, locale, tz } = personOf(call, needed(call, "user"));
  const email = `${username}@${team.domain}.example`;
  return {
    user: {
      id,
      team_id: team.id,
      name: username,
      deleted: false,
      real_name: name,
      tz,
      tz_label: tz,
      profile: {
        real_name: name,
        real_name_normalized: name,
        display_name: name,
        display_name_normalized: name,
        team: team.id,
        ...(call.by.has("users:read.email") && team === call.by.team && { email }),
      },
      is_bot: false,
      is_app_user: false,
      is_stranger: team !== call.by.team,
      updated: 0,
      ...(flagArg(call, "include_locale") && { locale }),
    },
  };
};

function botInfo({ world, by, args }: Call): Json {
  const found = world.apps.flatMap(({ installations }) => installations).find(({ botId }) => botId === args["bot"]);
  if (found?.team !== by.team) throw new Refusal("bot_not_found");
  const { botId, botUserId, app } = found;
  return { bot: { id: botId, deleted: false, name: app.name, updated: 0, app_id: app.id, user_id: botUserId } };
}

export const people: Record<string, Method> = {
  "bots.info": { tier: 3, scopes: () => ["users:read"], run: botInfo },
  "auth.test": { tier: 4, run: authTest },
  "users.info": { tier: 4, scopes: () => ["users:read"], run: userInfo },
};

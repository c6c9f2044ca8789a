import { Refusal } from "../api/refusal.ts";
import type { App, Installation } from "../app.ts";
import type { Json } from "../model.ts";
import type { World } from "../world.ts";
import { takeGrant } from "./consent.ts";

/** oauth.v2.access: tokens for a code that someone granted, or new ones for a refresh token. */
export function access(world: World, args: Json): Json {
  const app = clientOf(world, args);
  const installation = args["grant_type"] === "refresh_token" ? refreshed(app, args) : installed(world, app, args);
  const { team, botUserId, scopes, tokens } = installation;
  const given = app.rotates ? tokens.rotate(world.clock.now()) : { access_token: tokens.newest };
  return {
    ...given,
    token_type: "bot",
    scope: (scopes ?? []).join(","),
    bot_user_id: botUserId,
    app_id: app.id,
    team: { id: team.id, name: team.name },
    enterprise: null,
    is_enterprise_install: false,
  };
}

function clientOf(world: World, args: Json): App {
  const app = world.apps.find(({ clientId }) => clientId !== undefined && clientId === args["client_id"]);
  if (!app) throw new Refusal("invalid_client_id");
  if (app.clientSecret !== args["client_secret"]) throw new Refusal("bad_client_secret");
  return app;
}

function refreshed(app: App, args: Json): Installation {
  const given = args["refresh_token"];
  const installation = app.installations.find(({ tokens }) => given !== undefined && tokens.refreshToken === given);
  if (!installation) throw new Refusal("invalid_refresh_token");
  if (installation.tokenError) throw new Refusal(installation.tokenError);
  return installation;
}

function installed(world: World, app: App, args: Json): Installation {
  const { team, scopes } = takeGrant(world, app, String(args["code"]), String(args["redirect_uri"]));
  const earlier = app.installations.find((one) => one.team === team);
  if (!earlier) return app.installIn(team, { botToken: world.ids.next("xoxb-"), scopes });
  if (earlier.tokenError) earlier.comeBack();
  return earlier;
}

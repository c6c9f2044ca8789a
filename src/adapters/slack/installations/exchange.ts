import type { WebClient } from "@slack/web-api";
import { z } from "zod";
import type { InstallationSecrets, NewInstallation } from "./installation.ts";

/** What an app proves itself with where it asks for tokens. */
export interface AppCredentials {
  readonly clientId: string;
  readonly clientSecret: string;
}

const renewed = z.object({ access_token: z.string(), refresh_token: z.string(), expires_in: z.number().positive() });

const granted = z.object({
  access_token: z.string(),
  refresh_token: z.string().optional(),
  expires_in: z.number().positive().optional(),
  app_id: z.string(),
  bot_user_id: z.string(),
  team: z.object({ id: z.string(), name: z.string() }),
});

/** New tokens for a refresh token, which is then used up. `client` needs no token of its own. */
export async function exchangeRefreshToken(
  client: WebClient,
  { clientId: client_id, clientSecret: client_secret }: AppCredentials,
  refresh_token: string,
  now: () => Date,
): Promise<Pick<InstallationSecrets, "botToken" | "refreshToken"> & { readonly expiresAt: Date }> {
  const asked = now();
  const answer = await client.oauth.v2.access({ client_id, client_secret, grant_type: "refresh_token", refresh_token });
  const { access_token: botToken, refresh_token: refreshToken, expires_in } = renewed.parse(answer);
  return { botToken, refreshToken, expiresAt: after(asked, expires_in) };
}

/** The installation that someone has just granted on Slack's page. The app's own secrets stay in the settings. */
export async function exchangeCode(
  client: WebClient,
  { clientId: client_id, clientSecret: client_secret }: AppCredentials,
  { code, redirect_uri }: { readonly code: string; readonly redirect_uri: string },
  now: () => Date,
): Promise<NewInstallation> {
  const asked = now();
  const answer = granted.parse(await client.oauth.v2.access({ client_id, client_secret, code, redirect_uri }));
  const { access_token: botToken, refresh_token: refreshToken, expires_in } = answer;
  return {
    appId: answer.app_id,
    team: answer.team.id,
    teamName: answer.team.name,
    botUserId: answer.bot_user_id,
    secrets: { botToken, ...(refreshToken && { refreshToken }) },
    expiresAt: expires_in === undefined ? undefined : after(asked, expires_in),
  };
}

function after(time: Date, seconds: number): Date {
  return new Date(time.getTime() + seconds * 1000);
}

import { WebAPIPlatformError } from "@slack/web-api";
import { z } from "zod";
import type { DoorLog } from "../../../core/ports/door.ts";
import { codeOf } from "../outside.ts";
import { type InstallationSecrets, type NewInstallation, toStored } from "./installation.ts";
import { makeBareClient } from "./lines.ts";

/** What someone has copied from their app's pages in Slack. */
export interface Claimed {
  readonly appId: string;
  readonly secrets: InstallationSecrets & { readonly signingSecret: string };
}

/** Why it cannot be stored: Slack refused it or did not answer, or the token is another app's or no single workspace's. */
export type Unfit =
  | { readonly unfit: "refused" | "away"; readonly code: string }
  | { readonly unfit: "otherApp"; readonly appId: string }
  | { readonly unfit: "wholeOrganisation" };

const identity = z.object({ team: z.string(), team_id: z.string(), user_id: z.string(), bot_id: z.string() });

/** Asks Slack whose the token is. The signing secret cannot be checked before Slack has signed something with it. */
export async function checkInstallation(
  { appId, secrets }: Claimed,
  { apiUrl, now, log }: { readonly apiUrl: string; readonly now: Date; readonly log: DoorLog },
): Promise<NewInstallation | Unfit> {
  const client = makeBareClient(apiUrl, log);
  const { botToken: token } = secrets;
  try {
    const answer = await client.auth.test({ token });
    if (answer.is_enterprise_install) return { unfit: "wholeOrganisation" };
    const { team: teamName, team_id: team, user_id: botUserId, bot_id: bot } = identity.parse(answer);
    const owner = (await client.bots.info({ token, bot })).bot?.app_id;
    if (owner && owner !== appId) return { unfit: "otherApp", appId: owner };
    // How long the token has left nobody tells. It is renewed at its first use.
    const expiresAt = secrets.refreshToken ? now : undefined;
    return { appId, team, teamName, botUserId, secrets: toStored(secrets), expiresAt };
  } catch (error) {
    return { unfit: error instanceof WebAPIPlatformError ? "refused" : "away", code: codeOf(error) };
  }
}

import type { WebClient } from "@slack/web-api";
import type { DoorLog } from "../../../core/ports/door.ts";
import { codeOf } from "../outside.ts";
import type { Book } from "./book.ts";
import { type Installation, settingsId } from "./installation.ts";

const againMs = 30_000;

export interface SettingsInstallation {
  readonly botToken: string;
  readonly appId?: string | undefined;
}

/** The installation of the settings, of which only its token is known at first. */
export function installationOfSettings({ botToken, appId }: SettingsInstallation, now: Date): Installation {
  return {
    id: settingsId,
    appId,
    team: undefined,
    teamName: undefined,
    botUserId: undefined,
    secrets: { botToken },
    expiresAt: undefined,
    state: "active",
    installedAt: now,
  };
}

/**
 * Asks Slack once which workspace the settings' token is for, and goes on asking where it does not answer. A start need
 * not wait for Slack: until then commands work all the same, since their payloads name the workspace.
 */
export async function learnWorkspace(book: Book, client: WebClient, log: DoorLog): Promise<{ stop(): void }> {
  let timer: NodeJS.Timeout | undefined;

  async function ask(): Promise<void> {
    try {
      const { team_id: team, team: teamName, user_id: botUserId } = await client.auth.test();
      const known = book.find(settingsId);
      if (known && team && botUserId) book.note({ ...known, team, teamName, botUserId });
      log.info({ team }, "Slack is connected");
    } catch (error) {
      const sentence = "Slack does not say who we are: is it reachable, and SLACK_BOT_TOKEN right?";
      log.warn({ problem: codeOf(error) }, sentence);
      timer = setTimeout(ask, againMs).unref();
    }
  }

  await ask();
  return { stop: () => clearTimeout(timer) };
}

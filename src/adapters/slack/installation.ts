import type { WebClient } from "@slack/web-api";
import type { DoorLog } from "../../core/ports/door.ts";
import { codeOf } from "./outside.ts";

const againMs = 30_000;

/** Who we are in the workspace that our token is for. */
interface Installation {
  readonly team: string;
  readonly user: string;
}

export interface Installed {
  /** Undefined until Slack has told: commands work all the same, since their payloads name the workspace. */
  known(): Installation | undefined;
  stop(): void;
}

/** Asks Slack once who we are, and goes on asking where it does not answer; a start need not wait for Slack. */
export async function learnInstallation(client: WebClient, log: DoorLog): Promise<Installed> {
  let known: Installation | undefined;
  let timer: NodeJS.Timeout | undefined;

  async function ask(): Promise<void> {
    try {
      const { team_id, user_id } = await client.auth.test();
      if (team_id && user_id) known = { team: team_id, user: user_id };
      log.info({ team: team_id }, "Slack is connected");
    } catch (error) {
      log.warn(
        { problem: codeOf(error) },
        "Slack does not say who we are: is it reachable, and SLACK_BOT_TOKEN right?",
      );
      timer = setTimeout(ask, againMs).unref();
    }
  }

  await ask();
  return { known: () => known, stop: () => clearTimeout(timer) };
}

import type { WebClient } from "@slack/web-api";
import type { DoorLog } from "../../../core/ports/door.ts";
import { codeOf } from "../outside.ts";
import type { Book } from "./book.ts";
import type { InstallationStore } from "./installation.ts";
import { endInstallation, stateAfter } from "./tokens.ts";

export interface GoodbyeTools {
  readonly book: Book;
  readonly store: InstallationStore | undefined;
  /** Without a token of its own. */
  readonly bare: WebClient;
  readonly log: DoorLog;
}

/**
 * Slack says that we have been removed from a workspace, or that tokens were revoked: not necessarily ours, and such an
 * event may come late, when we are back already. So Slack is asked whether our token still works.
 * Rejects where Slack does not answer, so that the event comes again.
 */
export function makeGoodbye({ book, store, bare, log }: GoodbyeTools): (id: string, event: string) => Promise<void> {
  return async (id, event) => {
    const installation = book.find(id);
    if (!installation) return;
    try {
      await bare.auth.test({ token: installation.secrets.botToken });
      log.info({ team: installation.team, event }, "Slack said goodbye, but our token still works");
    } catch (error) {
      const code = codeOf(error);
      const state = stateAfter(code);
      // A token that has only grown old tells nothing, and the next call renews it or finds out.
      if (!state && code !== "token_expired") throw error;
      if (!state) return;
      await endInstallation(
        { book, store, log },
        installation,
        event === "app_uninstalled" ? "uninstalled" : state,
        code,
      );
    }
  };
}

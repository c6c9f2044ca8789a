import { sessionHours } from "../../adapters/store/access/sessions.ts";
import { keptDays, workDays } from "../../adapters/store/cleaning.ts";
import { backupDays } from "../../adapters/store/embedded/backup.ts";
import { givenLinkDays, linkMinutes, longestShareDays } from "../../features/records/rules.ts";
import type { variables } from "../../variables.ts";

const named = (...names: readonly (keyof typeof variables)[]): string => names.join(", ");

/** What is told to those who judge whether we may be used, as the program itself has it. */
export const facts = {
  ...{ keptDays, workDays, sessionHours, linkMinutes, givenLinkDays, longestShareDays },
  backupDays,
  /** The settings without which nothing is sent there. */
  switches: {
    slack: named("SLACK_BOT_TOKEN", "SLACK_CLIENT_ID", "SECRET_KEY"),
    teams: named("TEAMS_APP_ID"),
    model: named("OPENAI_MODEL"),
  },
};
export type Facts = typeof facts;

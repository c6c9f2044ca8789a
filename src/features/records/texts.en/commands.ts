import { under } from "../../../core/command.ts";
import type { SameTexts } from "../../../core/texts.ts";
import type { commands as sv } from "../texts.sv/commands.ts";

const web = ["web"];

export const commands: SameTexts<typeof sv> = {
  enter: { words: web, title: "Get a link to the group's pages", fields: {} },
  sessions: { words: under(web, ["sessions"]), title: "Show where you are signed in", fields: {} },
};

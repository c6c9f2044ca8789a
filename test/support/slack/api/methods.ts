import type { Json } from "../model.ts";
import { messageBlocks } from "../validate/blocks.ts";
import type { Problem } from "../validate/rules.ts";
import { viewProblems } from "../validate/view.ts";
import type { Call, Method } from "./call.ts";
import { chat } from "./chat.ts";
import { conversations } from "./conversations.ts";
import { files } from "./files.ts";
import { historyMethods } from "./history.ts";
import { people } from "./people.ts";
import { Refusal } from "./refusal.ts";
import { views } from "./views.ts";

const openConnection = ({ app, world }: Call): Json => {
  if (!app.socketMode) throw new Refusal("not_allowed_token_type");
  return { url: `${world.origin.replace("http:", "ws:")}/link/?app_id=${app.id}&ticket=${world.ids.next("ticket-")}` };
};

/** Slack's own checker, which apps can call without posting anything. */
const validate = ({ args: { blocks, view } }: Call): Json => {
  const refuse = (error: string, errors: Problem[]): Json => {
    if (errors.length > 0) throw new Refusal(error, { errors });
    return {};
  };
  return view === undefined
    ? refuse("invalid_blocks", messageBlocks(blocks, ""))
    : refuse("invalid_view", viewProblems(view));
};

export const methods: Record<string, Method> = {
  ...chat,
  ...conversations,
  ...historyMethods,
  ...views,
  ...people,
  ...files,
  "apps.connections.open": { tier: 1, run: openConnection },
  "blocks.validate": { tier: 3, run: validate },
};

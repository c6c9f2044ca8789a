import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";

/** Without a code it makes one, for an administrator; with a code it links the channel where it is typed. */
export const link = defineCommand({
  id: "group.link",
  kind: "setup",
  roles: [],
  input: z.object({ code: z.string().trim().max(40).optional() }),
  positional: ["code"],
  common: true,
  texts: both(texts, (t) => t.commands.link),
});

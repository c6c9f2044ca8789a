import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone } from "../../../core/group.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";

/** A link for the asker alone, which lets them into the group's pages once. */
export const enter = defineCommand({
  id: "records.enter",
  kind: "change",
  roles: everyone,
  alsoWaiting: true,
  input: z.object({}),
  common: true,
  texts: both(texts, (t) => t.commands.enter),
});

import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone } from "../../../core/group.ts";
import { number } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";

export const list = defineCommand({
  id: "meetings.list",
  kind: "read",
  roles: everyone,
  input: z.object({}),
  common: true,
  texts: both(texts, (t) => t.commands.list),
});

/** Without a number: the next meeting. */
export const show = defineCommand({
  id: "meetings.show",
  kind: "read",
  roles: everyone,
  input: z.object({ number: number.optional() }),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.show),
});

import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone } from "../../../core/group.ts";
import { number } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";

/** What comes after these words is the text of a new action: "åtgärd mina nycklar lämnas in". */
const nothing = /^$/u;
/** The list goes on after this action. */
const page = { after: number.optional() };

export const list = defineCommand({
  id: "actions.list",
  kind: "read",
  roles: everyone,
  input: z.object({ which: z.enum(["open", "done", "all"]).default("open"), ...page }),
  positional: ["which"],
  carried: ["after"],
  common: true,
  texts: both(texts, (t) => t.commands.list),
});

export const listOwn = defineCommand({
  id: "actions.listOwn",
  kind: "read",
  roles: everyone,
  input: z.object(page),
  carried: ["after"],
  certain: nothing,
  common: true,
  texts: both(texts, (t) => t.commands.listOwn),
});

export const listOverdue = defineCommand({
  id: "actions.listOverdue",
  kind: "read",
  roles: everyone,
  input: z.object(page),
  carried: ["after"],
  certain: nothing,
  texts: both(texts, (t) => t.commands.listOverdue),
});

export const show = defineCommand({
  id: "actions.show",
  kind: "read",
  roles: everyone,
  input: z.object({ number }),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.show),
});

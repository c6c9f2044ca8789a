import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { memberField } from "../../../core/field.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";

export const takeOffice = defineCommand({
  id: "group.takeOffice",
  kind: "setup",
  roles: [],
  input: z.object({}),
  texts: both(texts, (t) => t.commands.takeOffice),
});

export const declineOffice = defineCommand({
  id: "group.declineOffice",
  kind: "setup",
  roles: [],
  input: z.object({}),
  texts: both(texts, (t) => t.commands.declineOffice),
});

/** Roles that an administrator gives and takes; who is asked to be chair or secretary must accept. */
export const givable = ["administrator", "secretary", "chair", "observer", "coOpted"] as const;
const role = z.enum(givable);

export const giveRole = defineCommand({
  id: "group.giveRole",
  kind: "change",
  roles: ["administrator"],
  input: z.object({ member: memberField, role }),
  positional: ["member", "role"],
  texts: both(texts, (t) => t.commands.giveRole),
});

export const takeRole = defineCommand({
  id: "group.takeRole",
  kind: "change",
  roles: ["administrator"],
  input: z.object({ member: memberField, role }),
  positional: ["member", "role"],
  asksFirst: true,
  texts: both(texts, (t) => t.commands.takeRole),
});

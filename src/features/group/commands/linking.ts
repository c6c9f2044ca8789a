import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone } from "../../../core/group.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";

/** Without a code it makes one, for an administrator; with a code it links the channel where it is typed. */
export const link = defineCommand({
  id: "group.link",
  kind: "setup",
  roles: [],
  input: z.object({ code: z.string().trim().max(40).optional(), agreed: z.boolean().optional() }),
  positional: ["code", "agreed"],
  common: true,
  texts: both(texts, (t) => t.commands.link),
});

/** Makes a code by which the asker's account on another platform becomes theirs here. */
export const linkMe = defineCommand({
  id: "group.linkMe",
  kind: "change",
  roles: everyone,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.linkMe),
});

export const unlinkMe = defineCommand({
  id: "group.unlinkMe",
  kind: "change",
  roles: everyone,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.unlinkMe),
});

export const unlinkChannel = defineCommand({
  id: "group.unlinkChannel",
  kind: "change",
  roles: ["administrator"],
  input: z.object({}),
  texts: both(texts, (t) => t.commands.unlinkChannel),
});

import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone } from "../../../core/group.ts";
import { words } from "../../../core/inputs.ts";
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
  givesSecret: true,
  texts: both(texts, (t) => t.commands.link),
});

/** Makes a code by which the asker's account on another platform becomes theirs here. */
export const linkMe = defineCommand({
  id: "group.linkMe",
  kind: "change",
  roles: everyone,
  input: z.object({}),
  givesSecret: true,
  texts: both(texts, (t) => t.commands.linkMe),
});

export const unlinkMe = defineCommand({
  id: "group.unlinkMe",
  kind: "change",
  roles: everyone,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.unlinkMe),
});

/** The latest account that became the asker's after the one they ask by; or, as the button carries it, just that one. */
export const unlinkNewer = defineCommand({
  id: "group.unlinkNewer",
  kind: "change",
  roles: everyone,
  input: z.object({ account: z.uuid().optional() }),
  carried: ["account"],
  texts: both(texts, (t) => t.commands.unlinkNewer),
});

/** By the request's id, as buttons carry it, or by a name, as people type it. */
const waiting = z.object({ request: words(120).optional() });

export const confirmLink = defineCommand({
  id: "group.confirmLink",
  kind: "change",
  roles: ["administrator"],
  input: waiting,
  positional: ["request"],
  texts: both(texts, (t) => t.commands.confirmLink),
});

export const refuseLink = defineCommand({
  id: "group.refuseLink",
  kind: "change",
  roles: ["administrator"],
  input: waiting,
  positional: ["request"],
  texts: both(texts, (t) => t.commands.refuseLink),
});

export const unlinkChannel = defineCommand({
  id: "group.unlinkChannel",
  kind: "change",
  roles: ["administrator"],
  input: z.object({}),
  asksFirst: true,
  texts: both(texts, (t) => t.commands.unlinkChannel),
});

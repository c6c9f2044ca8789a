import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { everyone, type Role } from "../../core/group.ts";
import { both } from "../../core/texts.ts";
import { texts } from "./texts.ts";

/** Those who keep what is the group's own. */
const keepers: readonly Role[] = ["secretary", "administrator"];

/** A change, since the first time makes the address, which is shown once. */
export const subscribe = defineCommand({
  id: "calendar.subscribe",
  kind: "change",
  roles: everyone,
  input: z.object({}),
  givesSecret: true,
  texts: both(texts, (t) => t.commands.subscribe),
});

/** A new address; the old one stops working. */
export const renew = defineCommand({
  id: "calendar.renew",
  kind: "change",
  roles: everyone,
  input: z.object({}),
  givesSecret: true,
  texts: both(texts, (t) => t.commands.renew),
});

export const close = defineCommand({
  id: "calendar.close",
  kind: "change",
  roles: everyone,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.close),
});

/** The same three for the group's own calendar, which tells of no member. */
export const subscribeGroup = defineCommand({
  id: "calendar.subscribeGroup",
  kind: "change",
  roles: keepers,
  input: z.object({}),
  givesSecret: true,
  texts: both(texts, (t) => t.commands.subscribeGroup),
});

export const renewGroup = defineCommand({
  id: "calendar.renewGroup",
  kind: "change",
  roles: keepers,
  input: z.object({}),
  givesSecret: true,
  texts: both(texts, (t) => t.commands.renewGroup),
});

export const closeGroup = defineCommand({
  id: "calendar.closeGroup",
  kind: "change",
  roles: keepers,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.closeGroup),
});

import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { everyone } from "../../core/group.ts";
import { both } from "../../core/texts.ts";
import { texts } from "./texts.ts";

/** Keeps a message out of every summary. The message itself is not ours to hide. */
export const exclude = defineCommand({
  id: "privacy.exclude",
  kind: "change",
  roles: everyone,
  input: z.object({ message: z.string().trim().min(1).max(300) }),
  positional: ["message"],
  fromMessage: ({ id }) => ({ input: { message: id } }),
  texts: both(texts, (t) => t.commands.exclude),
});

/** Nothing is disposed of without a decision of the authority, which the rule names. */
export const addRule = defineCommand({
  id: "privacy.addRule",
  kind: "change",
  roles: ["administrator"],
  input: z.object({ authorisation: z.string().trim().min(5).max(200), months: z.int().min(1).max(240).default(24) }),
  positional: ["authorisation"],
  texts: both(texts, (t) => t.commands.addRule),
});

export const endRule = defineCommand({
  id: "privacy.endRule",
  kind: "change",
  roles: ["administrator"],
  input: z.object({}),
  texts: both(texts, (t) => t.commands.endRule),
});

export const show = defineCommand({
  id: "privacy.show",
  kind: "read",
  roles: everyone,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.show),
});

export const dispose = defineCommand({
  id: "privacy.dispose",
  kind: "change",
  roles: ["clock"],
  input: z.object({ rule: z.uuid() }),
  texts: both(texts, (t) => t.commands.dispose),
});

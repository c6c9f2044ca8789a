import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { messageField } from "../../core/field.ts";
import { everyone } from "../../core/group.ts";
import { both } from "../../core/texts.ts";
import { texts } from "./texts.ts";

/** Keeps a message out of every summary. The message itself is not ours to hide. */
export const exclude = defineCommand({
  id: "privacy.exclude",
  kind: "change",
  roles: everyone,
  input: z.object({ message: messageField }),
  positional: ["message"],
  fromMessage: ({ id }) => ({ input: { message: id } }),
  texts: both(texts, (t) => t.commands.exclude),
});

/** Nothing is disposed of without a decision of the authority, which the rule names. */
const rule = {
  authorisation: z.string().trim().min(5).max(200),
  months: z.int().min(1).max(240).default(24),
};

/** Shows what the rule would dispose of and which it would replace; what is pressed then adds it. */
export const addRule = defineCommand({
  id: "privacy.addRule",
  kind: "read",
  roles: ["administrator"],
  input: z.object(rule),
  positional: ["authorisation"],
  texts: both(texts, (t) => t.commands.addRule),
});

/** A rule that holds is replaced where the asker has seen that it is, or says so. */
export const confirmRule = defineCommand({
  id: "privacy.confirmRule",
  kind: "change",
  roles: ["administrator"],
  input: z.object({ ...rule, replaces: z.boolean().optional(), previewed: z.uuid().optional() }),
  positional: ["authorisation"],
  carried: ["previewed"],
  texts: both(texts, (t) => t.commands.confirmRule),
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

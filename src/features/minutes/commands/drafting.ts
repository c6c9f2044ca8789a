import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { memberField } from "../../../core/field.ts";
import { decisionEffects, type Group } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { longestHeading } from "../rules/amendment.ts";
import { texts } from "../texts.ts";
import { line, makers, text } from "./fields.ts";

/** What the asker has been told rests on the same message, so that only something else is put on record beside it. */
const told = z.string().max(400).optional();

export const changeLine = defineCommand({
  id: "minutes.changeLine",
  kind: "change",
  roles: makers,
  input: z
    .object({ number, line, text: text.optional(), responsible: memberField.optional(), due: words(100).optional() })
    .refine((given) => given.text ?? given.responsible ?? given.due, { path: ["text"] }),
  positional: ["number", "line", "text"],
  texts: both(texts, (t) => t.commands.changeLine),
});

export const addLine = defineCommand({
  id: "minutes.addLine",
  kind: "change",
  roles: makers,
  input: z.object({ number, item: line, text }),
  positional: ["number", "item", "text"],
  texts: both(texts, (t) => t.commands.addLine),
});

export const removeLine = defineCommand({
  id: "minutes.removeLine",
  kind: "change",
  roles: makers,
  input: z.object({ number, line }),
  positional: ["number", "line"],
  texts: both(texts, (t) => t.commands.removeLine),
});

/** Puts a line under another matter: one that there is, by its number, or a new one that is called so. */
export const moveLine = defineCommand({
  id: "minutes.moveLine",
  kind: "change",
  roles: makers,
  input: z.object({ number, line, to: words(longestHeading) }),
  positional: ["number", "line", "to"],
  texts: both(texts, (t) => t.commands.moveLine),
});

/** Without a matter, or with 0: what the whole text is called. */
export const rename = defineCommand({
  id: "minutes.rename",
  kind: "change",
  roles: makers,
  input: z.object({ number, item: line.optional(), text: words(longestHeading) }),
  positional: ["number", "item", "text"],
  texts: both(texts, (t) => t.commands.rename),
});

/** A draft that nobody wants leaves nothing but its number behind. */
export const discard = defineCommand({
  id: "minutes.discard",
  kind: "change",
  roles: makers,
  input: z.object({ number, confirmed: z.boolean().default(false) }),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.discard),
});

/** Puts what was understood as decided on record: the log's own decision, with the message that it rests on. */
export const confirm = defineCommand({
  id: "minutes.confirm",
  kind: "change",
  roles: ["chair", "secretary"],
  input: z
    .object({
      number,
      line,
      text: text.optional(),
      effect: z.enum(decisionEffects),
      recipient: words(200).optional(),
      seen: z.string().max(64).optional(),
      told,
    })
    .refine(({ effect, recipient }) => effect !== "recommendation" || recipient !== undefined, { path: ["recipient"] }),
  positional: ["number", "line", "text"],
  carried: ["seen", "told"],
  preset: ({ rules }: Group) => ({ effect: rules.standingEffect }),
  texts: both(texts, (t) => t.commands.confirm),
});

export const askChair = defineCommand({
  id: "minutes.askChair",
  kind: "change",
  roles: makers,
  input: z.object({ number, line }),
  positional: ["number", "line"],
  texts: both(texts, (t) => t.commands.askChair),
});

export const makeAction = defineCommand({
  id: "minutes.makeAction",
  kind: "change",
  roles: makers,
  input: z.object({ number, line, told }),
  positional: ["number", "line"],
  carried: ["told"],
  texts: both(texts, (t) => t.commands.makeAction),
});

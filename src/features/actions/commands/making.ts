import { z } from "zod";
import { cut } from "../../../core/card.ts";
import { defineCommand } from "../../../core/command.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { longestText } from "../rules/action.ts";
import { texts } from "../texts.ts";
import { details, doers, makers } from "./fields.ts";

export const add = defineCommand({
  id: "actions.add",
  kind: "change",
  roles: makers,
  input: z.object({
    text: details.text,
    responsible: details.responsible.optional(),
    due: details.due.optional(),
    decision: details.decision.optional(),
    source: z
      .url({ protocol: /^https?$/u })
      .max(1000)
      .optional(),
    message: words(300).optional(),
  }),
  positional: ["text"],
  carried: ["source", "message"],
  fromMessage: ({ id, text, link }) => ({
    input: { message: id, source: link },
    draft: { text: cut(text, longestText) },
  }),
  common: true,
  texts: both(texts, (t) => t.commands.add),
});

export const change = defineCommand({
  id: "actions.change",
  kind: "change",
  roles: doers,
  input: z.object({
    number,
    text: details.text.optional(),
    responsible: details.responsible.optional(),
    due: details.due.optional(),
    decision: details.decision.optional(),
  }),
  positional: ["number", "text"],
  texts: both(texts, (t) => t.commands.change),
});

/** Crosses out what was written by mistake. It stays, and says that it was struck. */
export const strike = defineCommand({
  id: "actions.strike",
  kind: "change",
  roles: makers,
  input: z.object({ number }),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.strike),
});

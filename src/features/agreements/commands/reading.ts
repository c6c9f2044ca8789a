import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";
import { clause, counted } from "./fields.ts";

export const list = defineCommand({
  id: "agreements.list",
  kind: "read",
  roles: everyone,
  input: z.object({ before: number.optional() }),
  carried: ["before"],
  common: true,
  texts: both(texts, (t) => t.commands.list),
});

export const show = defineCommand({
  id: "agreements.show",
  kind: "read",
  roles: everyone,
  input: z.object({ number, clause: clause.optional() }),
  positional: ["number", "clause"],
  texts: both(texts, (t) => t.commands.show),
});

/** What became of a clause, or of the whole text, from one version to another. */
export const compare = defineCommand({
  id: "agreements.compare",
  kind: "read",
  roles: everyone,
  input: z.object({ number, from: counted.optional(), to: counted.optional(), clause: clause.optional() }),
  positional: ["number", "from", "to"],
  texts: both(texts, (t) => t.commands.compare),
});

export const showChange = defineCommand({
  id: "agreements.showChange",
  kind: "read",
  roles: everyone,
  input: z.object({ number, change: counted }),
  positional: ["number", "change"],
  texts: both(texts, (t) => t.commands.showChange),
});

/**
 * Why a clause says what it says: the decisions, the minutes and the messages behind it. Typed as a question, "varför ser § 6
 * ut så här?", or with its numbers.
 */
export const why = defineCommand({
  id: "agreements.why",
  kind: "read",
  roles: everyone,
  input: z.object({ question: words(300) }),
  positional: ["question"],
  texts: both(texts, (t) => t.commands.why),
});

import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";
import { clause, keepers, reason, registrationNumber, writers } from "./fields.ts";

/** What someone who was consulted has answered, section by section. */
export const respond = defineCommand({
  id: "agreements.respond",
  kind: "change",
  roles: writers,
  input: z.object({ number, consultee: words(200), clause: clause.optional(), text: words(5000) }),
  positional: ["number", "consultee", "clause", "text"],
  texts: both(texts, (t) => t.keeping.commands.respond),
});

/** The term is part of the text; days of follow-up and notice are reminders, whenever they are set. */
export const setDays = defineCommand({
  id: "agreements.setDays",
  kind: "change",
  roles: keepers,
  input: z.object({
    number,
    followUpOn: z.iso.date().optional(),
    noticeOn: z.iso.date().optional(),
    startsOn: z.iso.date().optional(),
    endsOn: z.iso.date().optional(),
  }),
  positional: ["number"],
  texts: both(texts, (t) => t.keeping.commands.setDays),
});

export const setParty = defineCommand({
  id: "agreements.setParty",
  kind: "change",
  roles: writers,
  input: z.object({ number, party: words(200), body: words(200), committee: words(200).optional() }),
  positional: ["number", "party", "body"],
  texts: both(texts, (t) => t.keeping.commands.setParty),
});

/** One that was written by mistake, or has left: what it has recorded stays in the history. */
export const removeParty = defineCommand({
  id: "agreements.removeParty",
  kind: "change",
  roles: writers,
  input: z.object({ number, party: words(200), reason: reason.optional() }),
  positional: ["number", "party"],
  texts: both(texts, (t) => t.keeping.commands.removeParty),
});

/** Joins what others have agreed; it is no party, and decides nothing about the text. */
export const adhere = defineCommand({
  id: "agreements.adhere",
  kind: "change",
  roles: keepers,
  input: z.object({ number, name: words(200), body: words(200).optional() }),
  positional: ["number", "name"],
  texts: both(texts, (t) => t.keeping.commands.adhere),
});

export const register = defineCommand({
  id: "agreements.register",
  kind: "change",
  roles: keepers,
  input: z.object({ number, registrationNumber }),
  positional: ["number", "registrationNumber"],
  texts: both(texts, (t) => t.keeping.commands.register),
});

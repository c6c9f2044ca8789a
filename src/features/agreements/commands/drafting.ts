import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { kinds } from "../rules/agreement.ts";
import { texts } from "../texts.ts";
import { clause, counted, grounds, reason, registrationNumber, text, writers } from "./fields.ts";

export const begin = defineCommand({
  id: "agreements.begin",
  kind: "change",
  roles: writers,
  input: z.object({
    kind: z.enum(kinds),
    title: words(200),
    parties: words(4000).meta({ list: true }).optional(),
    startsOn: z.iso.date().optional(),
    endsOn: z.iso.date().optional(),
    related: words(200).meta({ list: true }).optional(),
    registrationNumber: registrationNumber.optional(),
  }),
  positional: ["kind", "title"],
  common: true,
  texts: both(texts, (t) => t.commands.begin),
});

/** Proposes another text for a clause; whoever keeps the draft may put it in at once. */
export const change = defineCommand({
  id: "agreements.change",
  kind: "change",
  roles: writers,
  input: z.object({
    number,
    clause,
    text: text.optional(),
    reason: grounds.reason,
    take: z.boolean().default(false),
    decision: grounds.decision,
    source: grounds.source,
    message: grounds.message,
    base: counted.optional(),
  }),
  positional: ["number", "clause", "text"],
  carried: ["source", "message", "base"],
  common: true,
  texts: both(texts, (t) => t.commands.change),
});

/** What someone has written in the chat goes on into a clause, and keeps the link. */
export const addFromMessage = defineCommand({
  id: "agreements.addFromMessage",
  kind: "change",
  roles: writers,
  input: z.object({ number, clause, text, ...grounds }),
  positional: ["number", "clause", "text"],
  carried: ["source", "message"],
  fromMessage: ({ id, text, link }) => ({ input: { message: id, source: link }, draft: { text } }),
  texts: both(texts, (t) => t.commands.addFromMessage),
});

/** Without a fact it shows those that are missing. `replaces`: the version that gave the fact that is there already, so that nobody writes over anybody unseen. */
export const fillIn = defineCommand({
  id: "agreements.fillIn",
  kind: "change",
  roles: writers,
  input: z.object({
    number,
    fact: words(300).optional(),
    value: words(2000).optional(),
    reason: grounds.reason,
    replaces: counted.optional(),
  }),
  positional: ["number", "fact", "value"],
  texts: both(texts, (t) => t.commands.fillIn),
});

/** `seen`: the version of the clause that the taker has looked at, where it is another than the proposer's. */
export const take = defineCommand({
  id: "agreements.take",
  kind: "change",
  roles: writers,
  input: z.object({
    number,
    change: counted,
    how: z.enum(["asWritten", "merged"]).optional(),
    seen: counted.optional(),
  }),
  positional: ["number", "change", "how"],
  carried: ["seen"],
  texts: both(texts, (t) => t.commands.take),
});

export const decline = defineCommand({
  id: "agreements.decline",
  kind: "change",
  roles: writers,
  input: z.object({ number, change: counted, reason }),
  positional: ["number", "change", "reason"],
  texts: both(texts, (t) => t.commands.decline),
});

export const withdraw = defineCommand({
  id: "agreements.withdraw",
  kind: "change",
  roles: writers,
  input: z.object({ number, change: counted }),
  positional: ["number", "change"],
  texts: both(texts, (t) => t.commands.withdraw),
});

export const comment = defineCommand({
  id: "agreements.comment",
  kind: "change",
  roles: [...writers, "coOpted"],
  input: z.object({ number, clause, text: words(5000), source: grounds.source, message: grounds.message }),
  positional: ["number", "clause", "text"],
  carried: ["source", "message"],
  texts: both(texts, (t) => t.commands.comment),
});

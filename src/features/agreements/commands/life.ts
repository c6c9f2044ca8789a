import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { representatives } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";
import { keepers, reason, registrationNumber, writers } from "./fields.ts";

export const openDialogue = defineCommand({
  id: "agreements.openDialogue",
  kind: "change",
  roles: writers,
  input: z.object({ number }),
  positional: ["number"],
  texts: both(texts, (t) => t.life.commands.openDialogue),
});

export const consult = defineCommand({
  id: "agreements.consult",
  kind: "change",
  roles: keepers,
  input: z.object({ number, until: z.iso.date(), consultees: words(1000).meta({ list: true }) }),
  positional: ["number", "until", "consultees"],
  texts: both(texts, (t) => t.life.commands.consult),
});

export const closeConsultation = defineCommand({
  id: "agreements.closeConsultation",
  kind: "change",
  roles: keepers,
  input: z.object({ number }),
  positional: ["number"],
  texts: both(texts, (t) => t.life.commands.closeConsultation),
});

/** The text is frozen from then on, and its digest stands in the audit chain. */
export const propose = defineCommand({
  id: "agreements.propose",
  kind: "change",
  roles: keepers,
  input: z.object({ number }),
  positional: ["number"],
  asksFirst: true,
  texts: both(texts, (t) => t.life.commands.propose),
});

export const reopen = defineCommand({
  id: "agreements.reopen",
  kind: "change",
  roles: keepers,
  input: z.object({ number, reason }),
  positional: ["number", "reason"],
  texts: both(texts, (t) => t.life.commands.reopen),
});

/** What a party has decided, told by someone of that party. */
export const decide = defineCommand({
  id: "agreements.decide",
  kind: "change",
  roles: representatives,
  input: z.object({
    number,
    outcome: z.enum(["approved", "rejected"]),
    decidedOn: z.iso.date(),
    body: words(200),
    paragraph: words(40),
    registrationNumber: registrationNumber.optional(),
    extract: words(300).optional(),
  }),
  positional: ["number", "outcome", "decidedOn", "body"],
  texts: both(texts, (t) => t.life.commands.decide),
});

/** The party signs on condition of a decision that is still to come. */
export const reserve = defineCommand({
  id: "agreements.reserve",
  kind: "change",
  roles: representatives,
  input: z.object({ number, body: words(200) }),
  positional: ["number", "body"],
  texts: both(texts, (t) => t.life.commands.reserve),
});

export const withdrawDecision = defineCommand({
  id: "agreements.withdrawDecision",
  kind: "change",
  roles: representatives,
  input: z.object({ number, reason }),
  positional: ["number", "reason"],
  texts: both(texts, (t) => t.life.commands.withdrawDecision),
});

/** We sign nothing: someone tells when it was signed, and what the signature service calls it. */
export const sign = defineCommand({
  id: "agreements.sign",
  kind: "change",
  roles: keepers,
  input: z.object({ number, signedOn: z.iso.date(), reference: words(300) }),
  positional: ["number", "signedOn", "reference"],
  texts: both(texts, (t) => t.life.commands.sign),
});

export const enterForce = defineCommand({
  id: "agreements.enterForce",
  kind: "change",
  roles: keepers,
  input: z.object({ number }),
  positional: ["number"],
  texts: both(texts, (t) => t.life.commands.enterForce),
});

export const revise = defineCommand({
  id: "agreements.revise",
  kind: "change",
  roles: writers,
  input: z.object({ number, reason }),
  positional: ["number", "reason"],
  texts: both(texts, (t) => t.life.commands.revise),
});

/** The revision is given up, and the text that applied stands. */
export const closeRevision = defineCommand({
  id: "agreements.closeRevision",
  kind: "change",
  roles: keepers,
  input: z.object({ number }),
  positional: ["number"],
  texts: both(texts, (t) => t.life.commands.closeRevision),
});

import { z } from "zod";
import { cut } from "../../../core/card.ts";
import { defineCommand } from "../../../core/command.ts";
import { everyone, representatives } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";
import { answers, carried, details, givesReason, namesMeeting, namesRecipient, preset, proposable } from "./draft.ts";

export const propose = defineCommand({
  id: "decisions.propose",
  kind: "change",
  roles: representatives,
  input: z
    .object(proposable)
    .refine(namesRecipient, { path: ["recipient"] })
    .refine(givesReason, { path: ["reason"] }),
  positional: ["text"],
  preset,
  carried,
  fromMessage: ({ id, text, link }) => ({ input: { message: id, source: link }, draft: { text: cut(text, 3000) } }),
  common: true,
  texts: both(texts, (t) => t.commands.propose),
});

export const answer = defineCommand({
  id: "decisions.answer",
  kind: "change",
  roles: representatives,
  input: z
    .object({ proposal: number, answer: z.enum(answers), reason: words(1000).optional() })
    .refine((input) => input.answer !== "objects" || input.reason, { path: ["reason"] }),
  positional: ["proposal", "answer", "reason"],
  common: true,
  texts: both(texts, (t) => t.commands.answer),
});

const confirmation = z
  .object({
    proposal: number,
    effect: details.effect,
    recipient: details.recipient,
    meeting: details.meeting,
    held: details.held,
    method: details.method,
  })
  .refine(namesRecipient, { path: ["recipient"] })
  .refine(namesMeeting, { path: ["meeting"] });

/** Shows how the proposal will read as a decision; what is pressed then confirms it. */
export const readOut = defineCommand({
  id: "decisions.readOut",
  kind: "read",
  roles: ["chair", "secretary"],
  input: confirmation,
  positional: ["proposal"],
  texts: both(texts, (t) => t.commands.readOut),
});

export const confirm = defineCommand({
  id: "decisions.confirm",
  kind: "change",
  roles: ["chair", "secretary"],
  input: confirmation,
  positional: ["proposal"],
  texts: both(texts, (t) => t.commands.confirm),
});

export const withdraw = defineCommand({
  id: "decisions.withdraw",
  kind: "change",
  roles: representatives,
  input: z.object({ proposal: number }),
  positional: ["proposal"],
  texts: both(texts, (t) => t.commands.withdraw),
});

export const listProposals = defineCommand({
  id: "decisions.listProposals",
  kind: "read",
  roles: everyone,
  input: z.object({}),
  common: true,
  texts: both(texts, (t) => t.commands.listProposals),
});

export const showProposal = defineCommand({
  id: "decisions.showProposal",
  kind: "read",
  roles: everyone,
  input: z.object({ proposal: number }),
  positional: ["proposal"],
  texts: both(texts, (t) => t.commands.showProposal),
});

import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { decisionEffects, everyone, representatives } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";
import { carried, details, givesReason, namesMeeting, namesRecipient, preset } from "./draft.ts";

/** Shows how the decision will read; what is pressed then records it. */
export const log = defineCommand({
  id: "decisions.log",
  kind: "read",
  roles: representatives,
  input: z
    .object(details)
    .refine(namesRecipient, { path: ["recipient"] })
    .refine(namesMeeting, { path: ["meeting"] })
    .refine(givesReason, { path: ["reason"] }),
  positional: ["text"],
  preset,
  carried,
  common: true,
  texts: both(texts, (t) => t.commands.log),
});

export const record = defineCommand({
  id: "decisions.record",
  kind: "change",
  roles: ["chair", "secretary"],
  input: z
    .object({ ...details, effect: z.enum(decisionEffects) })
    .refine(namesRecipient, { path: ["recipient"] })
    .refine(namesMeeting, { path: ["meeting"] })
    .refine(givesReason, { path: ["reason"] }),
  positional: ["text"],
  certain: /^(?:att|to)\s/iu,
  preset,
  carried,
  texts: both(texts, (t) => t.commands.record),
});

export const cancel = defineCommand({
  id: "decisions.cancel",
  kind: "read",
  roles: everyone,
  input: z.object({ draft: details.draft }),
  carried: ["draft"],
  texts: both(texts, (t) => t.commands.cancel),
});

export const correct = defineCommand({
  id: "decisions.correct",
  kind: "change",
  roles: ["chair", "secretary"],
  input: z.object({ number, text: words(3000) }),
  positional: ["number", "text"],
  texts: both(texts, (t) => t.commands.correct),
});

/** Leads to a new decision in the old one's place; the old one stands, and says what came after. */
export const replace = defineCommand({
  id: "decisions.replace",
  kind: "read",
  roles: representatives,
  input: z
    .object({ number, ...details })
    .refine(namesRecipient, { path: ["recipient"] })
    .refine(namesMeeting, { path: ["meeting"] })
    .refine(givesReason, { path: ["reason"] }),
  positional: ["number", "text"],
  preset,
  carried,
  texts: both(texts, (t) => t.commands.replace),
});

export const revoke = defineCommand({
  id: "decisions.revoke",
  kind: "read",
  roles: representatives,
  input: z.object({ number, background: details.background }),
  positional: ["number", "background"],
  texts: both(texts, (t) => t.commands.revoke),
});

/** Rings when the time for reservations is over, so that the card is drawn without them. */
export const close = defineCommand({
  id: "decisions.close",
  kind: "change",
  roles: ["clock"],
  input: z.object({ id: z.uuid() }),
  texts: both(texts, (t) => t.commands.close),
});

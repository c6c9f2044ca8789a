import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { partyField, personField } from "../../core/field.ts";
import { decisionEffects, everyone, representatives } from "../../core/group.ts";
import { both } from "../../core/texts.ts";
import { texts } from "./texts.ts";

export const start = defineCommand({
  id: "group.start",
  kind: "setup",
  roles: [],
  input: z.object({
    name: z.string().trim().min(1).max(120),
    parties: z.string().trim().min(1).max(2000),
    chair: personField,
    secretary: personField.optional(),
    effect: z.enum(decisionEffects).optional(),
  }),
  common: true,
  texts: both(texts, (t) => t.commands.start),
});

export const join = defineCommand({
  id: "group.join",
  kind: "setup",
  roles: [],
  input: z.object({ party: partyField }),
  positional: ["party"],
  common: true,
  texts: both(texts, (t) => t.commands.join),
});

/** A member's id, as buttons carry it, or their name, as people type it. */
const someone = z.object({ member: z.string().trim().min(1).max(120) });

export const confirmMember = defineCommand({
  id: "group.confirmMember",
  kind: "change",
  roles: ["administrator", ...representatives],
  input: someone,
  positional: ["member"],
  texts: both(texts, (t) => t.commands.confirmMember),
});

export const refuseMember = defineCommand({
  id: "group.refuseMember",
  kind: "change",
  roles: ["administrator", ...representatives],
  input: someone,
  positional: ["member"],
  texts: both(texts, (t) => t.commands.refuseMember),
});

export const takeOffice = defineCommand({
  id: "group.takeOffice",
  kind: "setup",
  roles: [],
  input: z.object({}),
  texts: both(texts, (t) => t.commands.takeOffice),
});

export const declineOffice = defineCommand({
  id: "group.declineOffice",
  kind: "setup",
  roles: [],
  input: z.object({}),
  texts: both(texts, (t) => t.commands.declineOffice),
});

/** Without a code it makes one, for an administrator; with a code it links the channel where it is typed. */
export const link = defineCommand({
  id: "group.link",
  kind: "setup",
  roles: [],
  input: z.object({ code: z.string().trim().max(40).optional() }),
  positional: ["code"],
  common: true,
  texts: both(texts, (t) => t.commands.link),
});

export const show = defineCommand({
  id: "group.show",
  kind: "read",
  roles: everyone,
  input: z.object({}),
  common: true,
  texts: both(texts, (t) => t.commands.show),
});

import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { memberField, partyField, personField } from "../../../core/field.ts";
import { everyone, representatives } from "../../../core/group.ts";
import { both, languages } from "../../../core/texts.ts";
import { texts } from "../texts.ts";

/** What someone can be invited to be. */
export const invitable = ["member", "observer", "coOpted", "secretary", "chair"] as const;

export const join = defineCommand({
  id: "group.join",
  kind: "setup",
  roles: [],
  input: z.object({ party: partyField }),
  positional: ["party"],
  common: true,
  texts: both(texts, (t) => t.commands.join),
});

const someone = z.object({ member: memberField });

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

/** An administrator invites anyone; a representative invites others of the same party. */
export const invite = defineCommand({
  id: "group.invite",
  kind: "change",
  roles: ["administrator", ...representatives],
  input: z.object({ person: personField, role: z.enum(invitable).default("member"), party: partyField.optional() }),
  positional: ["person"],
  texts: both(texts, (t) => t.commands.invite),
});

export const leave = defineCommand({
  id: "group.leave",
  kind: "change",
  roles: everyone,
  alsoWaiting: true,
  input: z.object({}),
  asksFirst: true,
  texts: both(texts, (t) => t.commands.leave),
});

export const remove = defineCommand({
  id: "group.remove",
  kind: "change",
  roles: ["administrator", ...representatives],
  input: someone,
  positional: ["member"],
  asksFirst: true,
  texts: both(texts, (t) => t.commands.remove),
});

/** What the asker is spoken to in, here and in the group's own messages to them. */
export const speak = defineCommand({
  id: "group.speak",
  kind: "change",
  roles: everyone,
  alsoWaiting: true,
  input: z.object({ language: z.enum(languages) }),
  positional: ["language"],
  texts: both(texts, (t) => t.commands.speak),
});

/** Lets someone else answer for the asker's party for a time. */
export const appoint = defineCommand({
  id: "group.appoint",
  kind: "change",
  roles: ["member"],
  input: z.object({ person: personField, from: z.iso.date().optional(), until: z.iso.date().optional() }),
  positional: ["person"],
  texts: both(texts, (t) => t.commands.appoint),
});

export const dismiss = defineCommand({
  id: "group.dismiss",
  kind: "change",
  roles: ["member"],
  input: z.object({}),
  texts: both(texts, (t) => t.commands.dismiss),
});

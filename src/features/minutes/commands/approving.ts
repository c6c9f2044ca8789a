import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { memberField } from "../../../core/field.ts";
import { everyone } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { kinds } from "../rules/minutes.ts";
import { texts } from "../texts.ts";
import { makers, text } from "./fields.ts";

/** Without names: those who had it when it was taken back, or the meeting's own checkers. */
export const send = defineCommand({
  id: "minutes.send",
  kind: "change",
  roles: makers,
  input: z.object({ number, checkers: words(200).optional(), kind: z.enum(kinds).optional() }),
  positional: ["number", "checkers"],
  texts: both(texts, (t) => t.commands.send),
});

/** Someone else checks the text, where a checker has left or cannot; or the text goes on without. */
export const appoint = defineCommand({
  id: "minutes.appoint",
  kind: "change",
  roles: makers,
  input: z
    .object({
      number,
      checker: memberField.optional(),
      instead: memberField.optional(),
      without: memberField.optional(),
    })
    .refine(({ checker, without }) => checker ?? without, { path: ["checker"] }),
  positional: ["number", "checker"],
  texts: both(texts, (t) => t.commands.appoint),
});

/** Until it is locked the text can be its writer's again. */
export const takeBack = defineCommand({
  id: "minutes.takeBack",
  kind: "change",
  roles: makers,
  input: z.object({ number, reason: words(500) }),
  positional: ["number", "reason"],
  texts: both(texts, (t) => t.commands.takeBack),
});

/** Whether those who are waited for can still check. */
export const lookOver = defineCommand({
  id: "minutes.lookOver",
  kind: "change",
  roles: ["clock"],
  input: z.object({ id: z.uuid() }),
  texts: both(texts, (t) => t.commands.lookOver),
});

/** Confirms the text; it decides nothing, and makes nothing. */
export const approve = defineCommand({
  id: "minutes.approve",
  kind: "change",
  roles: everyone,
  input: z.object({ number, version: z.int().min(1).optional() }),
  positional: ["number"],
  carried: ["version"],
  texts: both(texts, (t) => t.commands.approve),
});

/** What was read in a private channel, for the whole group. */
export const share = defineCommand({
  id: "minutes.share",
  kind: "change",
  roles: everyone,
  input: z.object({ number }),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.share),
});

export const note = defineCommand({
  id: "minutes.note",
  kind: "change",
  roles: ["chair", "secretary"],
  input: z.object({ number, text }),
  positional: ["number", "text"],
  texts: both(texts, (t) => t.commands.note),
});

/** We sign nothing: where the signed original is, someone tells. */
export const refer = defineCommand({
  id: "minutes.refer",
  kind: "change",
  roles: ["chair", "secretary"],
  input: z.object({ number, text: words(200) }),
  positional: ["number", "text"],
  texts: both(texts, (t) => t.commands.refer),
});

import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { partyField } from "../../../core/field.ts";
import { representatives } from "../../../core/group.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";

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

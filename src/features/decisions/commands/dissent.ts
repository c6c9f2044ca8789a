import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone, representatives } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";
import { moves } from "./draft.ts";

export const reserve = defineCommand({
  id: "decisions.reserve",
  kind: "change",
  roles: representatives,
  input: z.object({ number, text: words(3000).optional() }),
  positional: ["number", "text"],
  texts: both(texts, (t) => t.commands.reserve),
});

export const comment = defineCommand({
  id: "decisions.comment",
  kind: "change",
  roles: representatives,
  input: z.object({ number, text: words(3000) }),
  positional: ["number", "text"],
  texts: both(texts, (t) => t.commands.comment),
});

/** Declared before the decision is made, so it belongs to the proposal. */
export const standOut = defineCommand({
  id: "decisions.standOut",
  kind: "change",
  roles: representatives,
  input: z.object({ proposal: number }),
  positional: ["proposal"],
  texts: both(texts, (t) => t.commands.standOut),
});

/** Who, which decision, left and returned: the reason is private and has no field. */
export const conflict = defineCommand({
  id: "decisions.conflict",
  kind: "change",
  roles: everyone,
  input: z.object({ number, move: z.enum(moves).default("left") }),
  positional: ["number", "move"],
  texts: both(texts, (t) => t.commands.conflict),
});

export const conflictOnProposal = defineCommand({
  id: "decisions.conflictOnProposal",
  kind: "change",
  roles: everyone,
  input: z.object({ proposal: number, move: z.enum(moves).default("left") }),
  positional: ["proposal", "move"],
  texts: both(texts, (t) => t.commands.conflictOnProposal),
});

import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";
import { details, doers } from "./fields.ts";

export const complete = defineCommand({
  id: "actions.complete",
  kind: "change",
  roles: doers,
  input: z.object({ number, note: words(1000).optional() }),
  positional: ["number", "note"],
  common: true,
  texts: both(texts, (t) => t.commands.complete),
});

export const move = defineCommand({
  id: "actions.move",
  kind: "change",
  roles: doers,
  input: z.object({ number, due: details.due }),
  positional: ["number", "due"],
  texts: both(texts, (t) => t.commands.move),
});

export const handOver = defineCommand({
  id: "actions.handOver",
  kind: "change",
  roles: doers,
  input: z.object({ number, responsible: details.responsible }),
  positional: ["number", "responsible"],
  common: true,
  texts: both(texts, (t) => t.commands.handOver),
});

/** By whoever was given it: it goes back to the giver. */
export const decline = defineCommand({
  id: "actions.decline",
  kind: "change",
  roles: doers,
  input: z.object({ number, reason: words(1000).optional() }),
  positional: ["number", "reason"],
  texts: both(texts, (t) => t.commands.decline),
});

export const reopen = defineCommand({
  id: "actions.reopen",
  kind: "change",
  roles: doers,
  input: z.object({ number }),
  positional: ["number"],
  texts: both(texts, (t) => t.commands.reopen),
});

import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone, type Role } from "../../../core/group.ts";
import { words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";
import { itemNumber } from "./agenda.ts";

const keepers: readonly Role[] = ["secretary", "administrator"];

export const showTemplate = defineCommand({
  id: "meetings.showTemplate",
  kind: "read",
  roles: everyone,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.showTemplate),
});

export const addToTemplate = defineCommand({
  id: "meetings.addToTemplate",
  kind: "change",
  roles: keepers,
  input: z.object({ title: words(300), minutes: z.int().min(1).max(600).optional() }),
  positional: ["title"],
  texts: both(texts, (t) => t.commands.addToTemplate),
});

export const removeFromTemplate = defineCommand({
  id: "meetings.removeFromTemplate",
  kind: "change",
  roles: keepers,
  input: z.object({ item: itemNumber }),
  positional: ["item"],
  texts: both(texts, (t) => t.commands.removeFromTemplate),
});

export const shiftInTemplate = defineCommand({
  id: "meetings.shiftInTemplate",
  kind: "change",
  roles: keepers,
  input: z.object({ direction: z.enum(["up", "down"]), item: itemNumber }),
  positional: ["direction", "item"],
  texts: both(texts, (t) => t.commands.shiftInTemplate),
});

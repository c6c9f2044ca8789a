import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { everyone } from "../../core/group.ts";
import { both } from "../../core/texts.ts";
import { texts } from "./texts.ts";

export const show = defineCommand({
  id: "model.show",
  kind: "read",
  roles: everyone,
  input: z.object({}),
  texts: both(texts, (t) => t.commands.show),
});

/** Shows where messages would go, and how much of them; what is pressed then turns it on. */
export const turnOn = defineCommand({
  id: "model.turnOn",
  kind: "read",
  roles: ["administrator"],
  input: z.object({}),
  texts: both(texts, (t) => t.commands.turnOn),
});

/** A card carries what it has shown: another model is another matter. */
export const confirm = defineCommand({
  id: "model.confirm",
  kind: "change",
  roles: ["administrator"],
  input: z.object({ previewed: z.string().max(500).optional() }),
  carried: ["previewed"],
  texts: both(texts, (t) => t.commands.confirm),
});

export const turnOff = defineCommand({
  id: "model.turnOff",
  kind: "change",
  roles: ["administrator"],
  input: z.object({}),
  texts: both(texts, (t) => t.commands.turnOff),
});

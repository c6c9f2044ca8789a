import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { personField } from "../../../core/field.ts";
import { decisionEffects, everyone } from "../../../core/group.ts";
import { words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";

export const start = defineCommand({
  id: "group.start",
  kind: "setup",
  roles: [],
  input: z.object({
    name: words(120),
    parties: words(2000).meta({ list: true }),
    chair: personField,
    secretary: personField.optional(),
    effect: z.enum(decisionEffects).optional(),
  }),
  common: true,
  texts: both(texts, (t) => t.commands.start),
});

export const show = defineCommand({
  id: "group.show",
  kind: "read",
  roles: everyone,
  input: z.object({}),
  common: true,
  texts: both(texts, (t) => t.commands.show),
});

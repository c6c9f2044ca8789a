import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone } from "../../../core/group.ts";
import { number, words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";

export const list = defineCommand({
  id: "decisions.list",
  kind: "read",
  roles: everyone,
  input: z.object({ text: words(200).optional(), before: number.optional() }),
  positional: ["text"],
  carried: ["before"],
  common: true,
  texts: both(texts, (t) => t.commands.list),
});

export const show = defineCommand({
  id: "decisions.show",
  kind: "read",
  roles: everyone,
  input: z.object({ number }),
  positional: ["number"],
  common: true,
  texts: both(texts, (t) => t.commands.show),
});

import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone } from "../../../core/group.ts";
import { both } from "../../../core/texts.ts";
import { kinds } from "../rules/agreement.ts";
import { texts } from "../texts.ts";
import { clause, keepers, words } from "./fields.ts";

export const showTemplate = defineCommand({
  id: "agreements.showTemplate",
  kind: "read",
  roles: everyone,
  input: z.object({ kind: z.enum(kinds), clause: clause.optional() }),
  positional: ["kind", "clause"],
  texts: both(texts, (t) => t.templates.commands.showTemplate),
});

/** Drafts that are begun already keep the template that they began with. */
export const changeTemplate = defineCommand({
  id: "agreements.changeTemplate",
  kind: "change",
  roles: keepers,
  input: z.object({
    kind: z.enum(kinds),
    clause,
    heading: words(300).optional(),
    guidance: words(3000).optional(),
  }),
  positional: ["kind", "clause", "heading"],
  texts: both(texts, (t) => t.templates.commands.changeTemplate),
});

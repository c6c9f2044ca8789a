import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { everyone } from "../../../core/group.ts";
import { words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { kinds } from "../rules/agreement.ts";
import { texts } from "../texts.ts";
import { clause, keepers } from "./fields.ts";

const kind = z.enum(kinds);
const heading = words(300);
const guidance = words(3000);
const text = words(20_000);

export const showTemplate = defineCommand({
  id: "agreements.showTemplate",
  kind: "read",
  roles: everyone,
  input: z.object({ kind, clause: clause.optional() }),
  positional: ["kind", "clause"],
  texts: both(texts, (t) => t.templates.commands.showTemplate),
});

/** Drafts that are begun already keep the template that they began with. */
export const changeTemplate = defineCommand({
  id: "agreements.changeTemplate",
  kind: "change",
  roles: keepers,
  input: z.object({
    kind,
    clause,
    heading: heading.optional(),
    guidance: guidance.optional(),
    text: text.optional(),
  }),
  positional: ["kind", "clause", "heading"],
  texts: both(texts, (t) => t.templates.commands.changeTemplate),
});

export const addSection = defineCommand({
  id: "agreements.addSection",
  kind: "change",
  roles: keepers,
  input: z.object({
    kind,
    heading,
    text: text.optional(),
    guidance: guidance.optional(),
    after: clause.optional(),
  }),
  positional: ["kind", "heading"],
  texts: both(texts, (t) => t.templates.commands.addSection),
});

export const removeSection = defineCommand({
  id: "agreements.removeSection",
  kind: "change",
  roles: keepers,
  input: z.object({ kind, clause }),
  positional: ["kind", "clause"],
  texts: both(texts, (t) => t.templates.commands.removeSection),
});

export const moveSection = defineCommand({
  id: "agreements.moveSection",
  kind: "change",
  roles: keepers,
  input: z.object({ kind, clause, to: clause }),
  positional: ["kind", "clause", "to"],
  texts: both(texts, (t) => t.templates.commands.moveSection),
});

/** Words that are pointed out in drafts of the kind, in the place of those that were. */
export const setWarnings = defineCommand({
  id: "agreements.setWarnings",
  kind: "change",
  roles: keepers,
  input: z.object({ kind, warnings: words(2000) }),
  positional: ["kind", "warnings"],
  texts: both(texts, (t) => t.templates.commands.setWarnings),
});

/** Back to the house's. The group's own versions stay, for the drafts that began with them. */
export const restoreTemplate = defineCommand({
  id: "agreements.restoreTemplate",
  kind: "change",
  roles: keepers,
  input: z.object({ kind }),
  positional: ["kind"],
  texts: both(texts, (t) => t.templates.commands.restoreTemplate),
});

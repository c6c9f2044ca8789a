import { z } from "zod";
import { defineCommand } from "../../core/command.ts";
import { partyField } from "../../core/field.ts";
import { everyone } from "../../core/group.ts";
import { words } from "../../core/inputs.ts";
import { searchKinds, searchStates } from "../../core/search.ts";
import { both } from "../../core/texts.ts";
import { texts } from "./texts.ts";

/** Longer questions are refused with that: their first words would be all that is searched for. */
const longestText = 3_000;
export const mostPages = 100;

export const search = defineCommand({
  id: "search.records",
  kind: "read",
  roles: everyone,
  input: z.object({
    text: words(longestText).meta({ field: "text" }),
    kind: z.enum(searchKinds).optional(),
    party: partyField.optional(),
    year: z.int().min(1900).max(2200).optional(),
    state: z.enum(searchStates).optional(),
    page: z.int().min(0).max(mostPages).default(0),
  }),
  positional: ["text"],
  carried: ["page"],
  common: true,
  texts: both(texts, (t) => t.commands.search),
});

/** Makes a part of a group's entries anew, and goes on with the next part. */
export const rebuild = defineCommand({
  id: "search.rebuild",
  kind: "change",
  roles: ["clock"],
  input: z.object({ version: z.int(), kind: z.string().max(40).optional(), after: z.uuid().optional() }),
  texts: both(texts, (t) => t.commands.rebuild),
});

import { z } from "zod";
import { defineCommand } from "../../../core/command.ts";
import { partyField } from "../../../core/field.ts";
import { decisionEffects, type GroupRules } from "../../../core/group.ts";
import { words } from "../../../core/inputs.ts";
import { both } from "../../../core/texts.ts";
import { texts } from "../texts.ts";

const administrators = ["administrator"] as const;
const name = words(120);

/** The form shows what holds now; what is not changed stays. */
export const settings = defineCommand({
  id: "group.settings",
  kind: "change",
  roles: administrators,
  input: z.object({
    name,
    effect: z.enum(["ask", ...decisionEffects]),
    methods: z.enum(["consensus", "acclamation", "vote"]),
    language: z.enum(["sv", "en"]),
    dissentDays: z.int().min(1).max(60),
    noticeDays: z.int().min(1).max(60),
    quorum: z.int().min(1).max(100).optional(),
    numbering: z.enum(["year", "meeting"]),
    authority: z.string().trim().max(200).optional(),
    registrar: z.string().trim().max(200).optional(),
  }),
  preset: ({ name, language, rules }) => ({
    name,
    effect: rules.standingEffect ?? ("ask" as const),
    methods: widestOf(rules),
    language,
    dissentDays: rules.dissentDays,
    noticeDays: rules.noticeDays,
    quorum: rules.quorum,
    numbering: rules.numbering,
    authority: rules.authority,
    registrar: rules.registrar,
  }),
  texts: both(texts, (t) => t.commands.settings),
});

function widestOf({ methods }: GroupRules): "consensus" | "acclamation" | "vote" {
  if (methods.includes("vote")) return "vote";
  return methods.includes("acclamation") ? "acclamation" : "consensus";
}

export const addParty = defineCommand({
  id: "group.addParty",
  kind: "change",
  roles: administrators,
  input: z.object({ name }),
  positional: ["name"],
  asksFirst: true,
  texts: both(texts, (t) => t.commands.addParty),
});

export const renameParty = defineCommand({
  id: "group.renameParty",
  kind: "change",
  roles: administrators,
  input: z.object({ party: partyField, name }),
  positional: ["party", "name"],
  texts: both(texts, (t) => t.commands.renameParty),
});

export const endParty = defineCommand({
  id: "group.endParty",
  kind: "change",
  roles: administrators,
  input: z.object({ party: partyField }),
  positional: ["party"],
  asksFirst: true,
  texts: both(texts, (t) => t.commands.endParty),
});

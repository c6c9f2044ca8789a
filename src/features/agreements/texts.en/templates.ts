import { under } from "../../../core/command.ts";
import type { SameTexts } from "../../../core/texts.ts";
import type { templates as sv } from "../texts.sv/templates.ts";

const template = ["agreement template"];
const kind = {
  label: "Template of",
  word: "kind",
  options: {
    letterOfIntent: "Letter of intent",
    compact: "Compact",
    publicCivilPartnership: "Partnership agreement",
    actionPlan: "Action plan",
  },
  aliases: { letterOfIntent: ["intent"], publicCivilPartnership: ["pcp"], actionPlan: ["joint plan", "plan"] },
};
const clause = { label: "Section", word: "section", hint: "For example § 6." };

export const templates: SameTexts<typeof sv> = {
  commands: {
    showTemplate: { words: template, title: "Show a template", submit: "Show", fields: { kind, clause } },
    changeTemplate: {
      words: under(template, ["change"]),
      title: "Change the group's template",
      submit: "Change the template",
      fields: {
        kind,
        clause,
        heading: { label: "Heading", word: "heading" },
        guidance: { label: "Guidance", word: "guidance" },
      },
    },
  },
  title: (kind, version) => `Template of ${kind.toLowerCase()}, version ${version}`,
  own: "The group's own",
  house: "Samspråk's",
  nothing: "Give a new heading or guidance.",
  changed: (kind, version) =>
    `The group's template of ${kind.toLowerCase()} is now version ${version}. Drafts that are begun already do not change.`,
  noSection: (typed, last) => `The template has no section ${typed}. Its sections are 1 to ${last}.`,
  edit: "Change",
};

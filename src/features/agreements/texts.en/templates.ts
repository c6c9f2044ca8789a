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

const guidance = { label: "Guidance", word: "guidance", hint: "Shown while writing. It is no part of the agreement." };
const text = {
  label: "Text",
  word: "text",
  hint: "Write {{What is missing}} where the draft is to ask for a fact.",
};

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
        guidance,
        text,
      },
    },
    addSection: {
      words: under(template, ["add"]),
      title: "Add a section to the group's template",
      submit: "Add section",
      fields: {
        kind,
        heading: { label: "Heading", word: "heading" },
        text,
        guidance,
        after: { label: "After section", word: "after", hint: "Empty: last." },
      },
    },
    removeSection: {
      words: under(template, ["remove"]),
      title: "Take a section out of the group's template",
      submit: "Take the section out",
      fields: { kind, clause },
    },
    moveSection: {
      words: under(template, ["move"]),
      title: "Move a section in the group's template",
      submit: "Move the section",
      fields: { kind, clause, to: { label: "To place", word: "to", hint: "For example § 3." } },
    },
    setWarnings: {
      words: under(template, ["words"]),
      title: "Choose words that the template points out",
      submit: "Save the words",
      fields: {
        kind,
        warnings: { label: "Words", word: "words", hint: "With commas between. They replace the old ones." },
      },
    },
    restoreTemplate: {
      words: under(template, ["restore"]),
      title: "Go back to Samspråk's template",
      submit: "Restore",
      fields: { kind },
    },
  },
  title: (kind, version) => `Template of ${kind.toLowerCase()}, version ${version}`,
  own: "The group's own",
  house: "Samspråk's",
  nothing: "Give a new heading, text or guidance.",
  changed: (kind, version) =>
    `The group's template of ${kind.toLowerCase()} is now version ${version}. Drafts that are begun already do not change.`,
  noSection: (typed, last) => `The template has no section ${typed}. Its sections are 1 to ${last}.`,
  lastSection: "The template must have a section. Add another one first.",
  warnings: "Words that are pointed out",
  edit: "Change",
};

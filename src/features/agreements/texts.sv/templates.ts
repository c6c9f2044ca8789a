import { under } from "../../../core/command.ts";

const template = ["utkast mall", "utk mall", "avtal mall"];
const kind = {
  label: "Mall för",
  word: "typ",
  options: {
    letterOfIntent: "Avsiktsförklaring",
    compact: "Överenskommelse",
    publicCivilPartnership: "IOP-avtal",
    actionPlan: "Samarbetsplan",
  },
  aliases: { letterOfIntent: ["avsikt"], publicCivilPartnership: ["iop"], actionPlan: ["handlingsplan", "plan"] },
};
const clause = { label: "Paragraf", word: "paragraf", hint: "Till exempel § 6." };

export const templates = {
  commands: {
    showTemplate: { words: template, title: "Visa en mall", submit: "Visa", fields: { kind, clause } },
    changeTemplate: {
      words: under(template, ["ändra"]),
      title: "Ändra gruppens mall",
      submit: "Ändra mallen",
      fields: {
        kind,
        clause,
        heading: { label: "Rubrik", word: "rubrik" },
        guidance: { label: "Vägledning", word: "vägledning" },
      },
    },
  },
  title: (kind: string, version: number) => `Mall för ${kind.toLowerCase()}, version ${version}`,
  own: "Gruppens egen",
  house: "Samspråks",
  nothing: "Skriv en ny rubrik eller vägledning.",
  changed: (kind: string, version: number) =>
    `Gruppens mall för ${kind.toLowerCase()} är nu version ${version}. Utkast som redan är påbörjade ändras inte.`,
  noSection: (typed: string, last: number) =>
    `Mallen har ingen paragraf ${typed}. Paragraferna går från 1 till ${last}.`,
  edit: "Ändra",
};

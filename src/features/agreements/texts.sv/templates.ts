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

const guidance = {
  label: "Vägledning",
  word: "vägledning",
  hint: "Visas när man skriver. Den är ingen del av avtalet.",
};
const text = {
  label: "Text",
  word: "text",
  hint: "Skriv {{Det som saknas}} där utkastet ska fråga efter en uppgift.",
};

/** IOP is short for something, and stays in capitals. */
function inSentence(kind: string): string {
  return kind.startsWith("IOP") ? kind : kind.toLowerCase();
}

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
        guidance,
        text,
      },
    },
    addSection: {
      words: under(template, ["lägg till"]),
      title: "Lägg till en paragraf i gruppens mall",
      submit: "Lägg till paragraf",
      fields: {
        kind,
        heading: { label: "Rubrik", word: "rubrik" },
        text,
        guidance,
        after: { label: "Efter paragraf", word: "efter", hint: "Tomt: sist." },
      },
    },
    removeSection: {
      words: under(template, ["ta bort"]),
      title: "Ta bort en paragraf ur gruppens mall",
      submit: "Ta bort paragrafen",
      fields: { kind, clause },
    },
    moveSection: {
      words: under(template, ["flytta"]),
      title: "Flytta en paragraf i gruppens mall",
      submit: "Flytta paragrafen",
      fields: { kind, clause, to: { label: "Till plats", word: "till", hint: "Till exempel § 3." } },
    },
    setWarnings: {
      words: under(template, ["ord"]),
      title: "Välj ord som mallen pekar ut",
      submit: "Spara orden",
      fields: { kind, warnings: { label: "Ord", word: "ord", hint: "Med komma emellan. De ersätter de gamla." } },
    },
    restoreTemplate: {
      words: under(template, ["återställ"]),
      title: "Gå tillbaka till Samspråks mall",
      submit: "Återställ",
      fields: { kind },
    },
  },
  title: (kind: string, version: number) => `Mall för ${inSentence(kind)}, version ${version}`,
  own: "Gruppens egen",
  house: "Samspråks",
  nothing: "Skriv en ny rubrik, text eller vägledning.",
  changed: (kind: string, version: number) =>
    `Gruppens mall för ${inSentence(kind)} är nu version ${version}. Utkast som redan är påbörjade ändras inte.`,
  noSection: (typed: string, last: number) =>
    `Mallen har ingen paragraf ${typed}. Paragraferna går från 1 till ${last}.`,
  lastSection: "Mallen måste ha minst en paragraf. Lägg till en annan först.",
  warnings: "Ord som pekas ut",
  edit: "Ändra",
};

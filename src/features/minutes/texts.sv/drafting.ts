import { under } from "../../../core/command.ts";

const number = { label: "Nummer", hint: "Till exempel 3 eller 3/2026." };
const line = { label: "Radens nummer", word: "rad", hint: "Numret står före raden." };

export const draftingCommands = {
  moveLine: {
    words: under(["protokoll", "prot"], ["flytta"]),
    title: "Flytta en rad till en annan punkt",
    submit: "Flytta",
    fields: {
      number,
      line,
      to: { label: "Till vilken punkt", word: "till", hint: "Punktens nummer, eller rubriken på en ny punkt." },
    },
  },
};

/** What is said while a draft is worked on. */
export const drafting = {
  beside: {
    decision: {
      title: (numbers: string) => `Samma meddelande: beslut ${numbers}`,
      text: "Meddelandet bakom raden ligger redan till grund för det här i beslutsloggen. Säger raden samma sak behöver du inte göra något. Är det ett annat beslut kan du bekräfta det också.",
      anyway: "Bekräfta ändå",
    },
    action: {
      title: (numbers: string) => `Samma meddelande: åtgärd ${numbers}`,
      text: "Meddelandet bakom raden ligger redan till grund för det här på åtgärdslistan. Säger raden samma sak behöver du inte göra något. Är det något annat som ska göras kan du lägga till det också.",
      anyway: "Gör till åtgärd ändå",
    },
    item: (number: string, text: string) => `${number}: ${text}`,
    notDone: "Inte gjort än",
  },
  discarding: {
    title: (called: string) => `Kasta ${called}?`,
    text: (title: string, count: number) =>
      `Utkastet ”${title}” har ${count === 1 ? "en rad" : `${count} rader`} och går inte att få tillbaka. Beslut och åtgärder som du har gjort av det ligger kvar.`,
    how: (number: string) => `Tryck på knappen, eller skriv ”protokoll kasta ${number} bekräfta=ja”.`,
    done: "Kastat",
  },
  askedAlready: "Ordföranden är redan tillfrågad om raden och har frågan i sin egen konversation med mig.",
  alike: (names: string) =>
    `Något av samma samtal finns redan i ${names}. Behövs bara en text av det kan du kasta utkastet.`,
  moved: (line: number, item: number, title: string) =>
    `Rad ${line} står nu under punkt ${item}${title && `, ${title}`}.`,
  rename: "Ändra en rubrik",
};

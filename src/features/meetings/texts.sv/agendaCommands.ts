import { under } from "../../../core/command.ts";

const agenda = ["dagordning", "dag"];

const item = { label: "Punktens nummer", word: "punkt", hint: "Som det står på dagordningen, till exempel 6." };
const meeting = { label: "Mötets nummer", word: "möte", hint: "Lämna tomt för nästa möte." };
const direction = {
  label: "Åt vilket håll",
  word: "håll",
  options: { up: "Upp", down: "Ner" },
  aliases: { up: ["uppåt", "tidigare"], down: ["ned", "neråt", "nedåt", "senare"] },
};
const matter = {
  title: { label: "Vad punkten gäller", word: "rubrik" },
  kind: {
    label: "Beslut eller information",
    word: "typ",
    options: { decision: "Beslut", information: "Information" },
    aliases: { decision: ["beslutsärende"], information: ["info", "informationsärende"] },
  },
  presenter: { label: "Föredragande", word: "föredragande", hint: "Den som berättar om ärendet." },
  minutes: { label: "Minuter", word: "minuter" },
  document: { label: "Handling", word: "handling", hint: "Namn eller länk." },
  meeting,
};

export const agendaCommands = {
  showAgenda: {
    words: [...under(agenda, ["visa"]), ...agenda],
    title: "Visa dagordningen",
    submit: "Visa",
    fields: { number: { label: "Mötets nummer", hint: "Lämna tomt för nästa möte." } },
  },
  addToAgenda: {
    words: under(agenda, ["lägg till"]),
    title: "Lägg till en punkt på dagordningen",
    submit: "Lägg till",
    fields: matter,
  },
  takeUp: {
    words: under(agenda, ["ta upp"]),
    title: "Ta upp på nästa möte",
    submit: "Ta upp",
    fields: { ...matter, source: { label: "Länk till meddelandet" }, message: { label: "Meddelandet" } },
  },
  removeFromAgenda: {
    words: under(agenda, ["ta bort"]),
    title: "Ta bort en punkt från dagordningen",
    submit: "Ta bort",
    fields: { item, meeting },
  },
  changeItem: {
    words: under(agenda, ["ändra"]),
    title: "Ändra en punkt på dagordningen",
    submit: "Ändra",
    fields: { item, ...matter },
  },
  shiftItem: {
    words: under(agenda, ["flytta"]),
    title: "Flytta en punkt på dagordningen",
    submit: "Flytta",
    fields: { direction, item, meeting },
  },
  mailAgenda: {
    words: under(agenda, ["e-post", "epost", "mejl"]),
    title: "Få kallelsen som text för e-post",
    fields: { number: { label: "Mötets nummer", hint: "Lämna tomt för nästa möte." } },
  },
  sendNotice: {
    words: ["kallelse skicka"],
    title: "Skicka kallelsen",
    submit: "Skicka nu",
    fields: { number: { label: "Mötets nummer", hint: "Lämna tomt för nästa möte." } },
  },
  holdNotice: {
    words: ["kallelse vänta"],
    title: "Vänta med kallelsen",
    submit: "Vänta",
    fields: { number: { label: "Mötets nummer", hint: "Lämna tomt för nästa möte." } },
  },
  showTemplate: {
    words: under(agenda, ["mall"]),
    title: "Visa dagordningens mall",
    fields: {},
  },
  addToTemplate: {
    words: under(agenda, ["mall lägg till"]),
    title: "Lägg till en återkommande punkt",
    submit: "Lägg till",
    fields: { title: matter.title, minutes: matter.minutes },
  },
  removeFromTemplate: {
    words: under(agenda, ["mall ta bort"]),
    title: "Ta bort en punkt ur mallen",
    submit: "Ta bort",
    fields: { item },
  },
  shiftInTemplate: {
    words: under(agenda, ["mall flytta"]),
    title: "Flytta en punkt i mallen",
    submit: "Flytta",
    fields: { direction, item },
  },
  ring: {
    title: "Gör det som är dags för ett möte",
    fields: {
      id: { label: "Mötet" },
      kind: {
        label: "Vad",
        options: {
          items: "Be om punkter",
          preview: "Visa kallelsen för sekreteraren",
          notice: "Skicka kallelsen",
          reminder: "Påminn",
          opening: "Visa mötet",
          ending: "Påminn om att avsluta",
          overnight: "Avsluta",
        },
      },
      short: { label: "Bokat sent" },
    },
  },
};

import { under } from "../../../core/command.ts";
import type { SameTexts } from "../../../core/texts.ts";
import type { agendaCommands as sv } from "../texts.sv/agendaCommands.ts";

const agenda = ["agenda"];

const item = { label: "Number of the item", word: "item", hint: "As on the agenda, such as 6." };
const meeting = { label: "Number of the meeting", word: "meeting", hint: "Leave it empty for the next meeting." };
const direction = {
  label: "Which way",
  word: "way",
  options: { up: "Up", down: "Down" },
  aliases: { up: ["earlier", "upwards"], down: ["later", "downwards", "below", "lower"] },
};
const matter = {
  title: { label: "What the item is about", word: "title" },
  kind: {
    label: "Decision or information",
    word: "kind",
    options: { decision: "Decision", information: "Information" },
    aliases: { decision: ["decide"], information: ["info", "inform"] },
  },
  presenter: { label: "Presenter", word: "presenter", hint: "Whoever tells about the matter." },
  minutes: { label: "Minutes", word: "minutes" },
  document: { label: "Document", word: "document", hint: "A name or a link." },
  meeting,
};

export const agendaCommands: SameTexts<typeof sv> = {
  showAgenda: {
    words: [...under(agenda, ["show"]), ...agenda],
    title: "Show the agenda",
    submit: "Show",
    fields: { number: { label: "Number of the meeting", hint: "Leave it empty for the next meeting." } },
  },
  addToAgenda: {
    words: under(agenda, ["add"]),
    title: "Add an item to the agenda",
    submit: "Add",
    fields: matter,
  },
  takeUp: {
    words: under(agenda, ["take up"]),
    title: "Take up at next meeting",
    submit: "Take up",
    fields: { ...matter, source: { label: "Link to the message" }, message: { label: "The message" } },
  },
  removeFromAgenda: {
    words: under(agenda, ["remove"]),
    title: "Remove an item from the agenda",
    submit: "Remove",
    fields: { item, meeting },
  },
  changeItem: {
    words: under(agenda, ["change"]),
    title: "Change an item of the agenda",
    submit: "Change",
    fields: { item, ...matter },
  },
  shiftItem: {
    words: under(agenda, ["move"]),
    title: "Move an item of the agenda",
    submit: "Move",
    fields: { direction, item, meeting },
  },
  mailAgenda: {
    words: under(agenda, ["e-mail", "email", "mail"]),
    title: "Get the notice as text for e-mail",
    fields: { number: { label: "Number of the meeting", hint: "Leave it empty for the next meeting." } },
  },
  sendNotice: {
    words: ["notice send"],
    title: "Send the notice",
    submit: "Send now",
    fields: { number: { label: "Number of the meeting", hint: "Leave it empty for the next meeting." } },
  },
  holdNotice: {
    words: ["notice wait"],
    title: "Wait with the notice",
    submit: "Wait",
    fields: { number: { label: "Number of the meeting", hint: "Leave it empty for the next meeting." } },
  },
  showTemplate: {
    words: under(agenda, ["template"]),
    title: "Show the template of agendas",
    fields: {},
  },
  addToTemplate: {
    words: under(agenda, ["template add"]),
    title: "Add a recurring item",
    submit: "Add",
    fields: { title: matter.title, minutes: matter.minutes },
  },
  removeFromTemplate: {
    words: under(agenda, ["template remove"]),
    title: "Remove an item from the template",
    submit: "Remove",
    fields: { item },
  },
  shiftInTemplate: {
    words: under(agenda, ["template move"]),
    title: "Move an item of the template",
    submit: "Move",
    fields: { direction, item },
  },
  ring: {
    title: "Do what is due for a meeting",
    fields: {
      id: { label: "The meeting" },
      kind: {
        label: "What",
        options: {
          items: "Ask for items",
          preview: "Show the secretary the notice",
          notice: "Send the notice",
          reminder: "Remind",
          opening: "Show the meeting",
          ending: "Remind to close",
          overnight: "Close",
        },
      },
      short: { label: "Booked late" },
    },
  },
};

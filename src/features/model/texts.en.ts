import type { SameTexts } from "../../core/texts.ts";
import type { sv } from "./texts.sv.ts";

export const en: SameTexts<typeof sv> = {
  commands: {
    show: { words: ["model", "language model"], title: "Show whether a language model reads", fields: {} },
    turnOn: { words: ["model on", "language model on"], title: "Turn the language model on", fields: {} },
    confirm: {
      words: ["model confirm", "language model confirm"],
      title: "Confirm the language model",
      submit: "Turn on",
      fields: { previewed: { label: "Language model" } },
    },
    turnOff: { words: ["model off", "language model off"], title: "Turn the language model off", fields: {} },
  },
  name: "Language model",
  card: "Summaries by a language model",
  states: { on: "On", off: "Off", notYet: "Not on yet" },
  rulesRead: "Samspråk's own rules read what someone wants summarised. Nothing is sent from here.",
  canBeOn: "An administrator can let a language model read instead: type “model on” to see what that means.",
  noneSet: "There is no language model to turn on. Whoever runs Samspråk sets it up.",
  engine: (name, host) => `${name} at ${host}`,
  facts: { engine: "Language model", since: "On since", used: "Used this month" },
  tokens: (count) => `${count} tokens`,
  changed:
    "Whoever runs Samspråk has changed the language model. The new one reads nothing until an administrator has turned it on: type “model on”.",
  sends: (host) =>
    `If you turn it on, the messages of the thread or time that someone wants summarised are sent to ${host}. Nothing else is sent.`,
  masked: [
    "Names of those who write, are mentioned with @ or are in the group are replaced by P1, P2 and so on.",
    "Personal identity numbers, phone numbers, e-mail addresses and links are replaced too.",
    "Files and pictures are not sent, nor are messages that someone has left out with “leave out”.",
  ].join("\n"),
  notMasked:
    "All else in the text goes along, such as names of people outside the group and facts about health. Do not turn it on in a group that writes such things.",
  agreement: (host) => `Whoever is responsible for personal data first needs an agreement with those who run ${host}.`,
  checked:
    "What the model finds is compared with the messages. What does not stand there is removed, or marked as unconfirmed. If the model does not answer, Samspråk's own rules read.",
  confirmByTyping: "You can also type “model confirm”. If you do not want this, you need do nothing.",
  turnOn: "Turn on",
  turnOff: "Turn off",
  nowOn: (host) => `The language model at ${host} now reads what someone in the group wants summarised.`,
  nowOff: "The language model is off. Samspråk's own rules read, and nothing is sent from here.",
  alreadyOn: "The language model is on already. Type “model off” if it is to read no more.",
  alreadyOff: "The language model is off already. Nothing is sent from here.",
  lookAgain: "The language model has been changed since you saw the card. Type “model on” to see what holds now.",
  file: { turnedOn: "language model you have turned on", engine: "language model", at: "time" },
};

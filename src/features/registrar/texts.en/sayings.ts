import type { SameTexts } from "../../../core/texts.ts";
import type { sayings as sv } from "../texts.sv/sayings.ts";

/** "beslut 4/2026" at the beginning of a sentence. */
const capital = (name: string) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

export const sayings: SameTexts<typeof sv> = {
  name: "Registrar and archive",
  title: "Registrar",
  authority: "Responsible authority",
  contact: "How the registrar is reached",
  notSet: "[missing]",
  setUp:
    "The group has not entered which authority answers for its documents and how the registrar is reached. An administrator does so with “settings”.",
  awaiting: (count) =>
    count === 1 ? "1 document awaits a registration number." : `${count} documents await a registration number.`,
  awaitingMore: (count) => `More than ${count} documents await a registration number. These are the newest.`,
  left: (count) =>
    count === 1 ? "1 document is not sent to the registrar." : `${count} documents are not sent to the registrar.`,
  show: "Show which",
  nothingAwaits: "No document awaits a registration number.",
  states: {
    waiting: "Not sent",
    sent: (date) => `Sent ${date}`,
    numbered: (number) => `Registration number ${number}`,
  },
  line: (name, title, state) => `${name}: ${title} ${state}.`,
  typed: (name) =>
    `Type “send to registrar ${name}” and, once the number has come, “registrar number ${name}” and the number.`,
  neverOurs: "I never make up registration numbers. The registrar gives them, in the authority's own system.",
  send: "Send to registrar",
  enterNumber: "Enter registration number",
  exportAll: "Export the group",
  onlyKeepers:
    "The secretary, an administrator or whoever represents the responsible authority does that. Ask one of them.",
  unknownKind: (kinds) =>
    `I do not know what you mean. What is registered are ${kinds}. Type “decision 4/2026”, for example.`,
  unknownItem: (name) =>
    `There is nothing to register that is called ${name}. Check the number, or type “registrar” to see what there is.`,
  badNumber: (number) =>
    `“${number}” does not look like a registration number. Type it as the registrar did, such as STK-2026-123. I keep it just so.`,
  sameNumber: (name, number) => `${capital(name)} has the registration number ${number} already.`,
  numbered: (name, number) =>
    `${capital(name)} now has the registration number ${number}. It is on the card, the page and the documents.`,
  renumbered: (name, number, before) =>
    `${capital(name)} now has the registration number ${number}. The old one, ${before}, stays in the audit log.`,
  packing: (name, work) => `I am making a package of ${name}. You get it in our own conversation (work ${work}).`,
  gathering: (count, work) =>
    `I am gathering a basis out of ${count === 1 ? "1 document" : `${count} documents`}. You get it in our own conversation (work ${work}).`,
  exporting: (work) => `I am collecting the group's record. You get it in our own conversation (work ${work}).`,
  works: { package: "Package for the registrar", basis: "Basis for the registrar", record: "Export of the group" },
  printing: (done, all) => `Printing document ${done} of ${all} …`,
  ready: "The file is ready.",
  prepared: {
    package: (about, contact) =>
      `The package with ${about} is ready. Fetch the file and send it to the registrar: ${contact}. I have noted that you send it today. I send nothing out of the group myself.`,
    basis: (about, contact) =>
      `The basis is ready: ${about}. It is a basis and no disclosure. The registrar assesses whether anything is secret before anyone gets it: ${contact}.`,
    record: (about) =>
      `The export is ready: ${about}. It holds personal data of everyone who is and has been in the group. Keep it where only those who need it can reach it.`,
  },
  kept: (number) => `The file is kept for seven days. “fetch file ${number}” gets it too.`,
  fetch: "Fetch the file",
  fileAbout: (number) => `File ${number}`,
  here: "Here is the file.",
  unknownFile: (number) => `I have no file ${number} for you. The number is on the card in our own conversation.`,
  fileGone: "The file is gone, since more than seven days have passed. Ask for it once more.",
  done: { package: "The package is ready.", basis: "The basis is ready.", record: "The export is ready." },
  tooMany: (most) =>
    `The group has more than ${most} documents. Exports that large are made by whoever runs me, with “npm run export”.`,
  tooManyChosen: (most) => `Take at most ${most} documents at a time.`,
  disclosure: (authority, registrar) =>
    `Do you want to see an official document? Turn to the registrar of ${authority}: ${registrar}. You need not say who you are or why you ask. The registrar assesses whether anything is secret, and answers promptly. I disclose no documents.`,
  disclosureUnknown: (group) =>
    `I disclose no documents, a registrar does. ${group} has not entered how the registrar is reached. Ask the group's secretary, or the authority's reception.`,
  disclosureNowhere:
    "I disclose no documents, a registrar of the authority does. Type this in the group's channel, and I will say who that is.",
  hits: "It may be about",
  gather: "Gather a basis",
  pages: {
    name: "Registrar",
    caption: (count) => (count === 1 ? "1 document" : `${count} documents`),
    columns: { item: "Document", about: "Subject", date: "Date", state: "State" },
    none: "The group has nothing to register yet.",
    newest: (most) => `The ${most} newest of each kind are shown.`,
    disclosure: "See documents",
    register: "What is registered",
  },
  file: {
    registrations: "what you have sent to the registrar or entered numbers of",
    prepared: "files that I have made for you",
    what: "what",
    number: "number",
    at: "time",
    event: "event",
    events: { sent: "sent", numbered: "registration number" },
  },
};

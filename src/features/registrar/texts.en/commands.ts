import { under } from "../../../core/command.ts";

const registrar = ["registrar"];
const kind = { label: "What", hint: "Decision or notice, for example." };
const number = { label: "Number", hint: "4/2026, for example." };

export const commands = {
  show: { words: registrar, title: "Show what awaits registration", fields: {} },
  send: {
    words: ["send to registrar", ...under(registrar, ["send"])],
    title: "Send to registrar",
    submit: "Make the package",
    fields: { kind, number },
  },
  setNumber: {
    words: [...under(registrar, ["number"]), "registration number"],
    title: "Enter a registration number",
    submit: "Enter",
    fields: {
      kind,
      number,
      registration: { label: "Registration number", hint: "As the registrar wrote it, such as STK-2026-123." },
    },
  },
  disclose: {
    words: [
      "get access to",
      ...under(registrar, ["access to"]),
      "i want access to",
      "we want access to",
      "may i see the record",
    ],
    title: "Ask how to see an official document",
    fields: { about: { label: "What it is about" } },
  },
  gather: {
    words: ["gather a basis", ...under(registrar, ["basis"])],
    title: "Gather a basis for the registrar",
    submit: "Gather the basis",
    fields: {
      items: {
        label: "Which documents",
        hint: "One on each line, such as decision 4/2026. Take out what is not to be in it.",
      },
    },
  },
  takeOut: { words: ["export group", "export"], title: "Export the group's record", fields: {} },
  fetch: {
    words: ["fetch file"],
    title: "Fetch a file that I have made for you",
    fields: { number: { label: "Number of the file" } },
  },
};

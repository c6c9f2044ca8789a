import { under } from "../../../core/command.ts";

const registrar = ["registrator", "registratorn"];
const kind = { label: "Vad", hint: "Till exempel beslut eller kallelse." };
const number = { label: "Nummer", hint: "Till exempel 4/2026." };

export const commands = {
  show: { words: registrar, title: "Visa vad som väntar på registrering", fields: {} },
  send: {
    words: ["skicka till registrator", ...under(registrar, ["skicka"])],
    title: "Skicka till registrator",
    submit: "Gör paketet",
    fields: { kind, number },
  },
  setNumber: {
    words: [...under(registrar, ["nummer"]), "diarienummer"],
    title: "Skriv in ett diarienummer",
    submit: "Skriv in",
    fields: {
      kind,
      number,
      registration: { label: "Diarienummer", hint: "Som registratorn har skrivit det, till exempel STK-2026-123." },
    },
  },
  disclose: {
    words: [
      "ta del av",
      ...under(registrar, ["ta del av"]),
      "jag vill ta del av",
      "vi vill ta del av",
      "vill ta del av",
      "kan jag få ta del av",
      "får jag ta del av",
    ],
    title: "Fråga hur man tar del av en handling",
    fields: { about: { label: "Vad det gäller" } },
  },
  gather: {
    words: ["ta fram underlag", ...under(registrar, ["underlag"])],
    title: "Ta fram underlag till registratorn",
    submit: "Ta fram underlaget",
    fields: {
      items: {
        label: "Vilka handlingar",
        hint: "En på varje rad, till exempel beslut 4/2026. Ta bort det som inte ska med.",
      },
    },
  },
  takeOut: {
    words: ["exportera gruppen", "exportera"],
    title: "Exportera gruppens handlingar",
    fields: {},
  },
  fetch: {
    words: ["hämta fil"],
    title: "Hämta en fil som jag har gjort åt dig",
    fields: { number: { label: "Filens nummer" } },
  },
};

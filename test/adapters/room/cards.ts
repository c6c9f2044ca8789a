import type { Card } from "../../../src/core/card.ts";
import type { Form } from "../../../src/core/form.ts";

export const proposal: Card = {
  title: "Förslag 3/2026",
  status: "Öppet för svar",
  blocks: [
    { kind: "text", text: "Samverkansgruppen beslutar att köpa bollar." },
    { kind: "quote", text: "Vi behöver fler.\n*Snart*.", by: "Alva" },
    { kind: "facts", facts: [["Verkan", "Mandat"]] },
    { kind: "list", items: ["MISO: har inte svarat", "HISO: står bakom"] },
    { kind: "list", items: ["först", "sedan"], numbered: true },
    { kind: "divider" },
    { kind: "note", text: "Svaren binder inte parterna." },
    { kind: "link", text: "Protokollet", url: "https://example.org/protokoll" },
  ],
  buttons: [
    {
      label: "Vi står bakom",
      about: "Förslag 3/2026",
      call: { command: "answer", input: { number: 3, stance: "support" } },
      tone: "primary",
    },
    { label: "Dra tillbaka", call: { command: "withdraw", input: {} }, tone: "danger" },
    { label: "Ändra", call: { command: "change", input: {}, draft: { text: "att" } } },
  ],
};

export const form: Form = {
  session: "11111111-2222-4333-8444-555555555555",
  title: "Föreslå beslut",
  submit: "Lägg förslaget",
  note: "Skriv aldrig personnummer.",
  fields: [
    {
      name: "text",
      kind: "longText",
      label: "Förslag",
      hint: "Det som följer efter ”att”.",
      required: true,
      max: 2000,
    },
    { name: "amount", kind: "number", label: "Antal", required: false, value: 3 },
    { name: "due", kind: "date", label: "Senast", required: false, value: "2026-12-08", error: "Skriv ett datum." },
    {
      name: "effect",
      kind: "choice",
      label: "Verkan",
      required: true,
      options: [
        { value: "mandate", label: "Mandat" },
        { value: "information", label: "För kännedom" },
      ],
      value: "mandate",
    },
    { name: "urgent", kind: "toggle", label: "Brådskar", required: false, value: true },
    { name: "who", kind: "person", label: "Ansvarig", required: false, value: "room:room:miso" },
    { name: "why", kind: "text", label: "Bakgrund", required: false, more: true },
  ],
};

import { finding } from "./texts.sv/finding.ts";
import { working } from "./texts.sv/working.ts";

export const sv = {
  name: "Handledning",
  title: "Handledning",
  about:
    "Här står vad du kan göra med Samspråk, vad som händer sedan och vem som får. Exemplen går att skriva som de står. I en kanal skriver du /samsprak eller @Samspråk först.",
  subjects: "Välj ämne",
  tasks: "Det här kommer de flesta för",
  examples: "Tre exempel",
  columns: { does: "Vill du", typed: "Skriv", who: "Får göras av" },
  next: "Vad som händer sedan",
  all: "Allt du kan skriva",
  commands: "Kommandon",
  what: "Gör",
  others: "Andra ämnen",
  beginning: "Till handledningens början",
  topics: { ...working, ...finding },
};

import { under } from "../../../core/command.ts";

const action = ["åtgärd", "åtg"];
const number = { label: "Åtgärdens nummer", hint: "Till exempel 3 eller 3/2026." };
const responsible = { label: "Ansvarig", word: "ansvarig", hint: "Namnet på någon i gruppen, eller en part." };
const due = { label: "Senast", word: "senast", hint: "Till exempel fredag, 12 december eller 2026-12-12." };
const decision = { label: "Beslut som den följer av", word: "beslut", hint: "Till exempel 3/2026." };
const text = { label: "Vad som ska göras", word: "text", hint: "Till exempel ”beställa nät till stora hallen”." };
const after = { label: "Efter" };

export const commands = {
  add: {
    words: [...action, ...under(action, ["ny"]), "att göra"],
    title: "Gör en åtgärd",
    submit: "Spara åtgärden",
    fields: {
      text,
      responsible,
      due,
      decision,
      source: { label: "Länk till meddelandet" },
      message: { label: "Meddelande" },
    },
  },
  change: {
    words: under(action, ["ändra"]),
    title: "Ändra en åtgärd",
    submit: "Ändra",
    fields: { number, text, responsible, due, decision },
  },
  strike: { words: under(action, ["ta bort", "stryk"]), title: "Stryk en åtgärd", submit: "Stryk", fields: { number } },
  complete: {
    words: under(action, ["klar"]),
    title: "Markera en åtgärd som klar",
    submit: "Markera som klar",
    fields: { number, note: { label: "Anteckning", word: "anteckning", hint: "Får lämnas tom." } },
  },
  move: { words: under(action, ["flytta"]), title: "Flytta en åtgärd", submit: "Flytta", fields: { number, due } },
  handOver: {
    words: under(action, ["lämna över"]),
    title: "Lämna över en åtgärd",
    submit: "Lämna över",
    fields: { number, responsible: { ...responsible, label: "Till vem", word: "till" } },
  },
  decline: {
    words: under(action, ["kan inte"]),
    title: "Säg att du inte kan ta en åtgärd",
    submit: "Kan inte",
    fields: { number, reason: { label: "Varför", word: "skäl", hint: "Får lämnas tom. Skriv inte om hälsa." } },
  },
  reopen: {
    words: under(action, ["öppna igen", "öppna"]),
    title: "Öppna en åtgärd igen",
    submit: "Öppna igen",
    fields: { number },
  },
  list: {
    words: [...under(action, ["lista"]), "åtgärder"],
    title: "Lista åtgärder",
    submit: "Visa",
    fields: {
      which: {
        label: "Vilka",
        word: "vilka",
        options: { open: "Öppna", done: "Klara", all: "Alla" },
      },
      after,
    },
  },
  listOwn: { words: [...under(action, ["mina"]), "mina åtgärder"], title: "Visa dina åtgärder", fields: { after } },
  listOverdue: {
    words: [...under(action, ["försenade"]), "försenade", "försenade åtgärder"],
    title: "Visa försenade åtgärder",
    fields: { after },
  },
  show: { words: under(action, ["visa"]), title: "Visa en åtgärd", submit: "Visa", fields: { number } },
  ring: {
    title: "Påminn om en åtgärd",
    fields: {
      id: { label: "Åtgärd" },
      kind: { label: "Påminnelse", options: { week: "En vecka innan", day: "Dagen innan", passed: "Efteråt" } },
      due: { label: "Senast" },
    },
  },
};

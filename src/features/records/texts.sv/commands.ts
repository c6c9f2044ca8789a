import { under } from "../../../core/command.ts";

const web = ["webb", "webben"];
const kind = { label: "Vad", hint: "Till exempel beslut eller möte." };
const number = { label: "Nummer", hint: "Till exempel 4/2026." };
const seen = { label: "Tecken", hint: "Det står sist när du ser hur det blir läst." };
const until = { label: "Till och med", word: "till" };

export const commands = {
  enter: { words: web, title: "Få en länk till gruppens sidor", fields: {} },
  sessions: { words: under(web, ["inloggningar"]), title: "Visa var du är inloggad", fields: {} },
  signOut: {
    words: under(web, ["logga ut"]),
    title: "Logga ut från en webbläsare",
    submit: "Logga ut",
    fields: { session: { label: "Vilken", hint: "Numret i listan, eller alla." } },
  },
  giveLink: {
    words: under(web, ["länk"]),
    title: "Gör en länk åt någon utan konto i chatten",
    submit: "Gör länken",
    fields: {
      name: { label: "Namn" },
      role: {
        label: "Ska vara",
        word: "roll",
        hint: "Fyll i om personen inte är med i gruppen än.",
        options: {
          member: "Representant för en part",
          observer: "Observatör",
          coOpted: "Adjungerad",
        },
      },
      party: { label: "Part", word: "part", hint: "Den part som personen ska företräda." },
    },
  },
  share: {
    words: under(web, ["gäst"]),
    title: "Dela något med en gäst",
    submit: "Gå vidare",
    fields: { kind, number, until },
  },
  confirmShare: {
    words: ["ja dela"],
    title: "Bekräfta att något delas med en gäst",
    submit: "Gör länken",
    fields: { kind, number, until, seen },
  },
  guests: { words: under(web, ["gäster"]), title: "Visa vad som är delat med gäster", fields: {} },
  endGuest: {
    words: under(web, ["gäst avsluta"]),
    title: "Avsluta en gästlänk",
    submit: "Avsluta",
    fields: { number: { label: "Länkens nummer" } },
  },
  publish: {
    words: ["publicera"],
    title: "Publicera något för alla",
    submit: "Gå vidare",
    fields: { kind, number },
  },
  confirmPublish: {
    words: ["ja publicera"],
    title: "Bekräfta att något publiceras",
    submit: "Publicera",
    fields: { kind, number, seen },
  },
  unpublish: {
    words: ["avpublicera"],
    title: "Sluta publicera något",
    submit: "Sluta publicera",
    fields: { kind, number },
  },
  published: { words: ["publicerat"], title: "Visa vad som är publicerat", fields: {} },
};

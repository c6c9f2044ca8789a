import { under } from "../../../core/command.ts";

const meeting = ["möte", "möt"];

const number = { label: "Mötets nummer", hint: "Till exempel 3 eller 3/2026." };
const details = {
  title: { label: "Vad mötet gäller", word: "rubrik", hint: "Till exempel ”IOP Öppen hall”." },
  when: { label: "Dag och tid", word: "när", hint: "Med egna ord: ”torsdag 10 december 17–19”." },
  place: { label: "Plats", word: "plats" },
  link: { label: "Länk för den som deltar på distans", word: "länk" },
  remote: { label: "Det går att delta på distans", word: "distans" },
  minutes: { label: "Längd i minuter", word: "längd", hint: "Om du inte har skrivit när mötet slutar." },
  called: {
    label: "Vilka kallas",
    word: "kallade",
    hint: "Parter, adjungerade eller observatörer, med komma emellan. Lämna tomt så kallas alla.",
  },
  documents: { label: "Handlingar", word: "handlingar", hint: "En text eller länk på varje rad." },
  contact: {
    label: "Kontakt för tillgänglighet",
    word: "kontakt",
    hint: "En roll eller funktion, till exempel ”sekreteraren”.",
  },
};

export const commands = {
  book: { words: under(meeting, ["boka"]), title: "Boka ett möte", submit: "Gå vidare", fields: details },
  confirm: {
    words: under(meeting, ["bekräfta"]),
    title: "Boka mötet direkt",
    submit: "Boka mötet",
    fields: details,
  },
  list: { words: under(meeting, ["lista"]), title: "Lista kommande möten", fields: {} },
  show: {
    words: [...under(meeting, ["visa"]), "nästa möte"],
    title: "Visa ett möte",
    submit: "Visa",
    fields: { number: { ...number, hint: "Lämna tomt för nästa möte." } },
  },
};

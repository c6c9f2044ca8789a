export const sv = {
  commands: {
    cancel: {
      words: ["avbryt arbete"],
      title: "Avbryt ett arbete",
      fields: { number: { label: "Arbetets nummer", hint: "Det står på kortet." } },
    },
  },
  name: "Arbeten",
  states: {
    waiting: "Väntar på sin tur",
    gathering: "Pågår",
    done: "Klart",
    failed: "Gick inte",
    cancelled: "Avbrutet",
  },
  begins: "Jag börjar strax.",
  working: "Jag arbetar med det. Du kan göra annat så länge.",
  cancelledNote: "Inget har ändrats.",
  cancel: "Avbryt",
  about: (number: string) => `Arbete ${number}`,
  typed: (number: string) => `Skriv ”avbryt arbete ${number}” om du inte vill att jag fortsätter.`,
  cancelled: (title: string) => `Jag slutar med: ${title}. Inget har ändrats.`,
  unknown: (number: string) => `Gruppen har inget arbete ${number}. Numret står på kortet i vår egen konversation.`,
  ended: (title: string) => `Det är redan slut och går inte att avbryta: ${title}.`,
  notYours: "Det är någon annans arbete. Be den som startade det, eller en administratör, att avbryta det.",
  file: { works: "arbeten du har bett om", title: "arbete", state: "läge", at: "tid", ended: "slut" },
};

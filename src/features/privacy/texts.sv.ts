export const sv = {
  commands: {
    exclude: {
      words: ["ta inte med"],
      title: "Ta inte med i sammanfattning",
      submit: "Ta inte med",
      fields: { message: { label: "Meddelande", hint: "Länken till meddelandet." } },
    },
    addRule: {
      words: ["gallring ny"],
      title: "Lägg till en gallringsregel",
      submit: "Lägg till",
      fields: {
        authorisation: {
          label: "Gallringsbeslut",
          hint: "Till exempel KS 2026-03-04 § 112. Utan beslut får inget gallras.",
        },
        months: { label: "Månader", word: "månader", hint: "Hur länge det sparas." },
      },
    },
    endRule: {
      words: ["gallring avsluta"],
      title: "Avsluta gallringsregeln",
      submit: "Avsluta",
      fields: {},
    },
    show: { words: ["gallring"], title: "Visa vad som gallras", fields: {} },
    dispose: { title: "Gallra", fields: { rule: { label: "Regel" } } },
  },
  name: "Integritet",
  excluded: "Meddelandet tas inte med i sammanfattningar. Meddelandet kan ändå vara allmän handling.",
  rule: "Gallring",
  none: "Inget gallras av sig självt. En regel behöver ett gallringsbeslut: skriv ”gallring ny” och vilket.",
  kind: "Tillbakadragna förslag",
  after: (months: number) => `efter ${months} månader`,
  authorisation: "Gallringsbeslut",
  keeps: "Beslut och protokoll gallras aldrig här.",
  trace: (date: string, count: number, numbers: string) => `${date}: ${count} gallrade (förslag ${numbers})`,
  added: "Regeln gäller från i natt. Det som gallras lämnar en rad efter sig: skriv ”gallring” så ser du den.",
  ended: "Regeln är avslutad. Inget mer gallras.",
  noRule: "Det finns ingen gallringsregel att avsluta.",
  file: {
    rules: "gallringsregler du har lagt till",
    authorisation: "gallringsbeslut",
    months: "månader",
    at: "tid",
    ended: "avslutad",
  },
};

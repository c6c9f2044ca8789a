export const sv = {
  commands: {
    exclude: {
      words: ["ta inte med"],
      title: "Ta inte med i sammanfattning",
      submit: "Ta inte med",
      fields: {
        message: {
          label: "Meddelande",
          hint: "Kopiera länken till meddelandet, eller välj kommandot i meddelandets meny.",
        },
      },
    },
    addRule: {
      words: ["gallring ny"],
      title: "Lägg till en gallringsregel",
      submit: "Gå vidare",
      fields: {
        authorisation: {
          label: "Gallringsbeslut",
          hint: "Till exempel KS 2026-03-04 § 112. Utan beslut får inget gallras.",
        },
        months: { label: "Månader", word: "månader", hint: "Hur länge det sparas." },
      },
    },
    confirmRule: {
      words: ["gallring bekräfta"],
      title: "Bekräfta en gallringsregel",
      submit: "Lägg till",
      fields: {
        authorisation: { label: "Gallringsbeslut", hint: "Till exempel KS 2026-03-04 § 112." },
        months: { label: "Månader", word: "månader", hint: "Hur länge det sparas." },
        replaces: { label: "Ersätt regeln som gäller", word: "ersätt" },
        previewed: { label: "Regeln som gäller" },
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
  after: (months: number) => (months === 1 ? "efter 1 månad" : `efter ${months} månader`),
  newRule: "Ny gallringsregel",
  notYet: "Gäller inte än",
  firstNight: (count: number, numbers: string) =>
    count === 0
      ? "Inget skulle gallras i natt. Regeln prövas varje natt från och med då."
      : `I natt skulle ${count === 1 ? "1 förslag" : `${count} förslag`} gallras: ${numbers}. Det går inte att ångra.`,
  replaces: (after: string, authorisation: string) =>
    `Den ersätter regeln som gäller nu: tillbakadragna förslag ${after}, enligt ${authorisation}.`,
  replacesFirst: (after: string, authorisation: string) =>
    `Gruppen har redan en regel: tillbakadragna förslag ${after}, enligt ${authorisation}. Ska den nya ersätta den, lägg till ersätt=ja. Skriv annars ”gallring” så ser du regeln.`,
  confirmByTyping: (authorisation: string, months: number, replaces: boolean) =>
    `Du kan också skriva ”gallring bekräfta ${authorisation} månader=${months}${replaces ? " ersätt=ja" : ""}”. Vill du inte, behöver du inte göra något.`,
  addIt: "Lägg till regeln",
  replaceIt: "Ersätt regeln",
  authorisation: "Gallringsbeslut",
  keeps: "Beslut och protokoll gallras aldrig här.",
  trace: (date: string, count: number, numbers: string) => `${date}: ${count} gallrade (förslag ${numbers})`,
  added: (count: number, numbers: string) =>
    `Regeln gäller från i natt. ${count === 0 ? "Då finns inget att gallra." : `Då gallras ${count === 1 ? "1 förslag" : `${count} förslag`}: ${numbers}.`} Det som gallras lämnar en rad efter sig: skriv ”gallring” så ser du den. Blev det fel, skriv ”gallring avsluta”.`,
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
